"""Bars drawn along a scale at two places a column, each stretch as sure as it is known; dots in stacks; heights."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


#: How many dots of a braille letter stand one over another.
_DOTS_IN_A_CELL = 4


class Degree(IntEnum):
    """How sure a stretch of a bar is. Where two meet, the surer one is seen."""

    NOTHING = 0
    #: Nobody says whether it still lasted, or lasted already.
    UNKNOWN = 1
    #: Some dating or some source has it.
    PERHAPS = 2
    SURE = 3


class Stroke(NamedTuple):
    """Days `first` to `last`, both included, of one degree; `BEFORE_ALL` and `AFTER_ALL` where they have no end."""

    first: int
    last: int
    degree: Degree


@dataclass(frozen=True, slots=True)
class Signs:
    """What a chart is drawn with, each sign one cell wide."""

    #: A column by the degrees of its left and its right half.
    halves: Mapping[tuple[Degree, Degree], str]
    #: A column of dots by how many stand in its left and in its right half, up to the highest stack.
    stacks: tuple[tuple[str, ...], ...]
    #: From nothing to a full column.
    levels: str
    before: str
    beyond: str
    grid: str
    line: str
    rule: str
    tick: str
    small_tick: str
    fold: str
    dispute: str
    #: Between the parts of a legend.
    between: str

    @property
    def highest(self) -> int:
        """How many dots stand in a half column at the most."""
        return len(self.stacks) - 1

    def rows_for(self, counts: Sequence[int]) -> int:
        """In how many rows each dot of these counts can be seen; digits stand in one row, whatever they are."""
        return max(-(-max(counts, default=0) // self.highest), 1) if self.highest == _DOTS_IN_A_CELL else 1

    def overflows(self, counts: Sequence[int], height: int) -> bool:
        """Whether some of the counts are more than so many rows can show."""
        if self.highest == _DOTS_IN_A_CELL:
            return max(counts, default=0) > height * self.highest
        return any(
            left + right >= self.highest for left, right in zip(counts[::2], counts[1::2], strict=True)
        )


def paint(strokes: Iterable[tuple[int, int, Degree]], size: int) -> list[Degree]:
    """The degree of each of `size` units; a stroke is its first unit, the unit behind its last, and its degree."""
    units = [Degree.NOTHING] * size
    for begin, end, degree in sorted(strokes, key=lambda stroke: stroke[2]):
        units[begin:end] = [degree] * len(units[begin:end])
    return units


def columns_of(units: Sequence[Degree], signs: Signs) -> str:
    """Pairs of units as columns."""
    return "".join(signs.halves[pair] for pair in zip(units[::2], units[1::2], strict=True))


def stack_rows(counts: Sequence[int], height: int, signs: Signs) -> list[str]:
    """Dots in stacks, one a count of each unit, in `height` rows from the top; pairs of units are columns.

    A stack that is higher than the rows fills them.
    """
    rows = []
    for row in reversed(range(height)):
        below = row * signs.highest
        parts = [min(max(count - below, 0), signs.highest) for count in counts]
        rows.append(
            "".join(signs.stacks[left][right] for left, right in zip(parts[::2], parts[1::2], strict=True))
        )
    return rows


def level_rows(counts: Sequence[int], height: int, most: int, signs: Signs) -> list[str]:
    """Columns as high as their counts, the highest count filling `height` rows; what is not nothing is seen."""
    steps = len(signs.levels) - 1
    total = steps * height
    levels = [max(count * total // most, 1) if count else 0 for count in counts]
    return [
        "".join(signs.levels[min(max(level - row * steps, 0), steps)] for level in levels)
        for row in reversed(range(height))
    ]


def _halves(table: str) -> dict[tuple[Degree, Degree], str]:
    """From sixteen signs: a row for each degree of the left half, from nothing to sure."""
    degrees = tuple(Degree)
    return {(left, right): table[left * 4 + right] for left in degrees for right in degrees}


#: The dots of a braille column from the bottom, in the order of Unicode's bits.
_LEFT, _RIGHT = (0, 0x40, 0x44, 0x46, 0x47), (0, 0x80, 0xA0, 0xB0, 0xB8)

UNICODE = Signs(
    #          _ ? ▒ █
    halves=_halves(
        " ╌▒▐"  # nothing at the left
        "╌╌▒▐"  # unknown
        "▒▒▒▓"  # perhaps
        "▌▌▓█"  # sure
    ),
    stacks=tuple(
        tuple(chr(0x2800 + left + right) if left or right else " " for right in _RIGHT) for left in _LEFT
    ),
    levels=" ▁▂▃▄▅▆▇█",
    before="◀",
    beyond="▶",
    grid="┊",
    line="│",
    rule="─",
    tick="┴",
    small_tick="╵",
    fold="╱",
    dispute="‡",
    between=" · ",
)
ASCII = Signs(
    halves=_halves(" -=#--=#===###=#"),
    stacks=tuple(
        tuple(" 123456789"[left + right] if left + right < 10 else "+" for right in range(11))
        for left in range(11)
    ),
    levels=" .:-=+*%#",
    before="<",
    beyond=">",
    grid=".",
    line="|",
    rule="-",
    tick="+",
    small_tick="'",
    fold="/",
    dispute="*",
    between="; ",
)


def chart_signs(*, is_ascii: bool) -> Signs:
    """The set to draw with."""
    return ASCII if is_ascii else UNICODE
