"""A day through the years: what happened on it, and what began or ended, with the years that have passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.english import year_name
from treatytl.formats.blocks import BlockMaker
from treatytl.formats.pieces import Footnotes, draw_sources
from treatytl.layout.glyphs import glyphs
from treatytl.layout.lines import Line, Span
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.layout.glyphs import Glyphs
    from treatytl.query import Selection
    from treatytl.query.anniversaries import Anniversary

_INDENT = 5
_MORE = "treatytl show ID: one event in full"


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """The anniversaries in lines of at most `options.width` cells, addresses of sources excepted."""
    signs = glyphs(is_ascii=options.is_ascii)
    count = len(selection.matches)
    told = f"{count} event{'s' if count != 1 else ''}"
    if count < selection.found:
        told += f" of {selection.found}"
    head = (selection.timeline.title or "Timeline", options.headline, told)
    for line in wrap(signs.text(" · ".join(part for part in head if part)), options.width):
        yield (Span(line, "heading"),)
    footnotes = Footnotes()
    maker = BlockMaker(selection.timeline, options, footnotes, signs, _INDENT)
    before: tuple[Anniversary, ...] | None = None
    has_dispute = False
    for match in selection.matches:
        yield ()
        if match.anniversaries != before:
            for anniversary in match.anniversaries:
                yield from _draw_year(anniversary, options.width, signs)
            before = match.anniversaries
        block = maker.make(match)
        has_dispute |= block.is_disputed
        for index, row in enumerate(block.rows):
            yield (Span(f"  {block.marker if index == 0 else ' '}  ", block.style), *row)
    if options.citations == "footnotes" and footnotes.numbers:
        yield ()
        yield from draw_sources(footnotes, selection, options, signs)
    if selection.matches:
        yield ()
        legend = f"{signs.dispute} sources disagree · {_MORE}" if has_dispute else _MORE
        for line in wrap(signs.text(legend), options.width):
            yield (Span(line, "quiet"),)


def _draw_year(anniversary: Anniversary, width: int, signs: Glyphs) -> Iterator[Line]:
    """`1941 · 84 years ago`, and of what lasted, whether it began or ended."""
    years = anniversary.years
    ago = f"{years} year{'s' if years != 1 else ''} ago" if years else "this year"
    parts = [ago, {"": "", "start": "the first day of", "end": "the last day of"}[anniversary.side]]
    if anniversary.is_leap_day:
        parts.append("29 February, which this year does not have")
    text = signs.text("".join(f" · {part}" for part in parts if part))
    year = year_name(anniversary.year)
    for index, line in enumerate(wrap(text, width, first=width - len(year))):
        yield (Span(year if index == 0 else "", "year"), Span(f" {line}", "quiet"))
