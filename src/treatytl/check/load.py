"""Reading events files and looking for everything that is wrong in them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import IO, TYPE_CHECKING

from treatytl.check.loaded import Loaded
from treatytl.check.scope import Head, Scope, Spot
from treatytl.problems import Problem, ProblemsFoundError, UsageError
from treatytl.store.bare import complete_tables
from treatytl.store.contents import Contents, locate, read_contents, without_garbage_collection
from treatytl.store.decode import NotUnderstoodError, decode
from treatytl.store.document import Document, read_document
from treatytl.store.merge import merge

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from treatytl.check.finding import Code, Finding
    from treatytl.store.nodes import Locator
    from treatytl.store.nodes import Path as NodePath


@dataclass(frozen=True, slots=True)
class Report:
    """Every problem of some files, in their order, and how many events each has, as far as they can be told."""

    problems: tuple[Problem, ...]
    events: Mapping[str, int]
    notes: tuple[str, ...] = ()


def read_events(specs: Sequence[str], *, stdin: IO[str] | IO[bytes] | None = None) -> Loaded:
    """Read events files and merge them: see `load_events`, which has a quicker way for the built-in one."""
    documents = _read(specs, stdin)
    with without_garbage_collection():
        if all(document.is_builtin for document in documents):
            return Loaded(decode(read_contents(documents[0])))
        examined = _Examined(documents, trusting=True)
    if examined.has_errors:
        raise ProblemsFoundError(examined.problems)
    return Loaded(examined.timeline, examined.notes, examined.counts, examined)


def check_files(
    specs: Sequence[str], *, stdin: IO[str] | IO[bytes] | None = None, documents: Path | None = None
) -> Report:
    """Look for every problem in events files that are read together, the built-in one included.

    With `documents`, a folder of original documents, the seed files beside each events file are proven against them:
    see `treatytl.check.documents`. Raises UsageError for what can't be opened.
    """
    examined = _Examined(_read(specs, stdin), trusting=False)
    problems = examined.problems
    if documents is not None:
        from treatytl.check.documents import prove  # noqa: PLC0415 - only who has the documents needs it

        problems += prove(specs, documents, examined.timeline)
    return Report(problems, examined.event_counts, examined.notes)


def _read(specs: Sequence[str], stdin: IO[str] | IO[bytes] | None) -> list[Document]:
    for spec, count in Counter(specs).items():
        if count > 1:
            raise UsageError(f'"{spec}" is named {count} times.', "Name each events file once.")
    return [read_document(spec, stdin=stdin) for spec in specs]


class _Examined:
    """Documents that were read together, and what was found in them."""

    def __init__(self, documents: Sequence[Document], *, trusting: bool) -> None:
        self._documents = documents
        self._contents = [read_contents(document) for document in documents]
        complete_tables([contents for contents in self._contents if contents.is_complete])
        self._findings: list[Finding] = []
        self._heads: list[Head] = []
        self._spots: list[Spot] = []
        self._holes: dict[int, frozenset[NodePath]] = {}
        for index, (document, contents) in enumerate(zip(documents, self._contents, strict=True)):
            self._take(document, contents, index)
        self.timeline = merge([head.timeline for head in self._heads])
        self._findings += self._run_rules()
        if trusting:
            self._findings = [
                finding for finding in self._findings if not documents[finding.document].is_builtin
            ]

    def _take(self, document: Document, contents: Contents, index: int) -> None:
        """Add a document: decoded as it is, or, if it is not of the right form, what can be saved of it."""
        try:
            timeline = decode(contents)
        except NotUnderstoodError:
            self._salvage(document, contents, index)
            return
        if not timeline.events and not contents.data.keys() & {"events", "sources"}:
            self._salvage(document, contents, index)
            return
        self._heads.append(Head(timeline, contents.data, document))
        self._spots += [Spot(event, index, number) for number, event in enumerate(timeline.events)]

    def _salvage(self, document: Document, contents: Contents, index: int) -> None:
        from treatytl.check.salvage import salvage  # noqa: PLC0415 - only for files with something wrong
        from treatytl.model import Timeline  # noqa: PLC0415

        if not contents.is_complete:
            self._heads.append(Head(Timeline(is_excerpt=True), {}, document))
            return
        salvaged = salvage(document, contents, index)
        self._heads.append(salvaged.head)
        self._spots += salvaged.spots
        self._findings += salvaged.findings
        self._holes[index] = salvaged.holes

    def _run_rules(self) -> list[Finding]:
        from treatytl.check.rules import RULES  # noqa: PLC0415 - the built-in file needs none

        scope = Scope(self.timeline, self._heads, self._spots)
        sees_all = all(contents.is_complete for contents in self._contents) and not any(
            holes & {("events",), ("sources",)} for holes in self._holes.values()
        )
        return [
            finding
            for rule in RULES
            if sees_all or not rule.needs_all
            for finding in rule.find(scope)
            if not self._is_in_hole(finding)
        ]

    def _is_in_hole(self, finding: Finding) -> bool:
        """Whether it tells of what only stands in for something that could not be read."""
        holes = self._holes.get(finding.document, frozenset())
        return bool(holes) and any(finding.path[:end] in holes for end in range(3, len(finding.path) + 1))

    @property
    def has_errors(self) -> bool:
        """Whether anything keeps the events from being used."""
        return any(contents.problems for contents in self._contents) or any(
            self._code(finding).is_error for finding in self._findings
        )

    @property
    def notes(self) -> tuple[str, ...]:
        """What to tell the user of how the documents were read."""
        return tuple(
            note if document.is_stdin else f"{document.name}: {note}"
            for document, contents in zip(self._documents, self._contents, strict=True)
            for note in contents.notes
        )

    @property
    def counts(self) -> Mapping[str, int]:
        """How many findings there are, by file."""
        return Counter(self._documents[finding.document].name for finding in self._findings)

    @property
    def event_counts(self) -> Mapping[str, int]:
        """How many events each file has."""
        found = {document.name: 0 for document in self._documents}
        for contents, document in zip(self._contents, self._documents, strict=True):
            events = contents.data.get("events")
            found[document.name] = len(events) if isinstance(events, list) else 0
        return found

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that was found, with its place, in the order of the files."""
        locators: dict[int, Locator] = {}
        found: list[tuple[int, Problem]] = []
        for index, contents in enumerate(self._contents):
            found += [(index, problem) for problem in contents.problems]
        for finding in self._findings:
            found.append((finding.document, self._located(finding, locators)))
        order = sorted(found, key=lambda item: (item[0], item[1].place.line, item[1].place.column))
        return _unique(problem for _, problem in order)

    def _located(self, finding: Finding, locators: dict[int, Locator]) -> Problem:
        def locator(index: int) -> Locator:
            if index not in locators:
                locators[index] = locate(self._documents[index])
            return locators[index]

        message = finding.message
        if finding.other is not None:
            document, path = finding.other
            other = locator(document).place(path)
            message = message.replace("{other}", f"see {other.file}:{other.line}")
        place = locator(finding.document).place(finding.path, on_key=finding.on_key, span=finding.span)
        return Problem(finding.code, self._code(finding).severity, place, message, finding.hint)

    def _code(self, finding: Finding) -> Code:
        from treatytl.check.codes import CODES  # noqa: PLC0415 - see _run_rules

        return CODES[finding.code]


def _unique(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(problems))
