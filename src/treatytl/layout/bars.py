"""Counts as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.layout.lines import Line, Span
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.layout.glyphs import Glyphs

_LONGEST_BAR = 40


def draw_bars(counts: Sequence[tuple[str, int]], width: int, glyphs: Glyphs) -> Iterator[Line]:
    """A line for each value: its name, its count, a bar in proportion. Long names wrap; every bar but 0's is seen."""
    if not counts:
        return
    names = [glyphs.text(name) for name, _ in counts]
    most = max(count for _, count in counts)
    digits = len(str(most))
    name_width = min(
        max(cell_width(name) for name in names), max(width * 3 // 5, 12), max(width - digits - 2, 4)
    )
    bar_room = min(_LONGEST_BAR, width - name_width - digits - 4)
    for name, (_, count) in zip(names, counts, strict=True):
        bar = (
            glyphs.bar * max(round(count * bar_room / most), 1 if count else 0)
            if bar_room >= 4 and most
            else ""
        )
        for index, line in enumerate(wrap(name, name_width)):
            if index:
                yield (Span(f"  {line}"),)
                continue
            gap = " " * (name_width - cell_width(line) + 2)
            yield (
                Span(line, "title"),
                Span(gap),
                Span(str(count).rjust(digits)),
                Span(f"  {bar}", "kind-instrument"),
            )
