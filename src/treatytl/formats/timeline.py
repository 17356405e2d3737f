"""The terminal timeline: years down the left, a rail, a block per event, a lane beside the rail while a span runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, from_day_number, iso_year
from treatytl.formats.blocks import Block, BlockMaker
from treatytl.formats.lanes import Margin, end_in_words, find_lanes, have_doubt, is_by_date, start_of
from treatytl.formats.pieces import Footnotes, draw_sources, headline
from treatytl.formats.speaker import Speaker, speaker
from treatytl.layout.folds import empty_stretches
from treatytl.layout.glyphs import Glyphs, glyphs
from treatytl.layout.lines import Line, Span
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.model import Event
    from treatytl.query import Selection

#: Below this width there is no column for years; they stand on lines of their own.
_GUTTER_FROM = 56
_GUTTER = 5
#: A lane for so many columns of the page, and no more than so many lanes.
_COLUMNS_A_LANE, _MOST_LANES = 25, 4


@dataclass
class _Page:
    """What stays the same from the first line to the last, and which marks have been met on the way."""

    selection: Selection
    options: Options
    glyphs: Glyphs
    speaker: Speaker
    margin: Margin
    has_gutter: bool
    has_dispute: bool = field(default=False, init=False)
    has_doubt: bool = field(default=False, init=False)

    @property
    def indent(self) -> int:
        """The cells left of a block's text: years, lanes, marker and two blanks."""
        return (_GUTTER if self.has_gutter else 1) + self.margin.columns + 3

    def left(self, cells: tuple[Span, ...], *, label: str = "", sign: Span | None = None) -> Line:
        """What stands left of a row's text: year, lanes, rail or marker."""
        text, style = (sign.text, sign.style) if sign else (self.glyphs.rail, "rail")
        gutter = Span(label.ljust(_GUTTER) if self.has_gutter else " ", "year")
        return (gutter, *cells, Span(f"{text}  ", style))


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """The timeline in lines of at most `options.width` cells, addresses of sources excepted."""
    signs = glyphs(is_ascii=options.is_ascii)
    limit = max(min(options.width // _COLUMNS_A_LANE, _MOST_LANES), 1)
    lanes = find_lanes(selection, limit, signs)
    has_gutter = options.width >= _GUTTER_FROM
    page = _Page(
        selection, options, signs, speaker(selection.timeline, options), Margin(lanes, signs), has_gutter
    )
    for line in wrap(signs.text(headline(selection, options)), options.width):
        yield (Span(line, "heading"),)
    yield ()
    if not selection.matches:
        return
    footnotes = Footnotes()
    yield from _draw_events(page, footnotes)
    yield ()
    if options.citations == "footnotes":
        yield from draw_sources(footnotes, selection, options, signs)
        yield ()
    yield from _draw_legend(page, has_doubtful_lane=have_doubt(lanes.values()))


def _draw_events(page: _Page, footnotes: Footnotes) -> Iterator[Line]:
    maker = BlockMaker(
        page.selection.timeline, page.options, footnotes, page.glyphs, page.speaker, page.indent
    )
    folded = _empty_years(page.selection)
    year: int | None = None
    was_short = False
    for place, match in enumerate(page.selection.matches):
        block = maker.make(match)
        page.has_dispute |= block.is_disputed
        page.has_doubt |= not match.is_certain
        new_year = year_of(match.event)
        before = page.margin.beside(place - 1)
        if place and not (was_short and block.is_short and new_year == year):
            yield page.left(before)
        if new_year != year and new_year in folded and place:
            yield from _fold(page, before, folded[new_year])
        label = iso_year(new_year) if new_year is not None and new_year != year else ""
        if label and not page.has_gutter:
            yield (Span(label, "year"),)
        yield from _draw_block(page, place, block, label)
        year, was_short = new_year, block.is_short


def _draw_block(page: _Page, place: int, block: Block, label: str) -> Iterator[Line]:
    first, *others = block.rows
    marker = Span(block.marker, block.style)
    yield (*page.left(page.margin.start(place), label=label, sign=marker), *first)
    left = page.left(page.margin.beside(place))
    for row in others:
        yield (*left, *row)
    for lane, cells in page.margin.ending(place):
        room = max(page.options.width - page.indent, 8)
        yield (*page.left(cells), *end_in_words(lane, room, page.glyphs, page.speaker))


def _empty_years(selection: Selection) -> dict[int, int]:
    """The number of years without an event before each year that follows on some."""
    if not is_by_date(selection):
        return {}
    years = {year for event in selection.events if (year := year_of(event)) is not None}
    return {last + 1: last - first + 1 for first, last in empty_stretches((year, year) for year in years)}


def _fold(page: _Page, cells: tuple[Span, ...], years: int) -> Iterator[Line]:
    dot = page.glyphs.separator.strip()
    text = page.glyphs.text(f"{dot} {page.speaker.words.count('years', years)} {dot}")
    yield (*page.left(cells, sign=Span(page.glyphs.gap, "rail")), Span(text, "quiet"))
    yield page.left(cells)


def _draw_legend(page: _Page, *, has_doubtful_lane: bool) -> Iterator[Line]:
    """How to read the signs that occur, and how to see more."""
    signs, words = page.glyphs, page.speaker.words
    parts = []
    if page.has_doubt:
        parts.append(f"? {words.text('perhaps_in_force' if page.selection.is_of_force else 'may_fall')}")
    if page.has_dispute:
        parts.append(f"{signs.dispute} {words.text('disagree')}")
    if has_doubtful_lane:
        parts.append(f"{signs.lane_doubt} {words.text('lane_doubt')}")
    parts.append(words.text("show_more"))
    for line in wrap(signs.text(" · ".join(parts)), page.options.width):
        yield (Span(line, "quiet"),)


def year_of(event: Event) -> int | None:
    """The year that an event stands under: that of its first day, or of its last where it has no beginning."""
    day = start_of(event)
    if day == BEFORE_ALL:
        day = max(stretch.end_latest for stretch in event.date.stretches)
    return None if day in (BEFORE_ALL, AFTER_ALL) else from_day_number(day)[0]
