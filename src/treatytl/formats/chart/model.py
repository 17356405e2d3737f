"""What a chart shows, in days and counts: nothing of it depends on the width of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from treatytl.dates.date import End
    from treatytl.formats.chart.groups import Grouping
    from treatytl.layout.lines import Style
    from treatytl.layout.strokes import Stroke
    from treatytl.model import Event


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that lasted: an instrument in force, an event of some days, or one of which the day is not known.

    `weight` is how many sources and other events speak of it. `is_force`: the strokes tell when it was in
    force, else when it happened.
    """

    event: Event
    strokes: tuple[Stroke, ...]
    start: End
    end: End
    groups: tuple[str, ...]
    style: Style
    weight: int
    is_force: bool
    is_disputed: bool

    @property
    def first(self) -> int:
        """The first day that it may have, `BEFORE_ALL` where it has no beginning."""
        return min(stroke.first for stroke in self.strokes)

    @property
    def last(self) -> int:
        """The last day that it may have, `AFTER_ALL` where it has no end."""
        return max(stroke.last for stroke in self.strokes)


@dataclass(frozen=True, slots=True)
class Point:
    """A selected event where it stands in time, by its own date: the first and the last day that it can have begun."""

    first: int
    last: int
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Some of what is shown, under one name; `count` is the number of its selected events."""

    name: str
    style: Style
    count: int


@dataclass(frozen=True, slots=True)
class Year:
    """How many selected events a year has; of `uncertain` ones it is not sure that they belong to it.

    Each event counts once, in the year of the first day that it can have begun.
    """

    year: int
    count: int
    uncertain: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything to be drawn. `first` and `last` are the days at the ends of the axis.

    `found` of `total` events were selected; `also` instruments were in force then that were not, being signed before.
    """

    title: str
    first: int
    last: int
    found: int
    total: int
    also: int
    groups: tuple[Group, ...]
    bars: tuple[Bar, ...]
    points: tuple[Point, ...]
    years: tuple[Year, ...]
    #: What the groups are of; None for families of kinds.
    grouping: Grouping | None = None
