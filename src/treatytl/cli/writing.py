"""Text to its place: a stream, or a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import IO, TYPE_CHECKING

from treatytl.problems import TreatytlError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class NotWrittenError(TreatytlError):
    """Output could not be written, although its place could be opened."""


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
