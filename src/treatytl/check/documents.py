"""The evidence behind an events file, proven against the original documents.

Beside an events file stands a folder `seeds` with a YAML file for each document: its name, its SHA-256, and what it
says of dates, statement by statement. The documents themselves are not kept; who has them can prove that each is the
one meant, that it prints every date that is quoted from it, that every statement is cited, and that no year in it was
overlooked.
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from treatytl.check.finding import Code
from treatytl.dates.date import DateError
from treatytl.dates.edtf import parse_date
from treatytl.problems import Place, Problem, Severity, UsageError
from treatytl.store.builtin import BUILTIN, builtin_path
from treatytl.store.contents import locate, read_contents
from treatytl.store.document import STDIN, read_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.model import Event, Timeline
    from treatytl.store.contents import Contents
    from treatytl.store.document import Document

#: What can be wrong between a seed file and its document.
DOCUMENT_CODES = (
    Code(
        "missing-document", Severity.ERROR, "The document of a seed file is not in the folder.",
        "Without it nothing can be proven.",
        "name: 004_eb32d178e6893b65.txt",
    ),
    Code(
        "other-document", Severity.ERROR, "A document is not the one that was read: its SHA-256 differs.",
        "What it says may be something else.",
        "sha256: f15d89ec3804fc6a1dc5eef04f902cd926fdd420742e308e26ee6a7c3fb940e6",
    ),
    Code(
        "loose-statement", Severity.ERROR, "A statement has neither an event nor a reason why it is left out.",
        "Every statement of the evidence is decided upon.",
        "event: basic-convention-1925",
    ),
    Code(
        "uncited-statement", Severity.ERROR, "The event of a statement does not cite the document with this date.",
        "Evidence that nobody cites is lost.",
        "- {source: gse-1979, at: paragraph 1, date: 1925-01-01}",
    ),
    Code(
        "not-printed", Severity.ERROR, "A date is quoted as printed, and the document does not print it.",
        "What is quoted must be there, or the statement was copied from somewhere else.",
        "printed: Jan. 1, 1925",
    ),
    Code(
        "overlooked-year", Severity.ERROR, "A year of the document stands in no date that is quoted from it.",
        "A date in the evidence must not be passed over; one that does not belong here is left out with a reason.",
        '- {at: notice, printed: "(1979)", date: 1979, says: the book appeared, left_out: not our subject}',
    ),
)  # fmt: skip

_YEAR = re.compile(r"(?<![0-9])(?:1[0-9]{3}|20[0-9]{2})(?![0-9])")


def prove(specs: Sequence[str], documents: Path, timeline: Timeline) -> tuple[Problem, ...]:
    """Hold the seed files beside the events files against the documents in a folder; every problem, in their order.

    Raises UsageError where there is no such folder, or no seed file beside any of the events files.
    """
    if not documents.is_dir():
        raise UsageError(
            f'there is no folder "{documents}".', "--documents takes the folder of the original documents."
        )
    seeds = [seed for spec in specs for seed in _seeds_of(spec)]
    if not seeds:
        raise UsageError(
            f"no seed file stands beside {', '.join(specs)}.",
            "Seed files are YAML files in a folder `seeds` beside the events file: see docs/events-file.md",
        )
    return tuple(problem for seed in seeds for problem in _Seed(seed, timeline).problems(documents))


def _seeds_of(spec: str) -> list[Path]:
    if spec == STDIN:
        return []
    path = builtin_path() if spec == BUILTIN else Path(spec)
    return sorted((path.parent / "seeds").glob("*.yaml"))


def _evened(text: str) -> str:
    """A text in which each run of blanks and line ends is one blank."""
    return " ".join(text.split())


class _Seed:
    """A seed file on its way to being proven."""

    def __init__(self, path: Path, timeline: Timeline) -> None:
        self._document: Document = read_document(str(path))
        self._contents: Contents = read_contents(self._document)
        self._data: dict[str, Any] = self._contents.data
        self._events: dict[str, Event] = {event.id: event for event in timeline.events}
        self._sources = {
            source_id
            for source_id, source in timeline.sources.items()
            if source.document == self._data.get("name")
        }
        self._locator = locate(self._document)

    def problems(self, documents: Path) -> Iterator[Problem]:
        """What is wrong, in the order of the seed file; missing years last."""
        yield from self._contents.problems
        if self._contents.problems:
            return
        name = str(self._data.get("name") or "")
        path = documents / name
        if not name or not path.is_file():
            yield self._problem(
                "missing-document", ("name",), f'there is no document "{name}" in {documents}'
            )
            return
        content = path.read_bytes()
        if sha256(content).hexdigest() != self._data.get("sha256"):
            yield self._problem(
                "other-document",
                ("sha256",),
                f"{path} has another SHA-256",
                f"it is {sha256(content).hexdigest()}",
            )
        for number, statement in enumerate(self._statements()):
            yield from self._statement(number, statement)
        text = content.decode("utf-8", "replace")
        yield from self._not_printed(text)
        yield from self._overlooked(text)

    def _statements(self) -> list[dict[str, Any]]:
        return [statement for statement in self._data.get("statements") or () if isinstance(statement, dict)]

    def _statement(self, number: int, statement: dict[str, Any]) -> Iterator[Problem]:
        path = ("statements", number)
        if statement.get("left_out"):
            return
        event = self._events.get(str(statement.get("event")))
        if event is None:
            message = (
                f'no event "{statement["event"]}"' if statement.get("event") else "neither event nor left_out"
            )
            yield self._problem("loose-statement", (*path, "event"), message, "event: ID, or left_out: why")
            return
        try:
            wanted = parse_date(str(statement["date"])).stretches if statement.get("date") else None
        except DateError as error:
            yield self._problem("uncited-statement", (*path, "date"), error.message, error.hint)
            return
        cited = [citation for citation in event.citations if citation.source in self._sources]
        given = [
            dates.stretches for citation in cited for dates in (citation.date, *citation.in_force) if dates
        ]
        if not cited or (wanted is not None and wanted not in given):
            yield self._problem(
                "uncited-statement",
                (*path, "date"),
                f"{event.id} has no citation of this document that gives {statement.get('date')}",
                f"sources that stand for it: {', '.join(sorted(self._sources)) or 'none'}",
            )

    def _not_printed(self, text: str) -> Iterator[Problem]:
        for number, statement in enumerate(self._statements()):
            printed = _evened(str(statement.get("printed") or ""))
            if not printed or printed not in _evened(text):
                message = (
                    f'the document does not print "{printed}"'
                    if printed
                    else "the date as printed is missing"
                )
                yield self._problem("not-printed", ("statements", number, "printed"), message)

    def _overlooked(self, text: str) -> Iterator[Problem]:
        """Years of the document that stand in none of the printed dates."""
        quoted = [
            found.span()
            for statement in self._statements()
            # Any blanks and line ends of the document stand for those of the quotation.
            if (words := str(statement.get("printed") or "").split())
            for found in re.finditer(r"\s+".join(map(re.escape, words)), text)
        ]
        for year in _YEAR.finditer(text):
            if not any(start <= year.start() and year.end() <= end for start, end in quoted):
                line = text.count("\n", 0, year.start()) + 1
                message = f"{year.group()} (line {line} of the document) is in no statement"
                yield self._problem("overlooked-year", ("statements",), message)

    def _problem(self, code: str, path: tuple[str | int, ...], message: str, hint: str = "") -> Problem:
        place: Place = self._locator.place(path)
        return Problem(code, Severity.ERROR, place, message, hint)
