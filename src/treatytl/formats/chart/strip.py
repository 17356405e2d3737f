"""The strip at the foot of a chart: how many events a year, or a month or a decade where the scale asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from treatytl.dates.days import day_number, from_day_number
from treatytl.dates.wording import wording_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.dates.wording import Language
    from treatytl.formats.chart.model import Chart
    from treatytl.layout.scale import Scale

Unit = Literal["day", "month", "year", "decade", "century"]

_KEYS: dict[Unit, Callable[[int], int]] = {
    "day": lambda day: day,
    "month": lambda day: from_day_number(day)[0] * 12 + from_day_number(day)[1] - 1,
    "year": lambda day: from_day_number(day)[0],
    "decade": lambda day: from_day_number(day)[0] // 10,
    "century": lambda day: from_day_number(day)[0] // 100,
}
_STARTS: dict[Unit, Callable[[int], int]] = {
    "day": lambda key: key,
    "month": lambda key: day_number(key // 12, key % 12 + 1, 1),
    "year": lambda key: day_number(key, 1, 1),
    "decade": lambda key: day_number(key * 10, 1, 1),
    "century": lambda key: day_number(key * 100, 1, 1),
}


@dataclass(frozen=True, slots=True)
class Strip:
    """How many events begin in each unit of time on the axis.

    `columns` has for each column the highest count of the units that it touches, `labels` the columns and counts of
    the units that have any, `busiest` the names of those that have the most.
    """

    unit: Unit
    columns: tuple[int, ...]
    labels: tuple[tuple[int, str], ...]
    most: int
    busiest: tuple[str, ...]


def make_strip(chart: Chart, scale: Scale, language: Language = "en") -> Strip:
    """The strip of a chart on a scale whose unit is a column. Events count where they begin."""
    unit = _unit_for(scale)
    key_of = _KEYS[unit]
    counts: dict[int, int] = {}
    for point in chart.points:
        if chart.first <= point.first <= chart.last:
            key = key_of(point.first)
            counts[key] = counts.get(key, 0) + 1
    edges = [min(scale.day_of(column), chart.last) for column in range(scale.size)] + [chart.last + 1]
    columns = []
    for column in range(scale.size):
        first, last = key_of(edges[column]), key_of(max(edges[column + 1] - 1, edges[column]))
        keys = range(first, last + 1) if last - first < len(counts) else counts
        columns.append(max((counts.get(key, 0) for key in keys if first <= key <= last), default=0))
    most = max(counts.values(), default=0)
    labels = [(scale.unit_of(_STARTS[unit](key)), str(counts[key])) for key in sorted(counts)]
    busiest = [_name(unit, key, language) for key in sorted(counts) if counts[key] == most]
    return Strip(unit, tuple(columns), tuple(labels), most, tuple(busiest))


def _unit_for(scale: Scale) -> Unit:
    days = scale.last - scale.first + 1
    if days <= 62:
        return "day"
    if days <= 731:
        return "month"
    years_a_column = scale.days_a_unit / 365.2425
    if years_a_column <= 10:
        return "year"
    return "decade" if years_a_column <= 100 else "century"


def _name(unit: Unit, key: int, language: Language) -> str:
    year, month, day = from_day_number(_STARTS[unit](key))
    wording = wording_of(language, is_brief=True)
    if unit == "day":
        return wording.text(wording.day(year, month, day))
    if unit == "month":
        return wording.text(wording.month(year, month))
    if unit == "year":
        return wording.text(wording.year(year))
    return wording.text(wording.years(year, year + (9 if unit == "decade" else 99)))
