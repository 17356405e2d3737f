"""The exit codes, each with its meaning."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What the program's exit code says."""

    #: Done; also when nothing matched and when the reader closed the pipe.
    OK = 0
    #: Problems in a file, or nothing matched under `--fail-empty`.
    PROBLEMS = 1
    #: The command line can't work: an option, a value, a period, a path that can't be opened.
    USAGE = 2
    #: A bug of ours.
    BUG = 70
    #: Output could not be written.
    NOT_WRITTEN = 74
    INTERRUPTED = 130
    TERMINATED = 143
