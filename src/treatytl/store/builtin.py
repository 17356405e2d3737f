"""Where the events are that the program brings along."""

from __future__ import annotations

from pathlib import Path

#: The name of the built-in file, on the command line and in messages.
BUILTIN = "builtin"

_FILE = "events.yaml"


def builtin_path() -> Path:
    """The built-in events file: in the installed package, or at the top of the repository."""
    package = Path(__file__).resolve().parents[1]
    installed = package / _FILE
    return installed if installed.is_file() else package.parents[1] / _FILE
