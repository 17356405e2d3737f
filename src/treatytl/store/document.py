"""Opening what the user names: a file, standard input, the built-in events."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from treatytl.nearest import nearest
from treatytl.problems import UsageError
from treatytl.store.builtin import BUILTIN, builtin_path
from treatytl.store.sniff import SUFFIXES, format_of_content, format_of_name

if TYPE_CHECKING:
    from treatytl.store.sniff import Format

#: The name of standard input, on the command line and in messages.
STDIN = "-"
STDIN_NAME = "<stdin>"

_MOST_NAMES = 5
#: Bytes that stand in no text of any encoding that has ASCII in it.
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a]")


@dataclass(frozen=True, slots=True)
class Document:
    """A text that holds events: its name in messages, what it says, and how it is written."""

    name: str
    text: str
    format: Format

    @property
    def is_builtin(self) -> bool:
        """Whether it is the file that the program brings along."""
        return self.name == BUILTIN

    @property
    def is_stdin(self) -> bool:
        """Whether it came through standard input."""
        return self.name == STDIN_NAME


def read_document(spec: str, *, stdin: IO[str] | IO[bytes] | None = None) -> Document:
    """Read an events file: a path, `-` for standard input, or `builtin`. A byte order mark is passed over.

    The format follows from the suffix of the name, else from the content. Raises UsageError, with what would work,
    for what can't be opened or is no text in UTF-8.
    """
    if spec == BUILTIN:
        return Document(BUILTIN, _decode(_read_path(str(builtin_path())), BUILTIN), "yaml")
    if spec == STDIN:
        text = _decode(_read_stream(stdin), STDIN_NAME)
        return Document(STDIN_NAME, text, format_of_content(text))
    named = format_of_name(spec)
    text = _decode(_read_path(spec), spec)
    return Document(spec, text, named or format_of_content(text))


def _read_stream(stdin: IO[str] | IO[bytes] | None) -> bytes:
    if stdin is None:
        raise UsageError("there is no standard input to read.")
    content = getattr(stdin, "buffer", stdin).read()
    return content.encode("utf-8", "surrogateescape") if isinstance(content, str) else bytes(content)


def _read_path(spec: str) -> bytes:
    try:
        return Path(spec).read_bytes()
    except FileNotFoundError:
        raise _missing(spec) from None
    except IsADirectoryError:
        raise _folder(spec) from None
    except PermissionError:
        raise UsageError(f'"{spec}" can\'t be read: you have no permission.', f"Try: ls -l {spec}") from None
    except OSError as error:
        raise UsageError(f'"{spec}" can\'t be read: {(error.strerror or str(error)).lower()}.') from None
    except ValueError:  # a zero byte in the name
        raise UsageError(f'"{spec}" can\'t be the name of a file.') from None


def _missing(spec: str) -> UsageError:
    path = Path(spec)
    folder = path.parent
    if not folder.is_dir():
        return UsageError(f'there is no folder "{folder}".')
    try:
        names = sorted(entry.name for entry in folder.iterdir() if entry.is_file())
    except OSError:
        names = []
    close = [str(folder / name) for name in nearest(path.name, names)]
    if close:
        return UsageError(f'there is no file "{spec}".', f"Nearest: {', '.join(close)}")
    return UsageError(f'there is no file "{spec}".', f"For the events of treatytl itself: {BUILTIN}")


def _folder(spec: str) -> UsageError:
    try:
        names = sorted(
            str(entry)
            for entry in Path(spec).iterdir()
            if entry.suffix.lower() in SUFFIXES and entry.is_file()
        )
    except OSError:
        names = []
    if not names:
        return UsageError(
            f'"{spec}" is a folder, and no events file is in it.', f"Suffixes: {', '.join(SUFFIXES)}"
        )
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return UsageError(
        f'"{spec}" is a folder, not an events file.', f"In it: {', '.join(names[:_MOST_NAMES])}{more}"
    )


def _no_text(name: str) -> UsageError:
    return UsageError(
        f'"{name}" is no text.', "An events file is YAML, JSON, JSON Lines or CSV, written in UTF-8."
    )


def _decode(content: bytes, name: str) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise UsageError(f'"{name}" is written in UTF-16.', f"Try: iconv -f UTF-16 -t UTF-8 {name}")
    if b"\0" in content:
        raise _no_text(name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if _CONTROL.search(content):
            raise _no_text(name) from None
        # error.object lacks the byte order mark that error.start does not count
        line = error.object.count(b"\n", 0, error.start) + 1
        byte = error.object[error.start]
        raise UsageError(
            f'"{name}" is not in UTF-8: line {line} has the byte 0x{byte:02X}.',
            f"Save it as UTF-8, or try: iconv -f LATIN1 -t UTF-8 {name}",
        ) from None
