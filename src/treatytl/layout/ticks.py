"""Round points in time for the axis of a scale, from thousands of years down to single days."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from treatytl.dates.days import day_number, days_in_month, from_day_number
from treatytl.dates.wording import wording_of
from treatytl.layout.labels import fit_labels
from treatytl.layout.width import cell_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.dates.wording import Language
    from treatytl.layout.scale import Scale


@dataclass(frozen=True, slots=True)
class Step:
    """The distance of ticks: so many days, months or years. Days count anew in each month, from its first."""

    count: int
    unit: Literal["day", "month", "year"]

    @property
    def days(self) -> float:
        """About how many days it is."""
        return self.count * {"day": 1.0, "month": 30.436875, "year": 365.2425}[self.unit]


class Tick(NamedTuple):
    """A point on the axis: its day, and its label in full ("Apr 1941") and beside others ("Apr")."""

    day: int
    full: str
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """What to write along a scale: labels with their places, the places of ticks with and without a label."""

    labels: tuple[tuple[int, str], ...]
    major: tuple[int, ...]
    minor: tuple[int, ...]


#: From fine to coarse. A coarser tick that is a multiple of a finer one falls on one of its ticks.
STEPS: tuple[Step, ...] = (
    *(Step(count, "day") for count in (1, 5, 10)),
    *(Step(count, "month") for count in (1, 3, 6)),
    *(Step(count * 10**power, "year") for power in range(15) for count in (1, 2, 5)),
)


def make_axis(scale: Scale, gap: int = 2, smallest: int = 3, language: Language = "en") -> Axis:
    """The axis of a scale whose unit is as wide as a letter.

    Labels are as close as they can be with `gap` free units between them; the ticks without a label divide
    the others evenly and are at least `smallest` units apart.
    """
    chosen = STEPS[-1]
    ticks: list[Tick] = []
    for step in STEPS:
        if scale.days_a_unit > step.days:
            continue
        chosen, ticks = step, _ticks_on(scale, step, language)
        if _have_room(scale, ticks, gap):
            break
    edge = _edge(scale, chosen, language)
    candidates = _in_full_once([tick for tick in (*ticks, edge) if tick])
    places = [(scale.unit_of(tick.day), text) for tick, text in candidates]
    fits = fit_labels([(place, cell_width(text)) for place, text in places], scale.size, gap)
    labels = tuple(sorted(label for label, is_written in zip(places, fits, strict=True) if is_written))
    minor = _minor(scale, chosen, smallest)
    return Axis(labels, tuple(sorted(scale.unit_of(tick.day) for tick in ticks)), minor)


def round_ticks(first: int, last: int, step: Step, language: Language = "en") -> Iterator[Tick]:
    """The round points from day `first` to day `last`.

    Years BC are round by their own count: 200 BC, 100 BC, then AD 100, since there is no year nought.
    """
    first_year, last_year = from_day_number(first)[0], from_day_number(last)[0]
    if step.unit == "year":
        days: Iterator[int] = (
            day_number(year, 1, 1) for year in _round_years(first_year, last_year, step.count)
        )
    else:
        days = (day for year in range(first_year, last_year + 1) for day in _days_of(year, step))
    return (_tick(day, step, language) for day in days if first <= day <= last)


def _round_years(first: int, last: int, count: int) -> Iterator[int]:
    if first < 1:
        # Year 0 is 1 BC, so that 100 BC is -99.
        yield from range(first + (1 - first) % count, min(last, 0) + 1, count)
    start = max(first, 1)
    yield from range(start + -start % count, last + 1, count)


def _days_of(year: int, step: Step) -> Iterator[int]:
    for month in range(1, 13, step.count if step.unit == "month" else 1):
        start = day_number(year, month, 1)
        if step.unit == "month":
            yield start
        else:
            # No tick so near to the end of a month that it would crowd the next: after the 21st, none of tens.
            length = days_in_month(year, month) - step.count // 2
            yield from range(start, start + length, step.count)


def _tick(day: int, step: Step, language: Language) -> Tick:
    year, month, of_month = from_day_number(day)
    wording = wording_of(language, is_brief=True)
    # A bare number can be nothing else on an axis, whatever a language says after a year.
    year_label = str(year) if 1000 <= year <= 9999 else wording.text(wording.year(year))
    if step.unit == "year":
        return Tick(day, year_label, year_label)
    if step.unit == "month":
        in_full = wording.text(wording.month(year, month))
        return Tick(day, in_full, year_label if month == 1 else wording.month_name(month))
    in_full = wording.text(wording.day(year, month, of_month))
    return Tick(
        day, in_full, wording.text(wording.day(None, month, of_month)) if of_month == 1 else str(of_month)
    )


def _ticks_on(scale: Scale, step: Step, language: Language = "en") -> list[Tick]:
    """The round points on a scale, but for those in its folds."""
    return [tick for part in scale.unfolded for tick in round_ticks(part.first, part.last, step, language)]


def _have_room(scale: Scale, ticks: Sequence[Tick], gap: int) -> bool:
    """Whether no label is in the way of the next one; across a fold one of the two may give way."""
    folds = [fold.first for fold in scale.folds]
    places = [
        (scale.unit_of(tick.day), cell_width(tick.label), bisect_left(folds, tick.day)) for tick in ticks
    ]
    return all(
        place + width + gap <= following or part != next_part
        for (place, width, part), (following, _, next_part) in pairwise(places)
    )


def _edge(scale: Scale, step: Step, language: Language) -> Tick | None:
    """Where the line begins, if a round point of a finer sort stands there: `1904` before `1910`."""
    _, month, day = from_day_number(scale.first)
    if (
        step.unit == "day"
        or (step.unit == "month" and day > 1)
        or (step.unit == "year" and (month, day) != (1, 1))
    ):
        return None
    return _tick(scale.first, Step(1, step.unit), language)


def _in_full_once(ticks: Sequence[Tick]) -> list[tuple[Tick, str]]:
    """Ticks with their text, the most important first: the first says all, the others what changes."""
    if not ticks:
        return []
    first, *others = ticks
    return [(first, first.full), *((tick, tick.label) for tick in others)]


def _minor(scale: Scale, step: Step, smallest: int) -> tuple[int, ...]:
    unit = scale.days_a_unit
    finer = next(
        (candidate for candidate in STEPS if _divides(candidate, step) and candidate.days >= smallest * unit),
        step,
    )
    ticks = _ticks_on(scale, finer) if finer is not step else []
    return tuple(sorted({scale.unit_of(tick.day) for tick in ticks}))


def _divides(finer: Step, coarser: Step) -> bool:
    if finer.unit != coarser.unit:
        return finer.unit == "month" or finer.days < coarser.days
    return finer.count < coarser.count and coarser.count % finer.count == 0
