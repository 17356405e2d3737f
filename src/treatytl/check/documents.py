"""The evidence behind an events file, proven against the original documents.

Beside an events file stands a folder `seeds` with a YAML file for each document: its name, its SHA-256, and what it
says of dates, statement by statement. The documents themselves are not kept; who has them can prove that each is the
one meant, that every statement is cited, and that no year in it was overlooked.
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
DOCUMENT_CODES = tuple(
    Code(name, Severity.ERROR, summary, why, example)
    for name, summary, why, example in (
        (
            "missing-document",
            "the document of a seed file is not in the folder",
            "without it nothing can be proven",
            "put the file there under the name that the seed file gives",
        ),
        (
            "other-document",
            "a document is not the one that was read",
            "its SHA-256 differs, so its statements may be others",
            "read it again and record its SHA-256",
        ),
        (
            "loose-statement",
            "a statement has neither an event nor a reason why it is left out",
            "every statement is decided upon",
            "event: ID, or left_out: why",
        ),
        (
            "uncited-statement",
            "no citation of the event gives what a statement of the document gives",
            "evidence that nobody cites is lost",
            "a citation of the document's source with the same date",
        ),
        (
            "overlooked-year",
            "a year in the document stands in none of the statements",
            "a date in the evidence must not be passed over",
            "a statement with the year, maybe with left_out",
        ),
    )
)

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
        yield from self._overlooked(content.decode("utf-8", "replace"))

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

    def _overlooked(self, text: str) -> Iterator[Problem]:
        told = {
            year
            for statement in self._statements()
            for key in ("printed", "date")
            for year in _YEAR.findall(str(statement.get(key) or ""))
        }
        for year in sorted(set(_YEAR.findall(text)) - told):
            line = text[: text.index(year)].count("\n") + 1
            yield self._problem(
                "overlooked-year", ("statements",), f"{year} (line {line} of the document) is in no statement"
            )

    def _problem(self, code: str, path: tuple[str | int, ...], message: str, hint: str = "") -> Problem:
        place: Place = self._locator.place(path)
        return Problem(code, Severity.ERROR, place, message, hint)
