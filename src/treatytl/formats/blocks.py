"""One event of the terminal timeline, as the rows of its block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.formats.pieces import TEXT_WIDTH, cited, dissent_in_words, facts_of, reference_of, spread_line
from treatytl.layout.lines import Line, Span, Style
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap
from treatytl.treaties import FIELDS, dissenting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.formats import Options
    from treatytl.formats.pieces import Footnotes
    from treatytl.formats.speaker import Speaker
    from treatytl.layout.glyphs import Glyphs
    from treatytl.model import Event, Timeline
    from treatytl.query import Match
    from treatytl.treaties import Reading

#: Most dates are days; the titles after them line up, so many cells from the widest day.
BETWEEN = 3
#: A title that is too long goes on beside its date while it has this much room there, else it stands below.
_TITLE_WIDTH = 28


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one event, without what stands left of them; a short one is an event that one row tells."""

    marker: str
    style: Style
    rows: tuple[Line, ...]
    is_short: bool
    is_disputed: bool


@dataclass(frozen=True, slots=True)
class _Head:
    """What the first rows say: when, what, and who says so."""

    date: tuple[Span, ...]
    title: str
    mark: Span
    dispute: str
    #: The cells of the date with the blanks behind it.
    date_width: int


class BlockMaker:
    """Makes the blocks of a timeline, `indent` cells narrower than the page."""

    def __init__(
        self,
        timeline: Timeline,
        options: Options,
        footnotes: Footnotes,
        glyphs: Glyphs,
        speaker: Speaker,
        indent: int,
    ) -> None:
        self._timeline = timeline
        self._footnotes = footnotes
        self._glyphs = glyphs
        self._speaker = speaker
        self._citations = options.citations
        self._width = max(options.width - indent, 12)
        self._own_kinds = timeline.kinds

    def make(self, match: Match) -> Block:
        """The block of an event. Its sources get their numbers now, in reading order."""
        event = match.event
        marker, style = self._glyphs.marker(event.kind, self._own_kinds)
        dissent = [reading for field in FIELDS for reading in dissenting(event, field)]
        head = self._head(match, style, is_disputed=bool(dissent))
        if not event.summary and not dissent and self._citations != "inline":
            row = self._one_row(head, event)
            if row:
                return Block(marker, style, (row,), is_short=True, is_disputed=False)
        rows = [*self._head_rows(head), *self._about(event), *self._summary(event), *self._dissent(dissent)]
        if self._citations == "inline":
            rows += self._inline_citations(event)
        return Block(marker, style, tuple(rows), is_short=False, is_disputed=bool(dissent))

    def _head(self, match: Match, style: Style, *, is_disputed: bool) -> _Head:
        event = match.event
        doubt = () if match.is_certain else (Span("? ", "doubt"),)
        mark = self._footnotes.mark(cited(event)) if self._citations == "footnotes" else ""
        date = (*doubt, Span(self._glyphs.text(self._speaker.date(event.date, brief=True)), style))
        return _Head(
            date=date,
            title=self._glyphs.text(self._speaker.title(event)),
            mark=Span(self._glyphs.text(mark), "note-mark"),
            dispute=self._glyphs.dispute if is_disputed else "",
            date_width=max(sum(cell_width(span.text) for span in date), self._speaker.day_width) + BETWEEN,
        )

    def _one_row(self, head: _Head, event: Event) -> Line | None:
        """All of it in one row with the id at the right, or None where it does not fit."""
        mark = head.mark.text
        return spread_line(
            _together(head), Span(f"{event.id}  {mark}" if mark else event.id, "id"), self._width
        )

    def _head_rows(self, head: _Head) -> Iterator[Line]:
        """Date and title in one row if they fit; else side by side where there is room, or one under the other."""
        row = spread_line(_together(head), head.mark, self._width)
        if row:
            yield row
            return
        room = self._width - head.date_width
        mark_width = cell_width(head.mark.text) + 2 if head.mark.text else 0
        if room - mark_width >= _TITLE_WIDTH:
            yield from self._title_beside(head, room, room - mark_width)
        else:
            yield from self._date_above(head)
            yield from (tuple(_title(line, head.dispute)) for line in _title_lines(head, self._width))

    def _title_beside(self, head: _Head, room: int, first: int) -> Iterator[Line]:
        for index, line in enumerate(_title_lines(head, room, first)):
            title = _title(line, head.dispute)
            if index:
                yield (Span(" " * head.date_width), *title)
            else:
                yield spread_line([*_date(head), *title], head.mark, self._width) or ()

    def _date_above(self, head: _Head) -> Iterator[Line]:
        """Date and mark of a title that stands below them."""
        row = spread_line(head.date, head.mark, self._width)
        if row:
            yield row
            return
        for line in wrap("".join(span.text for span in head.date), self._width):
            yield (Span(line, head.date[-1].style),)
        for line in wrap(head.mark.text, self._width):
            yield (Span(line.rjust(self._width), head.mark.style),)

    def _about(self, event: Event) -> Iterator[Line]:
        """The quiet line: kind, how long, parties, force; the id at the right, or below where there is no room."""
        facts = facts_of(event, self._speaker, with_duration=True)
        text = self._glyphs.text(self._glyphs.separator.join(facts))
        *lines, last = wrap(text, self._width)
        for line in lines:
            yield (Span(line, "quiet"),)
        row = spread_line([Span(last, "quiet")], Span(event.id, "id"), self._width)
        if row:
            yield row
            return
        yield (Span(last, "quiet"),)
        for line in wrap(event.id, self._width):
            yield (Span(" " * (self._width - cell_width(line))), Span(line, "id"))

    def _summary(self, event: Event) -> Iterator[Line]:
        if event.summary:
            for line in wrap(self._glyphs.text(event.summary), min(self._width, TEXT_WIDTH)):
                yield (Span(line),)

    def _dissent(self, dissent: Sequence[Reading]) -> Iterator[Line]:
        """The other readings, with who gives them."""
        for reading in dissent:
            value = self._speaker.date(reading.date, brief=True)
            if self._citations == "footnotes":
                who = self._footnotes.mark(reading.sources)
            else:
                who = "; ".join(reference_of(self._timeline, source) for source in reading.sources)
            said = dissent_in_words(reading, value, who, self._speaker)
            lines = wrap(self._glyphs.text(said), self._width - 2)
            for index, line in enumerate(lines):
                yield (
                    Span(f"{self._glyphs.dispute} " if index == 0 else "  ", "dispute"),
                    Span(line, "quiet"),
                )

    def _inline_citations(self, event: Event) -> Iterator[Line]:
        for citation in event.citations:
            text = reference_of(self._timeline, citation.source)
            if citation.at:
                text = f"{text.rstrip('.')}, {citation.at}"
            if citation.says:
                text = f"{text.rstrip('.')}: {citation.says}"
            lines = wrap(self._glyphs.text(text), min(self._width, TEXT_WIDTH) - 2)
            for index, line in enumerate(lines):
                yield (
                    Span(f"{self._glyphs.dash} " if index == 0 else "  ", "note-mark"),
                    Span(line, "quiet"),
                )


def _date(head: _Head) -> list[Span]:
    """The date and the blanks behind it."""
    used = sum(cell_width(span.text) for span in head.date)
    return [*head.date, Span(" " * (head.date_width - used))]


def _together(head: _Head) -> list[Span]:
    return [*_date(head), *_title(_with_dispute(head), head.dispute)]


def _with_dispute(head: _Head) -> str:
    return f"{head.title} {head.dispute}" if head.dispute else head.title


def _title_lines(head: _Head, width: int, first: int | None = None) -> list[str]:
    """The lines of a title; the sign of dispute never stands on one by itself."""
    lines = wrap(_with_dispute(head), width, first=first)
    if len(lines) > 1 and lines[-1] == head.dispute:
        rest, blank, word = lines[-2].rpartition(" ")
        if not blank or cell_width(word) + 2 > width:
            rest, word = lines[-2][:-1], lines[-2][-1:]
        lines[-2:] = [rest, f"{word} {head.dispute}"]
    return lines


def _title(line: str, dispute: str) -> list[Span]:
    """A line of a title; the sign of dispute at its end has its own look."""
    if dispute and line.endswith(dispute):
        return [Span(line.removesuffix(dispute), "title"), Span(dispute, "dispute")]
    return [Span(line, "title")]
