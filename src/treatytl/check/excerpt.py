"""A line of a file as it is quoted: safe to print, not too wide, with the cells under which the marks belong."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from treatytl.layout.safe import visible
from treatytl.layout.width import cell_width

if TYPE_CHECKING:
    from treatytl.problems import Place

_TAB = 4
_CUT = "…"


def marked(place: Place, width: int) -> tuple[str, int, int]:
    """The line of a place, the cells before what is marked, and the cells that are.

    A tab goes to the next column of four. Of a line wider than `width` cells the part around the mark is shown.
    """
    pieces = _pieces(place.excerpt)
    cells = [cell_width(piece) for piece in pieces]
    edges = [0, *accumulate(cells)]
    first = min(place.column - 1, len(pieces))
    last = max(min(place.end_column - 1, len(pieces)), first)
    start, stop = _window(edges, first, last, width)
    text = "".join(pieces[start:stop])
    head = _CUT if start else ""
    tail = _CUT if stop < len(pieces) else ""
    before = edges[max(first, start)] - edges[start] + len(head)
    marks = edges[max(min(last, stop), start)] - edges[max(first, start)]
    return f"{head}{text}{tail}".rstrip(), before, max(marks, 1)


def _pieces(line: str) -> list[str]:
    """The characters of a line as they are shown."""
    if line.isascii() and line.isprintable():
        return list(line)
    pieces: list[str] = []
    column = 0
    for char in line:
        piece = " " * (_TAB - column % _TAB) if char == "\t" else visible(char)
        column += cell_width(piece)
        pieces.append(piece)
    return pieces


def _window(edges: list[int], first: int, last: int, width: int) -> tuple[int, int]:
    """From which piece to which a line is shown."""
    total = len(edges) - 1
    if edges[-1] <= width:
        return 0, total
    room = width - 2 * len(_CUT)
    marked_cells = min(edges[last] - edges[first], room)
    start = first
    # A third of what is left stands before the mark, so that its end and what follows can be seen.
    while start > 0 and edges[first] - edges[start - 1] <= max((room - marked_cells) // 3, 0):
        start -= 1
    if edges[last] <= room:
        start = 0
    stop = start
    while stop < total and edges[stop + 1] - edges[start] <= room:
        stop += 1
    return start, stop
