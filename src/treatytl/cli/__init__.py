"""The command line: it translates. Words to a query, a selection to text, an error to words and an exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

from treatytl.cli.exits import Exit

if TYPE_CHECKING:
    from collections.abc import Sequence


def main() -> NoReturn:
    """The console script: run with the words of this process and exit."""
    from treatytl.cli.environment import Environment

    sys.exit(run(sys.argv[1:], Environment.of_process()))


if TYPE_CHECKING:
    from treatytl.cli.environment import Environment


def run(words: Sequence[str], environment: Environment) -> int:
    """Run one command line and give its exit code. Every error becomes words and a code here, and nowhere else."""
    from treatytl.cli.failures import guarded
    from treatytl.cli.program import invoke

    return guarded(lambda: invoke(list(words), environment), environment) or Exit.OK
