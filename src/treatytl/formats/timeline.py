"""The terminal timeline: years down the left, a rail, a block per event, a lane beside the rail while a span runs."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates.date import End, Form
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, from_day_number, iso_year
from treatytl.formats.blocks import Block, draw_block
from treatytl.formats.pieces import Footnotes, draw_sources, headline
from treatytl.layout.glyphs import Glyphs, glyphs
from treatytl.layout.lanes import place_lanes
from treatytl.layout.lines import Line, Span, Style
from treatytl.layout.wrap import wrap
from treatytl.query.query import Sort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.formats import Options
    from treatytl.model import Event
    from treatytl.query import Selection

#: Below this width there is no column for years; they stand on lines of their own.
_GUTTER_FROM = 56
_GUTTER = 5
#: A span of fewer days than this is told well enough by its date.
_SHORTEST_LANE = 5


class _Lane(NamedTuple):
    """A span that runs beside the rail: its column, where it ends, the style of its kind, and its event."""

    column: int
    last: int
    style: Style
    event: Event


@dataclass(frozen=True)
class _Page:
    """What stays the same from the first line to the last."""

    selection: Selection
    options: Options
    glyphs: Glyphs
    footnotes: Footnotes
    columns: int
    has_gutter: bool

    @property
    def margin(self) -> int:
        """The cells left of a block's text: years, lanes, marker and two blanks."""
        return (_GUTTER if self.has_gutter else 1) + self.columns + 3


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """The timeline in lines of at most `options.width` cells, addresses of sources excepted."""
    signs = glyphs(is_ascii=options.is_ascii)
    events = selection.events
    lanes = _lanes(selection, options.width)
    columns = 1 + max((lane.column for lane in lanes.values()), default=-1)
    page = _Page(selection, options, signs, Footnotes(), columns, options.width >= _GUTTER_FROM)
    for line in wrap(signs.text(headline(selection, options)), options.width):
        yield (Span(line, "heading"),)
    yield ()
    yield from _draw_events(page, events, lanes)
    if options.citations == "footnotes":
        yield from draw_sources(page.footnotes, selection, options, signs)
    if events:
        yield ()
        yield from _draw_legend(page)


def _draw_events(page: _Page, events: Sequence[Event], lanes: dict[int, _Lane]) -> Iterator[Line]:
    running: dict[int, _Lane] = {}
    year: int | None = None
    was_short = False
    for index, match in enumerate(page.selection.matches):
        block = draw_block(
            match, page.selection.timeline, page.options, page.footnotes, page.glyphs, page.margin
        )
        new_year = year_of(match.event)
        if index and not (was_short and block.is_short and new_year == year):
            yield _row(page, running)
        yield from _draw_gap(page, running, events, index)
        label = iso_year(new_year) if new_year is not None and new_year != year else ""
        if label and not page.has_gutter:
            yield (Span(label, "year"),)
            label = ""
        started = lanes.get(index)
        yield from _draw_rows(page, running, started, block, label)
        year, was_short = new_year, block.is_short
        for lane in [lane for lane in running.values() if lane.last == index]:
            del running[lane.column]
            yield _end_row(page, running, lane)
    yield ()


def _draw_rows(
    page: _Page, running: dict[int, _Lane], started: _Lane | None, block: Block, label: str
) -> Iterator[Line]:
    first = (*_prefix(page, running, label, started), Span(block.marker, block.style))
    yield (*first, Span("  "), *block.rows[0])
    if started:
        running[started.column] = started
    for row in block.rows[1:]:
        yield _row(page, running, row)


def _row(page: _Page, running: dict[int, _Lane], body: Line = (), sign: str = "") -> Line:
    return (*_prefix(page, running, ""), Span(sign or page.glyphs.rail, "rail"), Span("  "), *body)


def _prefix(
    page: _Page, running: dict[int, _Lane], label: str, started: _Lane | None = None
) -> Iterator[Span]:
    """Year and lanes left of the rail; from a lane that starts here a line leads to the marker."""
    signs = page.glyphs
    yield Span(label.ljust(_GUTTER) if page.has_gutter else " ", "year")
    for column in range(page.columns):
        lane = running.get(column)
        crossed = started is not None and started.column < column
        if started is not None and column == started.column:
            yield Span(signs.lane_start, started.style)
        elif lane:
            yield Span(signs.lane_crossing if crossed else signs.lane, lane.style)
        else:
            yield Span(signs.lane_across, started.style) if crossed and started else Span(" ")


def _end_row(page: _Page, running: dict[int, _Lane], ended: _Lane) -> Line:
    """The row where a lane ends: it says what ended."""
    signs = page.glyphs
    cells: list[Span] = [Span(" " * (_GUTTER if page.has_gutter else 1))]
    for column in range(page.columns):
        lane = running.get(column)
        if column == ended.column:
            cells.append(Span(signs.lane_end, ended.style))
        elif lane:
            cells.append(Span(signs.lane_crossing if column > ended.column else signs.lane, lane.style))
        else:
            cells.append(Span(signs.lane_across, ended.style) if column > ended.column else Span(" "))
    text = signs.text(f"end of: {ended.event.title}")
    body = wrap(text, max(page.options.width - page.margin, 8))[0]
    return (*cells, Span(signs.rail, "rail"), Span("  "), Span(body, "quiet"))


def _draw_gap(page: _Page, running: dict[int, _Lane], events: Sequence[Event], index: int) -> Iterator[Line]:
    """Fold years in which nothing of the selection happened."""
    if not index or not _is_by_date(page.selection):
        return
    before, after = year_of(events[index - 1]), year_of(events[index])
    if before is None or after is None or after - before < 2:
        return
    count = after - before - 1
    text = f"{page.glyphs.separator.strip()} {count} year{'s' if count > 1 else ''} {page.glyphs.separator.strip()}"
    yield _row(page, running, (Span(text, "quiet"),), sign=page.glyphs.gap)
    yield _row(page, running)


def _draw_legend(page: _Page) -> Iterator[Line]:
    """How to read the signs that occur, and how to see more."""
    signs = page.glyphs
    parts = []
    if any(not match.is_certain for match in page.selection.matches):
        parts.append("? may fall in the period")
    if any(block_is_disputed for block_is_disputed in _disputed(page.selection)):
        parts.append(f"{signs.dispute} sources disagree")
    parts.append("treatytl show ID: one event in full")
    for line in wrap(signs.text(" · ".join(parts)), page.options.width):
        yield (Span(line, "quiet"),)


def _disputed(selection: Selection) -> Iterator[bool]:
    from treatytl.treaties import disputed_fields  # noqa: PLC0415

    return (bool(disputed_fields(event)) for event in selection.events)


def _lanes(selection: Selection, width: int) -> dict[int, _Lane]:
    """The spans that get a lane, by the place of their event: those that others happen in the course of."""
    if not _is_by_date(selection):
        return {}
    signs = glyphs(is_ascii=False)
    own_kinds = {name: entry.group for name, entry in selection.timeline.kinds.items()}
    events = selection.events
    starts = [_start(event) for event in events]
    runs: list[tuple[int, int]] = []
    for index, event in enumerate(events):
        date = event.date
        stretch = date.stretches[0]
        if date.form is not Form.SPAN or stretch.start is not End.KNOWN or stretch.end is not End.KNOWN:
            continue
        if stretch.end_latest - stretch.start_earliest >= _SHORTEST_LANE:
            last = bisect_right(starts, stretch.end_latest) - 1
            if last > index:
                runs.append((index, last))
    limit = min(width // 25, 4) or 1
    placed = zip(runs, place_lanes(runs, limit), strict=True)
    return {
        index: _Lane(column, last, signs.marker(events[index].kind, own_kinds)[1], events[index])
        for (index, last), column in placed
        if column is not None
    }


def _is_by_date(selection: Selection) -> bool:
    return selection.query.sort is Sort.DATE and not selection.query.reverse


def _start(event: Event) -> int:
    return min(stretch.start_earliest for stretch in event.date.stretches)


def year_of(event: Event) -> int | None:
    """The year that an event stands under: that of its first day, or of its last where it has no beginning."""
    day = _start(event)
    if day == BEFORE_ALL:
        day = max(stretch.end_latest for stretch in event.date.stretches)
    return None if day in (BEFORE_ALL, AFTER_ALL) else from_day_number(day)[0]
