"""Counts with their shares of a whole as bars, and counts of years as a table of decades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.days import iso_year
from treatytl.layout.lines import Line, Span
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from treatytl.layout.glyphs import Glyphs

_LONGEST_BAR = 30
_SHORTEST_BAR = 4
#: `100 %` and the blanks before it.
_PERCENT = 7


def percent(count: int, of: int) -> str:
    """A share in whole percents that says 0 and 100 only of none and of all."""
    if not of:
        return ""
    share = round(100 * count / of)
    if share == 0 and count:
        return "<1 %"
    if share == 100 and count < of:
        return "99 %"
    return f"{share} %"


def draw_shares(
    rows: Sequence[tuple[str, int, int]], width: int, glyphs: Glyphs, *, name_width: int, digits: int
) -> Iterator[Line]:
    """A line for each name: its count, its share of the whole, a bar of that share. Long names wrap."""
    name_room = max(min(name_width, width - digits - 2 - _PERCENT), 8)
    bar_room = min(_LONGEST_BAR, width - name_room - digits - 2 - _PERCENT - 2)
    for name, count, of in rows:
        for index, line in enumerate(wrap(glyphs.text(name), name_room)):
            if index:
                yield (Span(f"  {line}"),)
                continue
            bar = ""
            if bar_room >= _SHORTEST_BAR and of:
                bar = glyphs.bar * max(round(count * bar_room / of), 1 if count else 0)
            yield (
                Span(line),
                Span(" " * (name_room - cell_width(line) + 2)),
                Span(str(count).rjust(digits), "title"),
                Span(percent(count, of).rjust(_PERCENT), "quiet"),
                Span(f"  {bar}", "kind-instrument"),
            )


def draw_decades(years: Mapping[int, int], width: int, glyphs: Glyphs) -> Iterator[Line]:
    """A row for each decade: the count of each of its years, their sum, a bar. Empty decades between are told."""
    if not years:
        return
    decades: dict[int, list[int]] = {}
    for year, count in years.items():
        decades.setdefault(year // 10, [0] * 10)[year % 10] += count
    cell = max(len(str(max(years.values()))), 1) + 1
    label_width = max(len(_decade_label(decade, glyphs)) for decade in decades)
    if label_width + 10 * cell + 4 > width:
        cell = 0
    most = max(sum(counts) for counts in decades.values())
    digits = len(str(most))
    if cell:
        yield (Span(" " * label_width), *(Span(str(digit).rjust(cell), "quiet") for digit in range(10)))
    before = min(decades) - 1
    for decade in sorted(decades):
        if decade - before > 1:
            gap = decade - before - 1
            yield (Span(f"{glyphs.gap} {gap} decade{'s' if gap > 1 else ''} without events", "quiet"),)
        before = decade
        counts = decades[decade]
        yield _decade_row(
            _decade_label(decade, glyphs).ljust(label_width), counts, cell, digits, most, width, glyphs
        )


def _decade_row(
    label: str, counts: Sequence[int], cell: int, digits: int, most: int, width: int, glyphs: Glyphs
) -> Line:
    spans = [Span(label, "year")]
    if cell:
        dot = glyphs.separator.strip()
        spans += [
            Span((str(count) if count else dot).rjust(cell), "plain" if count else "quiet")
            for count in counts
        ]
    spans.append(Span(f"  {str(sum(counts)).rjust(digits)}", "title"))
    room = min(_LONGEST_BAR, width - sum(len(span.text) for span in spans) - 2)
    if room >= _SHORTEST_BAR:
        spans.append(Span(f"  {glyphs.bar * max(round(sum(counts) * room / most), 1)}", "kind-instrument"))
    return tuple(spans)


def _decade_label(decade: int, glyphs: Glyphs) -> str:
    """`1940–49`; where the decade has years before Christ, both in full."""
    first, last = iso_year(decade * 10), iso_year(decade * 10 + 9)
    return f"{first}{glyphs.dash}{last[-2:] if decade >= 0 else last}"
