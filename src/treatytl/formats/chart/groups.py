"""What the rows of a chart are grouped by."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from treatytl.formats.chart.model import Group
from treatytl.layout.glyphs import UNICODE
from treatytl.model import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from treatytl.layout.lines import Style
    from treatytl.model import Event, Timeline


class Grouping(StrEnum):
    """A field to group by."""

    KIND = "kind"
    PARTY = "party"
    SUBJECT = "subject"
    PLACE = "place"


#: Without a field: families of kinds, fighting first.
FAMILIES: dict[Style, str] = {
    "kind-war": "wars and fighting",
    "kind-instrument": "instruments",
    "kind-life": "life of instruments",
    "kind-talk": "talks and visits",
    "kind-other": "other events",
}


class Groups:
    """Tells to which groups an event belongs, and what look its kind has."""

    def __init__(self, timeline: Timeline, grouping: Grouping | None) -> None:
        self._own_kinds = timeline.kinds
        self._grouping = grouping
        self._rank = {kind: rank for rank, kind in enumerate([*KINDS, *timeline.kinds])}
        self._values: Mapping[Grouping, Callable[[Event], tuple[str, ...]]] = {
            Grouping.KIND: lambda event: (event.kind,),
            Grouping.PARTY: lambda event: event.parties,
            Grouping.SUBJECT: lambda event: event.subjects,
            Grouping.PLACE: lambda event: event.places,
        }

    def style_of(self, event: Event) -> Style:
        """The look of its kind."""
        return UNICODE.marker(event.kind, self._own_kinds)[1]

    def of(self, event: Event) -> tuple[str, ...]:
        """The names of its groups, each once; one at least."""
        if self._grouping is None:
            return (FAMILIES[self.style_of(event)],)
        return tuple(dict.fromkeys(self._values[self._grouping](event))) or (self._without,)

    def in_order(self, members: Iterable[tuple[Event, bool]]) -> tuple[Group, ...]:
        """The groups of events, each event with whether it counts, in the order to be shown.

        Families have their own order, kinds that of the table, others that of their numbers; what has no value is last.
        """
        counts: dict[str, int] = {}
        styles: dict[str, Style] = {}
        for event, counted in members:
            style = self.style_of(event)
            for name in self.of(event):
                counts[name] = counts.get(name, 0) + counted
                if styles.setdefault(name, style) != style:
                    styles[name] = "plain"
        names = sorted(counts, key=lambda name: self._key(name, counts[name]))
        return tuple(Group(name, styles[name], counts[name]) for name in names)

    @property
    def _without(self) -> str:
        return f"no {self._grouping}"

    def _key(self, name: str, count: int) -> tuple[bool, int, str]:
        if self._grouping is None:
            return False, list(FAMILIES.values()).index(name), name
        if self._grouping is Grouping.KIND:
            return False, self._rank.get(name, len(self._rank)), name
        return name == self._without, -count, name
