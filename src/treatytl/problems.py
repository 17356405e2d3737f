"""What can be wrong, and where: the lowest layer, so that every other one can point at a line."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a problem matters: an error stops a query, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Place(NamedTuple):
    """A stretch of one line of a file.

    Lines and columns count from 1, columns in characters; `end_column` is the column after the last
    character. `excerpt` is the whole line as it stands in the file, without its line end.
    """

    file: str
    line: int = 1
    column: int = 1
    end_column: int = 2
    excerpt: str = ""


class Problem(NamedTuple):
    """One thing wrong in an events file: what, where, and what would be right."""

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str = ""


class TreatytlError(Exception):
    """Anything that the person at the terminal can put right. Never a bug of ours."""


class UsageError(TreatytlError):
    """The request can't work: an option, a value, a period, a path that can't be opened.

    `hint` holds what would work, in one or more lines; it may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ProblemsFoundError(TreatytlError):
    """A file can't be used. `problems` holds all of its problems, in the order of the file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems
