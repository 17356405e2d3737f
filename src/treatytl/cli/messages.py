"""Words to the person: everything that goes to standard error."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from treatytl.layout.safe import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from treatytl.cli.environment import Environment


def say(environment: Environment, text: str) -> None:
    """Write lines to standard error. A reader that is gone, or no standard error at all, is no reason to fail."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        encoding = getattr(environment.stderr, "encoding", None) or "ascii"
        lines = (visible(line) for line in text.splitlines())
        written = "\n".join(lines).encode(encoding, "backslashreplace").decode(encoding)
        environment.stderr.write(written + "\n")
        environment.stderr.flush()


def note(environment: Environment, text: str) -> None:
    """Tell something that is no error."""
    say(environment, f"Note: {text}")


def error(environment: Environment, message: str, hint: str = "") -> None:
    """Tell what can't work, and what would."""
    lines = [f"Error: {message}", *(f"  {line}" for line in hint.splitlines())]
    say(environment, "\n".join(line.rstrip() for line in lines))


def warn_of(environment: Environment, counts: Mapping[str, int]) -> None:
    """Say in one line that files have doubtful places, and how to see them."""
    total = sum(counts.values())
    if total:
        files = [file for file, count in counts.items() if count]
        count = f"{total} warning{'s' if total != 1 else ''}"
        note(environment, f"{count} in {', '.join(files)}: treatytl check {' '.join(files)}")
