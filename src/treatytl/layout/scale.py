"""A scale: days along a line that is so many units long. Units are whatever is drawn in: columns, halves, pixels.

Whole numbers all the way, so that the same day stands at the same place in every drawing and nothing is off by a
rounding of fractions.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Part(NamedTuple):
    """A piece of the line: days `first` to `last`, both included, on units `begin` up to and without `end`."""

    first: int
    last: int
    begin: int
    end: int
    is_fold: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """Days `first` to `last`, both included, on units 0 to `size` - 1.

    Between folds a unit is everywhere worth the same number of days, as nearly as whole units allow. Days outside
    are taken for the nearest day inside.
    """

    parts: tuple[Part, ...]

    @property
    def first(self) -> int:
        """The first day."""
        return self.parts[0].first

    @property
    def last(self) -> int:
        """The last day."""
        return self.parts[-1].last

    @property
    def size(self) -> int:
        """The number of units."""
        return self.parts[-1].end

    @property
    def unfolded(self) -> tuple[Part, ...]:
        """The parts that are drawn to scale."""
        return tuple(part for part in self.parts if not part.is_fold)

    @property
    def folds(self) -> tuple[Part, ...]:
        """The parts that stand for more days than they have room for."""
        return tuple(part for part in self.parts if part.is_fold)

    @property
    def days_a_unit(self) -> float:
        """How many days a unit is worth outside folds."""
        days = sum(part.last - part.first + 1 for part in self.unfolded)
        return days / sum(part.end - part.begin for part in self.unfolded)

    def unit_of(self, day: int) -> int:
        """The unit in which a day begins. A later day never has a lower one."""
        part, day = self._part_of(day)
        return part.begin + (day - part.first) * (part.end - part.begin) // (part.last - part.first + 1)

    def units_of(self, first: int, last: int) -> tuple[int, int]:
        """The units that the days from `first` to `last` touch, the second number just behind them: one at least."""
        part, day = self._part_of(last)
        days = part.last - part.first + 1
        stop = part.begin - (-(day + 1 - part.first) * (part.end - part.begin) // days)
        start = self.unit_of(first)
        return start, max(stop, start + 1)

    def day_of(self, unit: int) -> int:
        """The first day that begins in a unit, or after it where a day takes several."""
        part = self.parts[max(bisect_right(self.parts, unit, key=lambda part: part.begin) - 1, 0)]
        units = part.end - part.begin
        return part.first - (-(unit - part.begin) * (part.last - part.first + 1) // units)

    def _part_of(self, day: int) -> tuple[Part, int]:
        day = min(max(day, self.first), self.last)
        return self.parts[bisect_right(self.parts, day, key=lambda part: part.first) - 1], day


def make_scale(
    first: int, last: int, size: int, folds: Sequence[tuple[int, int]] = (), fold_size: int = 0
) -> Scale:
    """A scale from day `first` to day `last` on `size` units; each fold, in order, takes `fold_size` of them.

    Folds may not touch each other or the ends. They are left out where they would take more than half of the units.
    Raises ValueError where there are no days or no units.
    """
    if first > last or size < 1:
        raise ValueError(f"no scale from day {first} to {last} on {size} units")
    if not folds or len(folds) * fold_size * 2 > size:
        return Scale((Part(first, last, 0, size),))
    edges = [first, *(day for start, end in folds for day in (start, end + 1)), last + 1]
    plain = [end - start for start, end in zip(edges[::2], edges[1::2], strict=True)]
    # Each piece between folds has one unit for certain, and its share of the rest.
    room = size - len(folds) * fold_size - len(plain)
    parts: list[Part] = []
    place = days = 0
    for index, (start, end) in enumerate(pairwise(edges)):
        if index % 2:
            stop = place + fold_size
        else:
            stop = place + 1 + (days + plain[index // 2]) * room // sum(plain) - days * room // sum(plain)
            days += plain[index // 2]
        parts.append(Part(start, end - 1, place, stop, is_fold=bool(index % 2)))
        place = stop
    return Scale(tuple(parts))
