"""Which rows a chart has when there is no room for all: the best attested first, and a word on the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.layout.strokes import Degree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from treatytl.formats.chart.model import Bar, Chart, Group
    from treatytl.layout.scale import Scale


@dataclass(frozen=True, slots=True)
class Section:
    """A group with the bars that are drawn under it, in order of time."""

    group: Group
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is drawn, and how much is not.

    `more` bars have no row, of groups that are shown; `short` ones are left to the dots, being less than a column
    long; `outside` ones lie beyond the axis. `hidden` groups are not shown at all.
    """

    sections: tuple[Section, ...]
    more: int
    short: int
    outside: int
    hidden: tuple[Group, ...]

    @property
    def rows(self) -> int:
        """The rows that it takes, one for each group and one for each bar."""
        return sum(1 + len(section.bars) for section in self.sections)


def choose(chart: Chart, scale: Scale, room: int | None) -> Choice:
    """What to draw in `room` rows (None: as many as there is to draw); `scale` has two units a column.

    Groups come first, in at most half of the rows, then bars: wars, then what most sources and events
    speak of, then what lasted longest.
    """
    inside = [bar for bar in chart.bars if bar.first <= chart.last and chart.first <= bar.last]
    worthy = [bar for bar in inside if _is_worth_a_row(bar, chart, scale)]
    groups = chart.groups
    if room is not None and len(groups) > max(room // 2, 1):
        groups = groups[: max(room // 2, 1)]
    names = {group.name for group in groups}
    wanted = [
        (bar, name)
        for bar in sorted(worthy, key=lambda bar: _rank(bar, chart))
        for name in bar.groups
        if name in names
    ]
    chosen = wanted if room is None else wanted[: max(room - len(groups), 0)]
    rows: dict[str, list[Bar]] = {name: [] for name in names}
    for bar, name in chosen:
        rows[name].append(bar)
    shown = {bar.event.id for bar, _ in wanted}
    drawn = {bar.event.id for bar, _ in chosen}
    return Choice(
        sections=tuple(Section(group, _in_order(rows[group.name])) for group in groups),
        more=len(shown - drawn),
        short=len(inside) - len(worthy),
        outside=len(chart.bars) - len(inside),
        hidden=chart.groups[len(groups) :],
    )


def _is_worth_a_row(bar: Bar, chart: Chart, scale: Scale) -> bool:
    """Whether a bar says more than the dot of its event: not if it is shorter than a column, but for a war."""
    if bar.is_force or bar.event.kind == "war" or bar.first < chart.first:
        return True
    return min(bar.last, chart.last) - bar.first + 1 >= 2 * scale.days_a_unit


def _rank(bar: Bar, chart: Chart) -> tuple[bool, int, int, int, str]:
    known = max(
        (
            min(stroke.last, chart.last) - max(stroke.first, chart.first)
            for stroke in bar.strokes
            if stroke.degree > Degree.UNKNOWN
        ),
        default=0,
    )
    return bar.event.kind != "war", -bar.weight, -known, bar.first, bar.event.id


def _in_order(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    return tuple(sorted(bars, key=lambda bar: (bar.first, -bar.last, bar.event.id)))
