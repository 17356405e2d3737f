"""A table in cells: columns as wide as their content while there is room, then wrapped; nothing is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.layout.lines import Line, Span
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.layout.lines import Style

_BETWEEN = 2


def column_widths(rows: Sequence[Sequence[str]], width: int, smallest: Sequence[int]) -> list[int]:
    """The width of each column: what its longest cell needs, less where all together need more than `width`.

    Cells are taken from the widest column first, down to the smallest widths, and further if even those do not fit.
    """
    widths = [
        max((cell_width(cell) for cell in column), default=1) or 1 for column in zip(*rows, strict=True)
    ]
    excess = sum(widths) + _BETWEEN * (len(widths) - 1) - width
    floors: Sequence[int]
    for floors in (smallest, [4] * len(widths)):
        while excess > 0:
            spare, column = max((size - floors[index], index) for index, size in enumerate(widths))
            if spare <= 0:
                break
            widths[column] -= 1
            excess -= 1
    return widths


def draw_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    styles: Sequence[Sequence[Style]],
    *,
    width: int,
    smallest: Sequence[int],
    rule: str,
) -> Iterator[Line]:
    """The lines of a table: header, rule, rows; a cell that is too wide goes on below. One style for each cell."""
    widths = column_widths([header, *rows], width, smallest)
    yield from _draw_row(header, ["heading"] * len(header), widths)
    yield (Span((rule * sum(widths)) + rule * (_BETWEEN * (len(widths) - 1)), "quiet"),)
    for row, looks in zip(rows, styles, strict=True):
        yield from _draw_row(row, looks, widths)


def _draw_row(cells: Sequence[str], looks: Sequence[Style], widths: Sequence[int]) -> Iterator[Line]:
    columns = [wrap(cell, size) for cell, size in zip(cells, widths, strict=True)]
    for index in range(max(len(column) for column in columns)):
        spans: list[Span] = []
        for column, size, look in zip(columns, widths, looks, strict=True):
            text = column[index] if index < len(column) else ""
            spans += [Span(text, look), Span(" " * (size - cell_width(text) + _BETWEEN))]
        yield tuple(spans[:-1])
