"""One event of the terminal timeline, as the rows of its block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.dates.durations import duration_in_words
from treatytl.dates.words import in_words
from treatytl.formats.pieces import (
    TEXT_WIDTH,
    cited,
    force_in_words,
    kind_in_words,
    reference_of,
    spread_line,
)
from treatytl.layout.lines import Line, Span, Style
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap
from treatytl.treaties import readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.formats.pieces import Footnotes
    from treatytl.layout.glyphs import Glyphs
    from treatytl.model import Event, Timeline
    from treatytl.query import Match
    from treatytl.treaties import Reading

#: Most dates are days, of at most this many cells; the titles after them line up.
_DATE_WIDTH = 11
_BETWEEN = 3


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one event, without what stands left of them; a short one is an event that one row tells."""

    marker: str
    style: Style
    rows: tuple[Line, ...]
    is_short: bool


def draw_block(
    match: Match, timeline: Timeline, options: Options, footnotes: Footnotes, glyphs: Glyphs, margin: int
) -> Block:
    """The block of an event, `margin` cells narrower than the page."""
    event = match.event
    width = max(options.width - margin, 12)
    own_kinds = {name: entry.group for name, entry in timeline.kinds.items()}
    marker, style = glyphs.marker(event.kind, own_kinds)
    mark = glyphs.text(footnotes.mark(cited(event))) if options.citations == "footnotes" else ""
    dissent = [reading for reading in readings(event) if not reading.agrees]
    head = _Head(match, glyphs, style, mark, is_disputed=bool(dissent))
    if not event.summary and not dissent and options.citations != "inline":
        row = head.one_row(width)
        if row:
            return Block(marker, style, (row,), is_short=True)
    rows = [
        *head.rows(width),
        *_about(event, width, glyphs),
        *_summary(event, width, glyphs),
        *_dissent(dissent, footnotes, timeline, options, width, glyphs),
    ]
    if options.citations == "inline":
        rows += _inline_citations(event, timeline, width, glyphs)
    return Block(marker, style, tuple(rows), is_short=False)


@dataclass(frozen=True)
class _Head:
    """Date, title and footnote mark."""

    match: Match
    glyphs: Glyphs
    style: Style
    mark: str
    is_disputed: bool

    @property
    def date(self) -> list[Span]:
        doubt = [] if self.match.is_certain else [Span("? ", "doubt")]
        return [*doubt, Span(self.glyphs.text(in_words(self.match.event.date, brief=True)), self.style)]

    @property
    def title(self) -> list[Span]:
        dispute = [Span(f" {self.glyphs.dispute}", "dispute")] if self.is_disputed else []
        return [Span(self.glyphs.text(self.match.event.title), "title"), *dispute]

    def _together(self) -> list[Span]:
        date = self.date
        used = sum(cell_width(span.text) for span in date)
        return [*date, Span(" " * (max(_DATE_WIDTH - used, 0) + _BETWEEN)), *self.title]

    def one_row(self, width: int) -> Line | None:
        """All of it in one row with the id at the right, or None where it does not fit."""
        event = self.match.event
        tail = Span(f"{event.id}  {self.mark}" if self.mark else event.id, "id")
        return spread_line(self._together(), tail, width)

    def rows(self, width: int) -> Iterator[Line]:
        """Date and title in one row if they fit, else one under the other."""
        mark = Span(self.mark, "note-mark")
        row = spread_line(self._together(), mark, width)
        if row:
            yield row
            return
        yield from _above(self.date, mark, width)
        title = "".join(span.text for span in self.title)
        for line in wrap(title, width):
            if self.is_disputed and line.endswith(self.glyphs.dispute):
                yield (Span(line[:-1], "title"), Span(line[-1], "dispute"))
            else:
                yield (Span(line, "title"),)


def _above(date: list[Span], mark: Span, width: int) -> Iterator[Line]:
    """Date and mark of a title that stands below them."""
    row = spread_line(date, mark, width)
    if row:
        yield row
        return
    for line in wrap("".join(span.text for span in date), width):
        yield (Span(line, date[-1].style),)
    for line in wrap(mark.text, width):
        yield (Span(line.rjust(width), mark.style),)


def _about(event: Event, width: int, glyphs: Glyphs) -> Iterator[Line]:
    """The quiet line: kind, how long, parties, force; the id at the right, or below where there is no room."""
    parts = [kind_in_words(event), duration_in_words(event.date), ", ".join(event.parties)]
    if event.in_force:
        parts.append(f"in force {force_in_words(event)}")
    text = glyphs.separator.join(glyphs.text(part) for part in parts if part)
    row = spread_line([Span(text, "quiet")], Span(event.id, "id"), width)
    if row:
        yield row
        return
    lines = wrap(text, width)
    for line in lines[:-1]:
        yield (Span(line, "quiet"),)
    last = [Span(lines[-1], "quiet")]
    row = spread_line(last, Span(event.id, "id"), width)
    if row:
        yield row
        return
    yield tuple(last)
    for line in wrap(event.id, width):
        yield (Span(" " * (width - cell_width(line))), Span(line, "id"))


def _summary(event: Event, width: int, glyphs: Glyphs) -> Iterator[Line]:
    if event.summary:
        for line in wrap(glyphs.text(event.summary), min(width, TEXT_WIDTH)):
            yield (Span(line),)


def _dissent(
    dissent: list[Reading],
    footnotes: Footnotes,
    timeline: Timeline,
    options: Options,
    width: int,
    glyphs: Glyphs,
) -> Iterator[Line]:
    """The other readings, with who gives them."""
    for reading in dissent:
        what = "in force " if reading.field == "in_force" else ""
        value = glyphs.text(in_words(reading.date, brief=True))
        if options.citations == "footnotes":
            who = footnotes.mark(reading.sources)
        else:
            who = "; ".join(reference_of(timeline, source) for source in reading.sources)
        verb = "say" if len(reading.sources) > 1 else "says"
        lines = wrap(glyphs.text(f"{what}{value}, {verb} {who}"), width - 2)
        for index, line in enumerate(lines):
            yield (Span(f"{glyphs.dispute} " if index == 0 else "  ", "dispute"), Span(line, "quiet"))


def _inline_citations(event: Event, timeline: Timeline, width: int, glyphs: Glyphs) -> list[Line]:
    rows: list[Line] = []
    for citation in event.citations:
        text = reference_of(timeline, citation.source)
        if citation.at:
            text = f"{text.rstrip('.')}, {citation.at}"
        if citation.says:
            text = f"{text.rstrip('.')}: {citation.says}"
        lines = wrap(glyphs.text(text), min(width, TEXT_WIDTH) - 2)
        rows += [
            (Span(f"{glyphs.dash} " if index == 0 else "  ", "note-mark"), Span(line, "quiet"))
            for index, line in enumerate(lines)
        ]
    return rows
