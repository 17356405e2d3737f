"""The lanes of the terminal timeline: which spans have one, where it begins and ends, what of it is uncertain."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Literal, NamedTuple

from treatytl.dates.date import End, Form
from treatytl.dates.days import AFTER_ALL
from treatytl.dates.edtf import parse_date
from treatytl.formats.blocks import BETWEEN
from treatytl.formats.pieces import padded
from treatytl.layout.lanes import place_lanes
from treatytl.layout.lines import Line, Span
from treatytl.layout.wrap import shorten
from treatytl.query.query import Sort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from treatytl.dates.date import Date, Stretch
    from treatytl.formats.speaker import Speaker
    from treatytl.layout.glyphs import Glyphs
    from treatytl.layout.lines import Style
    from treatytl.model import Event
    from treatytl.query import Selection

#: A span of fewer days than this is told well enough by its date.
_SHORTEST = 5

#: How a lane ends: on this page, after it, or never (`..`).
Ending = Literal["here", "later", "open"]


class Lane(NamedTuple):
    """A span that runs beside the rail. Places are those of events in the selection.

    It runs from `first` to `last`, and surely from `sure_first` to `sure_last`.
    """

    column: int
    event: Event
    style: Style
    first: int
    last: int
    sure_first: int
    sure_last: int
    ending: Ending

    def sign(self, place: int, signs: Glyphs) -> str:
        """The sign beside the rows of an event."""
        return signs.lane if self.sure_first <= place <= self.sure_last else signs.lane_doubt

    def start_sign(self, signs: Glyphs) -> str:
        """The sign beside the row that it begins in."""
        start = self.event.date.stretches[0].start
        if start is End.OPEN:
            return signs.lane_before
        return "?" if start is End.UNKNOWN else signs.lane_start

    def across(self, signs: Glyphs) -> str:
        """The sign that leads from its start to the marker."""
        is_sure = self.sure_first <= self.first <= self.sure_last
        return signs.lane_across if is_sure else signs.lane_across_doubt

    def end_sign(self, signs: Glyphs) -> str:
        """The sign beside the row that it ends in."""
        return signs.lane_end if self.ending == "here" else signs.lane_beyond

    @property
    def is_doubtful(self) -> bool:
        """Whether any of it is drawn as uncertain."""
        return self.sure_first > self.first or self.sure_last < self.last


def is_by_date(selection: Selection) -> bool:
    """Whether events stand in the order of time, so that lanes and empty years have a meaning."""
    return selection.query.sort is Sort.DATE and not selection.query.reverse


def start_of(event: Event) -> int:
    """The first day that an event can touch, `BEFORE_ALL` where it has no beginning."""
    return min(stretch.start_earliest for stretch in event.date.stretches)


def find_lanes(selection: Selection, limit: int, signs: Glyphs) -> dict[int, Lane]:
    """The lanes by the places where they begin, at most `limit` side by side. Costs n log n.

    A span has a lane if something else happened in its course, or if it runs off the page without an end.
    """
    if not is_by_date(selection):
        return {}
    starts = [start_of(event) for event in selection.events]
    page_end = min((period.last for period in selection.query.periods), default=AFTER_ALL)
    found: list[Lane] = []
    for place, event in enumerate(selection.events):
        stretch = _span_of(event.date)
        if stretch is None:
            continue
        lane = _run(event, stretch, place, starts, page_end)
        if lane.last > place or lane.ending == "open":
            found.append(lane._replace(style=signs.marker(event.kind, selection.timeline.kinds)[1]))
    columns = place_lanes([(lane.first, lane.last) for lane in found], limit)
    return {
        lane.first: lane._replace(column=column)
        for lane, column in zip(found, columns, strict=True)
        if column is not None
    }


def _span_of(date: Date) -> Stretch | None:
    """The stretch of a span that is long enough for a lane. Of an unknown end nothing can be drawn."""
    stretch = date.stretches[0]
    if date.form is not Form.SPAN or stretch.end is End.UNKNOWN:
        return None
    return stretch if stretch.end_latest - stretch.start_earliest >= _SHORTEST else None


def _run(event: Event, stretch: Stretch, place: int, starts: Sequence[int], page_end: int) -> Lane:
    last = max(bisect_right(starts, stretch.end_latest) - 1, place)
    sure_last = bisect_right(starts, stretch.end_earliest) - 1
    sure_first = place
    if stretch.start is End.UNKNOWN or stretch.is_qualified:
        sure_first = last + 1
    elif stretch.start_latest > stretch.start_earliest:
        sure_first = bisect_left(starts, stretch.start_latest, place)
    ending: Ending = "here"
    if stretch.end is End.OPEN:
        ending = "open"
    elif stretch.end_earliest > page_end:
        ending = "later"
    return Lane(0, event, "plain", place, last, sure_first, sure_last, ending)


class Margin:
    """The cells between the years and the rail, from row to row."""

    def __init__(self, lanes: dict[int, Lane], signs: Glyphs) -> None:
        self._lanes = lanes
        self._signs = signs
        self._running: dict[int, Lane] = {}
        self.columns = 1 + max((lane.column for lane in lanes.values()), default=-1)

    def start(self, place: int) -> tuple[Span, ...]:
        """The cells of the first row of an event; from a lane that starts here a line leads to the marker."""
        started = self._lanes.get(place)
        if started is None:
            return self.beside(place)
        cells = self._cells(
            place, started.column, started.start_sign(self._signs), started.across(self._signs), started
        )
        self._running[started.column] = started
        return cells

    def beside(self, place: int) -> tuple[Span, ...]:
        """The cells of every other row beside an event, and between it and the next."""
        return tuple(
            Span(lane.sign(place, self._signs), lane.style)
            if (lane := self._running.get(column))
            else Span(" ")
            for column in range(self.columns)
        )

    def ending(self, place: int) -> Iterator[tuple[Lane, tuple[Span, ...]]]:
        """The lanes that end after an event, each with the cells of its row, in the order of their ends."""
        ended = [lane for lane in self._running.values() if lane.last == place]
        for lane in sorted(ended, key=lambda lane: (lane.event.date.stretches[0].end_latest, lane.column)):
            del self._running[lane.column]
            across = self._signs.lane_across if lane.ending == "here" else " "
            yield lane, self._cells(place, lane.column, lane.end_sign(self._signs), across, lane)

    def _cells(self, place: int, own: int, sign: str, across: str, lane: Lane) -> tuple[Span, ...]:
        """The cells of a row in which a lane begins or ends and is tied to the rail across those that run on."""
        cells = list(self.beside(place))
        cells[own] = Span(sign, lane.style)
        for column in range(own + 1, self.columns):
            if column not in self._running:
                cells[column] = Span(across, lane.style)
            elif across != " ":
                cells[column] = Span(self._signs.lane_crossing, self._running[column].style)
        return tuple(cells)


def end_in_words(lane: Lane, width: int, signs: Glyphs, speaker: Speaker) -> Line:
    """What the row says in which a lane ends: when, and what it was that ended there or goes on."""
    what = speaker.words.text(
        "end_of" if lane.ending == "here" else "goes_on", title=speaker.title(lane.event)
    )
    said = ""
    if lane.ending != "open":
        end = lane.event.date.text.partition("/")[2].strip()
        until = speaker.date(parse_date(end if lane.ending == "here" else f"../{end}"), brief=True)
        said = padded(until, speaker.day_width) + " " * BETWEEN
    return (Span(shorten(signs.text(f"{said}{what}"), width, signs.ellipsis), "quiet"),)


def have_doubt(lanes: Iterable[Lane]) -> bool:
    """Whether any lane is drawn as uncertain somewhere, so that a legend is due."""
    return any(lane.is_doubtful for lane in lanes)
