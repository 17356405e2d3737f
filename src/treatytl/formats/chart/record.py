"""A chart as numbers: all of them, whatever would fit on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from treatytl.dates.date import End  # noqa: TC001 - msgspec reads the annotation
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, iso_day
from treatytl.layout.strokes import Degree

if TYPE_CHECKING:
    from treatytl.formats.chart.model import Bar, Chart

Certainty = Literal["sure", "perhaps", "unknown"]

_CERTAINTY: dict[Degree, Certainty] = {
    Degree.SURE: "sure",
    Degree.PERHAPS: "perhaps",
    Degree.UNKNOWN: "unknown",
}


class StretchRecord(Struct, frozen=True):
    """Days of a row, both ends included; null where they have no end. Where stretches overlap, the surer one holds."""

    first: str | None
    last: str | None
    certainty: Certainty


class RowRecord(Struct, frozen=True):
    """A bar: when an instrument was in force, or when an event happened that is no single sure day."""

    id: str
    label: str
    kind: str
    groups: tuple[str, ...]
    shows: Literal["in_force", "date"]
    first: str | None
    last: str | None
    start: End
    end: End
    stretches: tuple[StretchRecord, ...]
    disputed: bool


class GroupRecord(Struct, frozen=True):
    """Rows and events of one name, with the number of its selected events."""

    name: str
    count: int


class YearRecord(Struct, frozen=True):
    """How many selected events begin in a year, and of how many of them that is not sure."""

    year: int
    count: int
    uncertain: int


class ChartRecord(Struct, frozen=True):
    """The axis, the rows in order of time, the groups in the order of the drawing, the years that have events."""

    title: str
    first: str
    last: str
    selected: int
    groups: tuple[GroupRecord, ...]
    rows: tuple[RowRecord, ...]
    years: tuple[YearRecord, ...]


def chart_record(chart: Chart) -> ChartRecord:
    """All numbers of a chart."""
    return ChartRecord(
        title=chart.title,
        first=iso_day(chart.first),
        last=iso_day(chart.last),
        selected=chart.found,
        groups=tuple(GroupRecord(group.name, group.count) for group in chart.groups),
        rows=tuple(_row(bar) for bar in chart.bars),
        years=tuple(YearRecord(year.year, year.count, year.uncertain) for year in chart.years),
    )


def _row(bar: Bar) -> RowRecord:
    return RowRecord(
        id=bar.event.id,
        label=bar.event.title,
        kind=bar.event.kind,
        groups=bar.groups,
        shows="in_force" if bar.is_force else "date",
        first=_day(bar.first),
        last=_day(bar.last),
        start=bar.start,
        end=bar.end,
        stretches=tuple(
            StretchRecord(_day(stroke.first), _day(stroke.last), _CERTAINTY[stroke.degree])
            for stroke in sorted(bar.strokes)
        ),
        disputed=bar.is_disputed,
    )


def _day(day: int) -> str | None:
    return None if day in (BEFORE_ALL, AFTER_ALL) else iso_day(day)
