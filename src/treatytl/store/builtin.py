"""The events that the program brings along: where they are, and the quick way to read them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from treatytl.model import Timeline

#: The name of the built-in file, on the command line and in messages.
BUILTIN = "builtin"

_FILE = "events.yaml"
_DECODED = "events.msgpack"
_PACKAGE = Path(__file__).resolve().parents[1]


def builtin_path() -> Path:
    """The built-in events file: in the installed package, or at the top of the repository."""
    installed = _PACKAGE / _FILE
    return installed if installed.is_file() else _PACKAGE.parents[1] / _FILE


def quick_builtin() -> Timeline | None:
    """The built-in events from their decoded form, or None where there is none that fits the file."""
    from treatytl.store.decoded import thaw  # noqa: PLC0415 - other files have no use for it

    try:
        return thaw(decoded_path().read_bytes(), builtin_path().read_bytes())
    except OSError:
        return None


def decoded_path() -> Path:
    """Where the decoded form of the built-in events belongs."""
    return _PACKAGE / _DECODED
