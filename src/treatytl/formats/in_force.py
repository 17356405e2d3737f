"""What was in force: surely, perhaps, and of what no source tells, each with from when, until when and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from treatytl.formats.pieces import (
    TEXT_WIDTH,
    Footnotes,
    cited,
    draw_sources,
    head_of,
    padded,
    source_names,
    spread_line,
)
from treatytl.formats.reasons import ACTS, reason_in_words
from treatytl.formats.speaker import Speaker, speaker
from treatytl.layout.glyphs import Glyphs, glyphs
from treatytl.layout.lines import Line, Span
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap
from treatytl.treaties import is_disputed
from treatytl.treaties.standing import UNSTATED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from treatytl.formats import Options
    from treatytl.model import Event
    from treatytl.query import Match, Selection
    from treatytl.treaties.standing import Reason, ReasonName, Standing
    from treatytl.words.keys import TextKey

#: Below this width a date stands over its title, and from that width on the force beside it.
_NARROW, _WIDE = 56, 110
_FORCE_WIDTH, _MARK_WIDTH = 30, 8
_BETWEEN = 3

#: How sure it is that something was in force.
_Sureness = Literal["surely", "perhaps", "not_stated"]
_COUNTS: dict[_Sureness, TextKey] = {
    "surely": "n_surely",
    "perhaps": "n_perhaps",
    "not_stated": "n_not_stated",
}


@dataclass(frozen=True)
class _Page:
    """What stays the same from the first line to the last."""

    selection: Selection
    options: Options
    glyphs: Glyphs
    speak: Speaker
    footnotes: Footnotes
    events: Mapping[str, Event]

    @property
    def margin(self) -> int:
        """The cells left of what is told of an instrument."""
        return 3 if self.options.width < _NARROW else 3 + self.speak.day_width + _BETWEEN

    @property
    def room(self) -> int:
        """The cells right of the margin."""
        return self.options.width - self.margin

    def mark(self, sources: tuple[str, ...]) -> str:
        """The footnote mark of some sources."""
        return self.glyphs.text(self.footnotes.mark(sources)) if self.options.citations != "none" else ""


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """What was in force in lines of at most `options.width` cells, addresses of sources excepted."""
    page = _Page(
        selection,
        options,
        glyphs(is_ascii=options.is_ascii),
        speaker(selection.timeline, options),
        Footnotes(),
        {event.id: event for event in selection.timeline.events},
    )
    groups = _groups(selection)
    words = page.speak.words
    counts = [words.text(_COUNTS[name], n=len(matches)) for name, matches in groups.items()]
    head = head_of(selection, options, page.speak.list(counts) or words.text("nothing"))
    for line in wrap(page.glyphs.text(head), options.width):
        yield (Span(line, "heading"),)
    for name, matches in groups.items():
        yield ()
        if len(groups) > 1:
            yield (Span(page.glyphs.text(words.text(name)), "heading"),)
        for match in matches:
            yield from _Entry(page, match).draw()
    if options.citations != "none":
        if page.footnotes.numbers:
            yield ()
        yield from draw_sources(page.footnotes, selection, options, page.glyphs)
    if selection.matches:
        yield ()
        yield from _legend(page)


def _groups(selection: Selection) -> dict[_Sureness, list[Match]]:
    """The matches by how sure their force is; only groups that have any."""
    groups: dict[_Sureness, list[Match]] = {"surely": [], "perhaps": [], "not_stated": []}
    for match in selection.matches:
        is_unstated = match.standing is None or match.standing == UNSTATED
        groups["surely" if match.is_certain else "not_stated" if is_unstated else "perhaps"].append(match)
    return {name: matches for name, matches in groups.items() if matches}


def _legend(page: _Page) -> Iterator[Line]:
    words = page.speak.words
    parts = [words.text("show_more")]
    if any(is_disputed(event, "in_force") for event in page.selection.events):
        parts.insert(0, f"{page.glyphs.dispute} {words.text('disagree')}")
    for line in wrap(page.glyphs.text(" · ".join(parts)), page.options.width):
        yield (Span(line, "quiet"),)


class _Entry:
    """One instrument on its way to lines."""

    def __init__(self, page: _Page, match: Match) -> None:
        self.page = page
        self.event: Event = match.event
        self.standing: Standing = match.standing or UNSTATED
        self.is_certain = match.is_certain
        self.glyphs = page.glyphs
        self.speak = page.speak
        self.mark = page.mark(self._sources())

    def draw(self) -> Iterator[Line]:
        """Its head with marker and date, and below it, indented, what is to be told."""
        page, signs = self.page, self.glyphs
        marker, style = signs.marker(self.event.kind, page.selection.timeline.kinds)
        date = signs.text(self.speak.date(self.event.date, brief=True))
        indent = Span(" " * page.margin)
        is_stacked = page.options.width < _NARROW or cell_width(date) > self.speak.day_width
        rows = list(self._wide_rows() if page.options.width >= _WIDE else self._rows(is_stacked=is_stacked))
        if is_stacked:
            for index, line in enumerate(wrap(date, max(page.options.width - 3 - len(self.mark) - 2, 8))):
                lead = (Span(f"{marker}  " if index == 0 else "   ", style), Span(line, style))
                mark = Span(self.mark if index == 0 and page.options.width < _WIDE else "", "note-mark")
                yield spread_line(lead, mark, page.options.width) or lead
        else:
            day = Span(padded(date, self.speak.day_width + _BETWEEN), style)
            yield (Span(f"{marker}  ", style), day, *rows.pop(0))
        yield from ((indent, *row) for row in rows)
        yield from ((indent, *row) for row in self._reasons())

    def _title(self, width: int) -> list[Line]:
        is_disputed_force = is_disputed(self.event, "in_force")
        text = self.glyphs.text(self.speak.title(self.event)) + (
            f" {self.glyphs.dispute}" if is_disputed_force else ""
        )
        return [
            (Span(line[:-1], "title"), Span(line[-1], "dispute"))
            if is_disputed_force and line.endswith(self.glyphs.dispute)
            else (Span(line, "title"),)
            for line in wrap(text, max(width, 8))
        ]

    @property
    def _force(self) -> str:
        return self.glyphs.text(self.speak.force(self.event) or self.speak.words.text("unstated"))

    def _rows(self, *, is_stacked: bool) -> Iterator[Line]:
        """Title and mark; below them the force, with the id at the right."""
        room = self.page.room
        for index, line in enumerate(self._title(room if is_stacked else room - len(self.mark) - 2)):
            mark = Span("" if is_stacked or index else self.mark, "note-mark")
            yield spread_line(line, mark, room) or line
        yield from self._with_id(Span(self._force), self.event.id)

    def _wide_rows(self) -> Iterator[Line]:
        """Title, force and mark side by side; below them the parties, with the id at the right."""
        room = self.page.room
        width = room - _FORCE_WIDTH - max(len(self.mark), _MARK_WIDTH) - 2 * _BETWEEN
        told = (
            self._force
            if self.event.in_force
            else self.glyphs.text(self.speak.words.text("force_not_stated"))
        )
        titles, forces = self._title(width), wrap(told, _FORCE_WIDTH)
        for index, (title, force) in enumerate(zip_longest(titles, forces, fillvalue=None)):
            spans = title or ()
            gap = width - sum(cell_width(span.text) for span in spans) + _BETWEEN
            left = (*spans, Span(" " * gap), Span(force or ""))
            yield spread_line(left, Span(self.mark if index == 0 else "", "note-mark"), room) or left
        parties = self.glyphs.text(self.speak.parties(self.event))
        yield from self._with_id(Span(parties, "quiet"), self.event.id)

    def _reasons(self) -> Iterator[Line]:
        reasons = self.standing.reasons
        for reason in reasons:
            if reason.name in ("given", "disputed"):
                yield from self._reading(reason)
            elif reason.name in ACTS:
                yield from self._act(reason)
            elif reason.name not in ("stated", "unstated", *self._seen_from_the_force()):
                yield from self._told(reason_in_words(reason, reasons, self.page.events, self.speak))
        if self.event.note and not self.is_certain and any(reason.name == "disputed" for reason in reasons):
            yield from self._told(self.event.note)

    def _seen_from_the_force(self) -> tuple[ReasonName, ...]:
        """The doubts that the force in words has told already, unless there is more to say of them."""
        if any(reason.name in ("given", "disputed") for reason in self.standing.reasons):
            return ()
        return "unknown-start", "unknown-end"

    def _reading(self, reason: Reason) -> Iterator[Line]:
        """Another interval, who gives it, and in what terms."""
        is_disputed_one = reason.name == "disputed"
        sign = f"{self.glyphs.dispute} " if is_disputed_one else ""
        who = source_names(self.page.selection.timeline, reason.sources)
        what = self.speak.date(reason.date, brief=True) if reason.date is not None else ""
        said = dict.fromkeys(
            citation.says
            for citation in self.event.citations
            if citation.source in reason.sources and citation.says and reason.date in citation.in_force
        )
        terms = f": {'; '.join(said)}" if said else ""
        marked = f"{who} {self.page.mark(reason.sources)}".rstrip()
        text = self.speak.words.count("says", len(reason.sources), what=what, who=marked)
        yield from self._told(text + terms, sign)

    def _act(self, reason: Reason) -> Iterator[Line]:
        """What an event of its own did to the instrument, with that event's id."""
        told = reason_in_words(reason, self.standing.reasons, self.page.events, self.speak)
        text = f"{told} {self.page.mark(reason.sources)}".rstrip()
        yield from self._with_id(Span(self.glyphs.text(text), "quiet"), reason.event or "")

    def _told(self, text: str, sign: str = "") -> Iterator[Line]:
        for index, line in enumerate(
            wrap(self.glyphs.text(text), min(self.page.room, TEXT_WIDTH) - len(sign))
        ):
            yield (Span(sign if index == 0 else " " * len(sign), "dispute"), Span(line, "quiet"))

    def _with_id(self, text: Span, event_id: str) -> Iterator[Line]:
        """A text, wrapped, and an id at the right of its last line, or below it where there is no room."""
        room = self.page.room
        lines = wrap(text.text, room)
        yield from ((text._replace(text=line),) for line in lines[:-1])
        last = (text._replace(text=lines[-1]),)
        row = spread_line(last, Span(event_id, "id"), room)
        if row:
            yield row
            return
        yield last
        for line in wrap(event_id, room):
            yield (Span(" " * (room - cell_width(line))), Span(line, "id"))

    def _sources(self) -> tuple[str, ...]:
        """Who gives the force; where nobody does, who tells of the instrument."""
        stated = [
            source for reason in self.standing.reasons if reason.name == "stated" for source in reason.sources
        ]
        return tuple(dict.fromkeys(stated)) or cited(self.event)
