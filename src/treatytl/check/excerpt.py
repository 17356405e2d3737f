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
#: How many times the width is looked at before and after a mark: some characters take no cells.
_AROUND = 4


def marked(place: Place, width: int) -> tuple[str, int, int]:
    """The line of a place, the cells before what is marked, and the cells that are.

    A tab goes to the next column of four. Of a line wider than `width` cells the part around the mark is shown.
    """
    # Of a whole file in one line only what may be shown is looked at, or many problems in it would take for ever.
    left = max(place.column - 1 - _AROUND * width, 0)
    line = place.excerpt[left : place.column - 1 + _AROUND * width]
    is_cut_before, is_cut_after = left > 0, left + len(line) < len(place.excerpt)
    pieces = _pieces(line)
    cells = [cell_width(piece) for piece in pieces]
    edges = [0, *accumulate(cells)]
    first = min(place.column - 1 - left, len(pieces))
    last = max(min(place.end_column - 1 - left, len(pieces)), first)
    fits = edges[-1] <= width and not is_cut_before and not is_cut_after
    start, stop = (0, len(pieces)) if fits else _window(edges, first, last, width - 2 * len(_CUT))
    text = "".join(pieces[start:stop])
    head = _CUT if start or is_cut_before else ""
    tail = _CUT if stop < len(pieces) or is_cut_after else ""
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


def _window(edges: list[int], first: int, last: int, room: int) -> tuple[int, int]:
    """From which piece to which a line is shown that does not fit into the room."""
    total = len(edges) - 1
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
