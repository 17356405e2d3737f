"""Points on a line and branches of a tree: what a life and a lineage are drawn with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.layout.lines import Line, Span
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Threads:
    """One set of signs, each of one cell."""

    point: str
    ring: str
    line: str
    dotted: str
    branch: str
    last_branch: str
    trunk: str


_UNICODE = Threads("●", "○", "─", "┄", "├", "└", "│")
_ASCII = Threads("*", "o", "-", ".", "|", "`", "|")


def threads(*, is_ascii: bool) -> Threads:
    """The set to draw with."""
    return _ASCII if is_ascii else _UNICODE


@dataclass(frozen=True, slots=True)
class Point:
    """A point on a line: what stands beside it and below it. An unsure one is a ring at the end of a dotted line."""

    title: str
    below: str = ""
    mark: str = ""
    is_sure: bool = True

    @property
    def label(self) -> str:
        """Title and mark."""
        return f"{self.title} {self.mark}" if self.mark else self.title

    @property
    def width(self) -> int:
        """The cells that it needs, with the line that leads on from it."""
        return max(cell_width(self.label) + 6, cell_width(self.below) + 2)


def draw_points(points: Sequence[Point], width: int, signs: Threads) -> Iterator[Line]:
    """The points on a line, their dates below, in as many rows as it takes.

    One stands under the other where the two widest have no room side by side.
    """
    if sum(sorted(point.width for point in points)[-2:]) > width:
        yield from _draw_column(points, width, signs)
        return
    row: list[Point] = []
    for point in points:
        if row and sum(other.width for other in row) + point.width > width:
            yield from _draw_row(row, point, signs)
            row = []
        row.append(point)
    yield from _draw_row(row, None, signs)


def _draw_row(row: Sequence[Point], following: Point | None, signs: Threads) -> Iterator[Line]:
    spans: list[Span] = []
    dates: list[Span] = []
    for point, after in zip(row, (*row[1:], following), strict=True):
        fill = "" if after is None else signs.line if after.is_sure else signs.dotted
        sign = signs.point if point.is_sure else signs.ring
        lead = f"{sign}{signs.line} " if point.is_sure else f"{sign} "
        spans += [Span(lead, "rail"), Span(point.title)]
        if point.mark:
            spans.append(Span(f" {point.mark}", "dispute"))
        room = point.width - cell_width(point.label) - len(lead)
        spans.append(Span(f" {fill * (room - 1)}" if fill else "", "rail"))
        dates.append(Span(point.below + " " * (point.width - cell_width(point.below)), "quiet"))
    yield tuple(spans)
    if any(span.text.strip() for span in dates):
        yield tuple(dates)


def _draw_column(points: Sequence[Point], width: int, signs: Threads) -> Iterator[Line]:
    """Dates in a column of their own where there is room for the titles beside it, else above their titles."""
    dates = max(cell_width(point.below) for point in points)
    titles = max(cell_width(point.label) for point in points)
    is_beside = 2 + dates + 2 + titles <= width
    for point in points:
        sign = Span(f"{signs.point if point.is_sure else signs.ring} ", "rail")
        mark = [Span(f" {point.mark}", "dispute")] if point.mark else []
        if is_beside:
            gap = Span(" " * (dates - cell_width(point.below) + 2))
            yield (sign, Span(point.below, "quiet"), gap, Span(point.title), *mark)
            continue
        lines = [
            *(Span(line, "quiet") for line in wrap(point.below, width - 2) if line),
            *map(Span, wrap(point.label, width - 2)),
        ]
        for index, line in enumerate(lines):
            yield (sign if index == 0 else Span("  "), line)
