"""A day through the years: what happened on it, and what began or ended, with the years that have passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.blocks import BlockMaker
from treatytl.formats.pieces import Footnotes, draw_sources, head_of
from treatytl.formats.speaker import Speaker, speaker
from treatytl.layout.glyphs import glyphs
from treatytl.layout.lines import Line, Span
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.layout.glyphs import Glyphs
    from treatytl.query import Selection
    from treatytl.query.anniversaries import Anniversary

_INDENT = 5


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """The anniversaries in lines of at most `options.width` cells, addresses of sources excepted."""
    signs = glyphs(is_ascii=options.is_ascii)
    speak = speaker(selection.timeline, options)
    head = head_of(selection, options, speak.words.count("events", len(selection.matches)))
    for line in wrap(signs.text(head), options.width):
        yield (Span(line, "heading"),)
    footnotes = Footnotes()
    maker = BlockMaker(selection.timeline, options, footnotes, signs, speak, _INDENT)
    before: tuple[Anniversary, ...] | None = None
    has_dispute = False
    for match in selection.matches:
        yield ()
        if match.anniversaries != before:
            for anniversary in match.anniversaries:
                yield from _draw_year(anniversary, options.width, signs, speak)
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
        disagree = [f"{signs.dispute} {speak.words.text('disagree')}"] if has_dispute else []
        legend = " · ".join([*disagree, speak.words.text("show_more")])
        for line in wrap(signs.text(legend), options.width):
            yield (Span(line, "quiet"),)


def _draw_year(anniversary: Anniversary, width: int, signs: Glyphs, speak: Speaker) -> Iterator[Line]:
    """`1941 · 84 years ago`, and of what lasted, whether it began or ended."""
    words, years = speak.words, anniversary.years
    parts = [words.count("years_ago", years) if years else words.text("this_year")]
    if anniversary.side:
        parts.append(words.text("first_day" if anniversary.side == "start" else "last_day"))
    if anniversary.is_leap_day:
        parts.append(words.text("leap_day"))
    text = signs.text("".join(f" · {part}" for part in parts))
    year = speak.year(anniversary.year)
    for index, line in enumerate(wrap(text, width, first=width - cell_width(year))):
        yield (Span(year if index == 0 else "", "year"), Span(f" {line}", "quiet"))
