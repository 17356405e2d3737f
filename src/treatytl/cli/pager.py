"""Paging, where a person reads at a terminal and the text is longer than the screen."""

from __future__ import annotations

import contextlib
import shlex
import subprocess
from itertools import chain, islice
from typing import TYPE_CHECKING

from treatytl.cli.writing import write_stream

if TYPE_CHECKING:
    from collections.abc import Iterable

    from treatytl.cli.environment import Environment


def page(pieces: Iterable[str], environment: Environment) -> None:
    """Show text on the terminal, through a pager if it is longer than the screen.

    The pager is `$TREATYTL_PAGER`, else `$PAGER`, else `less -FIRX`; an empty one or `cat` means none. Where it
    does not start, the text is written straight.
    """
    rest = iter(pieces)
    screen = list(islice(rest, environment.height()))
    everything = chain(screen, rest)
    command = _command(environment)
    if not command or sum(piece.count("\n") for piece in screen) < environment.height() - 1:
        write_stream(everything, environment.stdout)
        return
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own pager
            command, stdin=subprocess.PIPE, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        write_stream(everything, environment.stdout)
        return
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt), process:
        if process.stdin:
            process.stdin.writelines(everything)


def _command(environment: Environment) -> list[str]:
    variables = environment.variables
    for name in ("TREATYTL_PAGER", "PAGER"):
        if name in variables:
            words = shlex.split(variables[name])
            return [] if words in ([], ["cat"]) else [*words, "-FIRX"] if words == ["less"] else words
    return ["less", "-FIRX"]
