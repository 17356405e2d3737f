"""Problems told to people, to programs, and to GitHub."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from treatytl.check.excerpt import marked
from treatytl.layout.lines import Line, Span, Style
from treatytl.layout.safe import visible
from treatytl.problems import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.check.load import Report
    from treatytl.problems import Problem

#: The cells of a quoted line, at most; of a longer one the part around the problem is shown.
WIDTH = 100

_INDENT = "      "


def text_report(
    problems: Sequence[Problem], report: Report | None = None, *, width: int = WIDTH
) -> Iterator[Line]:
    """Each problem with its line and what would be right, then a line that sums up.

    With a report, that line tells of its files also where nothing is wrong in them. The quoted lines are no wider
    than `width` cells, their numbers left out of account.
    """
    for problem in problems:
        yield from _told(problem, width)
    for note in report.notes if report else ():
        yield (Span(f"note: {visible(note)}", "quiet"),)
    yield _summary(problems, report)


def _told(problem: Problem, width: int) -> Iterator[Line]:
    place = problem.place
    style: Style = "error" if problem.severity is Severity.ERROR else "warning"
    yield (
        Span(f"{visible(place.file)}:{place.line}:{place.column}: "),
        Span(f"{problem.severity} {problem.code}", style),
        Span(f": {visible(problem.message)}"),
    )
    excerpt, before, marks = marked(place, width)
    if excerpt.strip():
        yield (Span(f"{place.line:>5} | ", "quiet"), Span(excerpt))
        yield (Span(f"{'':>5} | ", "quiet"), Span(f"{' ' * before}{'^' * marks}", style))
    for line in problem.hint.splitlines():
        yield (Span(f"{_INDENT}{visible(line)}"),)


def _summary(problems: Sequence[Problem], report: Report | None) -> Line:
    files = list(report.events) if report else list(dict.fromkeys(problem.place.file for problem in problems))
    names = ", ".join(map(visible, files)) if len(files) <= 3 else f"{len(files)} files"
    where = f" in {names}" if files else ""
    total = f" ({_counted(sum(report.events.values()), 'event')})" if report else ""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    if not problems:
        return (Span(f"no problems{where}{total}", "good"),)
    what = f"{_counted(errors, 'error')}, {_counted(warnings, 'warning')}"
    return (Span(f"{what}{where}{total}", "error" if errors else "warning"),)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def json_report(problems: Sequence[Problem]) -> Iterator[str]:
    """A JSON array, one problem a line, in ASCII."""
    before = "[\n"
    for problem in problems:
        yield before + json.dumps(_record(problem), separators=(",", ":"))
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _record(problem: Problem) -> dict[str, str | int]:
    place = problem.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_column": place.end_column,
        "severity": problem.severity.value,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
    }


def github_report(problems: Sequence[Problem]) -> Iterator[str]:
    """A workflow command of GitHub's for each problem, which puts it beside the line that it is in."""
    for problem in problems:
        place = problem.place
        properties = {
            "file": place.file,
            "line": place.line,
            "endLine": place.line,
            "col": place.column,
            "endColumn": place.end_column,
            "title": problem.code,
        }
        told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
        text = "\n".join(filter(None, (problem.message, problem.hint)))
        yield f"::{problem.severity} {told}::{_data(text)}\n"


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
