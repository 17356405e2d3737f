"""The values that a filter knows, under all the names that people may give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from treatytl.model.kinds import KINDS, Group
from treatytl.nearest import nearest
from treatytl.problems import UsageError
from treatytl.query.folding import fold, occurs, search_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from treatytl.model import Event, Timeline

FilterField = Literal["kind", "party", "person", "place", "subject", "source"]

#: What events can be filtered by, as the options are called.
FILTER_FIELDS: tuple[FilterField, ...] = get_args(FilterField)

#: The values of one event, for each of them.
VALUES_OF: dict[FilterField, Callable[[Event], Iterable[str]]] = {
    "kind": lambda event: (event.kind,),
    "party": lambda event: event.parties,
    "person": lambda event: [person.name for person in event.people],
    "place": lambda event: event.places,
    "subject": lambda event: event.subjects,
    "source": lambda event: [citation.source for citation in event.citations],
}


class Vocabulary:
    """The known values of one field and their names, read from a timeline in one pass."""

    def __init__(self, timeline: Timeline, field: FilterField) -> None:
        self.field = field
        self._values: dict[str, None] = {}
        self._names: dict[str, set[str]] = {}
        for value, names in _entries(timeline, field):
            self._values.setdefault(value)
            for name in (value, *names):
                self._names.setdefault(fold(name), set()).add(value)
        self._groups: dict[str, None] = {}
        for name, members in _groups(timeline, field):
            self._groups.setdefault(name)
            self._names.setdefault(fold(name), set()).update(members)

    @property
    def values(self) -> tuple[str, ...]:
        """The known values themselves, each once."""
        return tuple(self._values)

    def resolve(self, name: str) -> frozenset[str]:
        """The values that go by a name: their own, another, or that of a group or a line.

        Raises UsageError, with the nearest known ones, for a name that nothing goes by.
        """
        if name in self._values and self.field == "source":
            return frozenset((name,))
        found = self._names.get(fold(name))
        if found is None:
            raise UsageError(f'no {self.field} is called "{name}".', self._hint(name))
        return frozenset(found)

    def _hint(self, name: str) -> str:
        words = search_words(name)
        alike = [
            value for value in self._values if words and all(occurs(word, fold(value)) for word in words)
        ]
        close = list(dict.fromkeys((*nearest(name, (*self._values, *self._groups)), *alike)))[:3]
        lines = [f"Nearest: {', '.join(close)}"] if close else []
        return "\n".join([*lines, f"All of them: treatytl values {self.field}"])


def _entries(timeline: Timeline, field: FilterField) -> Iterator[tuple[str, Iterable[str]]]:
    """Values with their other names; a value may come more than once."""
    if field == "kind":
        yield from ((kind, ()) for kind in KINDS)
        yield from ((kind, entry.titles.values()) for kind, entry in timeline.kinds.items())
    elif field == "party":
        yield from (
            (party, (*entry.names, *entry.titles.values()))
            for party, entry in (timeline.parties or {}).items()
        )
    elif field in ("place", "subject"):
        entries = timeline.places if field == "place" else timeline.subjects
        yield from (
            (value, (*entry.names, *entry.titles.values())) for value, entry in (entries or {}).items()
        )
    elif field == "source":
        yield from (
            (key, () if source.document is None else (source.document,))
            for key, source in timeline.sources.items()
        )
    if field == "person":
        yield from ((person.name, person.names) for event in timeline.events for person in event.people)
    else:
        values_of = VALUES_OF[field]
        yield from ((value, ()) for event in timeline.events for value in values_of(event))


def _groups(timeline: Timeline, field: FilterField) -> Iterator[tuple[str, Iterable[str]]]:
    """Names that stand for several values: the groups of kinds, the lines of parties."""
    if field == "kind":
        kinds = KINDS | {kind: entry.group for kind, entry in timeline.kinds.items()}
        for group in Group:
            yield group, [kind for kind, its_group in kinds.items() if its_group is group]
    elif field == "party":
        for party, entry in (timeline.parties or {}).items():
            if entry.line is not None:
                yield entry.line, (party,)
