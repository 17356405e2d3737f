"""Where a selection goes: standard output, a pager, or a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from treatytl.formats import COMMAND_VIEWS, FORMATS, Format, Options
from treatytl.layout.ascii import to_ascii
from treatytl.problems import TreatytlError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from treatytl.cli.environment import Environment
    from treatytl.cli.options import FormatOptions, TerminalOptions
    from treatytl.layout.lines import Line
    from treatytl.query import Selection


class NotWrittenError(TreatytlError):
    """Output could not be written, although its place could be opened."""


class Target(NamedTuple):
    """One way out: a format, where to, and how it looks."""

    format: Format
    path: Path | None
    is_colored: bool
    is_ascii: bool
    width: int
    may_page: bool


def choose_format(options: FormatOptions, default: str) -> Format:
    """The format asked for: `--json`, then `-f`, then the suffix of the output file, then the command's own."""
    if options.json:
        if options.format not in (None, "json"):
            raise UsageError(f"--json and -f {options.format} exclude each other.")
        return FORMATS["json"]
    if options.format is not None:
        return _format_named(options.format)
    own = FORMATS.get(default) or COMMAND_VIEWS[default]
    if options.output is not None and options.output.suffix.lower() not in own.suffixes:
        return _format_of_suffix(options.output)
    return own


def _format_named(name: str) -> Format:
    if name in FORMATS:
        return FORMATS[name]
    from treatytl.nearest import nearest

    close = nearest(name, FORMATS)
    hint = f"Did you mean {' or '.join(close)}?\n" if close else ""
    raise UsageError(f'there is no format "{name}".', f"{hint}Formats: {', '.join(FORMATS)}")


def _format_of_suffix(path: Path) -> Format:
    for entry in FORMATS.values():
        if path.suffix.lower() in entry.suffixes:
            return entry
    known = ", ".join(suffix for entry in FORMATS.values() for suffix in entry.suffixes)
    what = f'the suffix "{path.suffix}" tells' if path.suffix else f'"{path.name}" has no suffix that tells'
    raise UsageError(f"{what} no format.", f"Say it with -f, or use one of {known}")


def choose_target(
    options: FormatOptions, terminal: TerminalOptions, environment: Environment, default: str
) -> Target:
    """All that the output options and the terminal decide."""
    chosen = choose_format(options, default)
    if options.fields is not None and chosen.family == "view":
        raise UsageError(
            f"--fields is for record formats, and {chosen.name} is a view.",
            "Try: --json --fields id,date,title",
        )
    to_file = options.output is not None
    is_ascii = terminal.ascii or not (to_file or environment.is_unicode)
    return Target(
        format=chosen,
        path=options.output,
        is_colored=chosen.draws
        and (terminal.color == "always" or (not to_file and environment.wants_color(terminal.color.value))),
        is_ascii=is_ascii and chosen.family == "view",
        width=terminal.width or (80 if to_file else environment.width()),
        may_page=not (to_file or terminal.no_pager) and environment.is_terminal,
    )


def deliver(
    selection: Selection,
    target: Target,
    environment: Environment,
    *,
    options: FormatOptions,
    headline: str,
    inputs: Sequence[str],
) -> None:
    """Write a selection in its format."""
    how = Options(
        fields=_split_fields(options.fields),
        citations=options.citations.value,
        width=target.width,
        is_ascii=target.is_ascii,
        headline=headline,
    )
    if target.format.draws:
        deliver_lines(target.format.drawer()(selection, how), target, environment, inputs=inputs)
    else:
        deliver_text(target.format.writer()(selection, how), target, environment, inputs=inputs)


def deliver_lines(
    lines: Iterable[Line], target: Target, environment: Environment, *, inputs: Sequence[str]
) -> None:
    """Write lines of styled text, coloured or plain."""
    from treatytl.cli.terminal import colored_text, plain_text

    paint = colored_text if target.is_colored else plain_text
    deliver_text(paint(lines), target, environment, inputs=inputs)


def deliver_text(
    text: Iterable[str], target: Target, environment: Environment, *, inputs: Sequence[str]
) -> None:
    """Write text, as UTF-8, with line ends as they are."""
    pieces = (to_ascii(piece) for piece in text) if target.is_ascii else text
    if target.path is not None:
        write_whole(target.path, pieces, inputs)
    elif target.may_page:
        from treatytl.cli.pager import page

        page(pieces, environment)
    else:
        write_stream(pieces, environment.stdout)


def write_stream(pieces: Iterable[str], stream: IO[str] | None) -> None:
    """Write pieces to a stream as UTF-8, gathered into blocks."""
    if stream is None:  # the process was started without one
        raise NotWrittenError("there is no standard output to write to.")
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        stream.writelines(pieces)
        stream.flush()
        return
    stream.flush()
    for block in _blocks(pieces):
        buffer.write(block)
    buffer.flush()


def _blocks(pieces: Iterable[str], size: int = 1 << 16) -> Iterator[bytes]:
    gathered: list[str] = []
    length = 0
    for piece in pieces:
        gathered.append(piece)
        length += len(piece)
        if length >= size:
            yield "".join(gathered).encode("utf-8", "backslashreplace")
            gathered.clear()
            length = 0
    yield "".join(gathered).encode("utf-8", "backslashreplace")


def write_whole(path: Path, pieces: Iterable[str], inputs: Sequence[str]) -> None:
    """Write a file so that at every moment its place holds the old content or the whole new one.

    A device or a pipe (`/dev/stdout`) is written straight. Raises UsageError where the file can't be made or is one of
    the inputs, NotWrittenError where the disk fails.
    """
    for name in inputs:
        with contextlib.suppress(OSError):
            if name not in ("-", "builtin") and path.exists() and path.samefile(name):
                raise UsageError(
                    f"{path} is an input; it would be overwritten while it is read.", "Choose another name."
                )
    if path.is_dir():
        raise UsageError(f"{path} is a folder.", f"Name a file in it: -o {path / 'timeline.txt'}")
    if path.exists() and not path.is_file():
        _write_straight(path, pieces)
        return
    # The file that a link points to is replaced, not the link.
    real = Path(os.path.realpath(path))
    draft = real.with_name(f".{real.name}.{os.urandom(6).hex()}.part")
    try:
        handle = draft.open("xb")
    except OSError as error:
        raise UsageError(f"{path} can't be written: {error.strerror}.") from error
    try:
        with handle:
            for block in _blocks(pieces):
                handle.write(block)
            handle.flush()
            os.fsync(handle.fileno())
        if real.exists():
            draft.chmod(real.stat().st_mode & 0o7777)
        draft.replace(real)
    except OSError as error:
        raise NotWrittenError(f"{path} could not be written: {error.strerror}.") from error
    finally:
        draft.unlink(missing_ok=True)


def _write_straight(path: Path, pieces: Iterable[str]) -> None:
    try:
        with path.open("wb") as handle:
            for block in _blocks(pieces):
                handle.write(block)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWrittenError(f"{path} could not be written: {error.strerror}.") from error


def _split_fields(text: str | None) -> tuple[str, ...]:
    return tuple(field.strip() for field in text.split(",") if field.strip()) if text else ()
