"""Events in full: dates with who gives them, force, people, links both ways, and what each source says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.durations import duration_in_words
from treatytl.dates.words import in_words
from treatytl.formats.lifeline import draw_life
from treatytl.formats.pieces import (
    TEXT_WIDTH,
    Footnotes,
    address_line,
    cited,
    reference_of,
    safe_url,
    source_names,
    spread_line,
)
from treatytl.layout.glyphs import Glyphs, glyphs
from treatytl.layout.lines import Line, Span
from treatytl.layout.wrap import wrap
from treatytl.treaties import backlinks, disputed_fields, readings
from treatytl.treaties.acts import Acts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from treatytl.formats import Options
    from treatytl.layout.lines import Style
    from treatytl.model import Citation, Event, Link, Person, Series, Source, Timeline
    from treatytl.query import Selection
    from treatytl.treaties import Field

_LABEL_WIDTH = 13
_NARROW = 50
#: A line of points may be longer than running text, but not endless.
_LIFE_WIDTH = 120


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """Each event in full, in lines of at most `options.width` cells, addresses of sources excepted."""
    ties = backlinks(selection.timeline)
    acts = Acts(selection.timeline)
    by_id = {event.id: event for event in selection.timeline.events}
    for index, event in enumerate(selection.events):
        if index:
            yield ()
            yield ()
        sheet = _Sheet(event, selection.timeline, by_id, ties.get(event.id, ()), acts, options)
        yield from sheet.draw()


class _Sheet:
    """One event on its way to lines."""

    def __init__(
        self,
        event: Event,
        timeline: Timeline,
        by_id: Mapping[str, Event],
        ties: tuple[Link, ...],
        acts: Acts,
        options: Options,
    ) -> None:
        self.event = event
        self.timeline = timeline
        self.by_id = by_id
        self.ties = ties
        self.acts = acts
        self.options = options
        self.glyphs: Glyphs = glyphs(is_ascii=options.is_ascii)
        self.width = options.width
        self.margin = _LABEL_WIDTH if options.width >= _NARROW else 2
        self.disputed = disputed_fields(event)
        self.footnotes = Footnotes()
        for source_id in cited(event):
            self.footnotes.number(source_id)

    def draw(self) -> Iterator[Line]:
        yield from self._head()
        yield ()
        yield from self._dates("When", "date")
        yield from self._dates("In force", "in_force")
        yield from self._facts()
        if self.event.summary:
            yield ()
            for line in wrap(self.glyphs.text(self.event.summary), min(self.width, TEXT_WIDTH)):
                yield (Span(line),)
        yield from self._life()
        yield from self._links()
        yield from self._sources()

    def _head(self) -> Iterator[Line]:
        event, signs = self.event, self.glyphs
        own_kinds = {name: entry.group for name, entry in self.timeline.kinds.items()}
        marker, style = signs.marker(event.kind, own_kinds)
        for index, line in enumerate(wrap(signs.text(event.title), self.width - 2)):
            yield (Span(f"{marker} " if index == 0 else "  ", style), Span(line, "title"))
        official = [signs.text(title) for title in event.titles.values()]
        ours = [signs.text(f"{title} (our translation)") for title in event.translations.values()]
        for line in wrap(signs.separator.join([*official, *ours]), self.width - 2):
            if line:
                yield (Span("  "), Span(line, "quiet"))
        for line in wrap(f"{event.kind.replace('-', ' ')}{signs.separator}{event.id}", self.width - 2):
            yield (Span("  "), Span(line, "id"))

    def _dates(self, label: str, field: Field) -> Iterator[Line]:
        """The event's own value, and under it every reading with those who give it if they differ."""
        event, signs = self.event, self.glyphs
        own = (event.date,) if field == "date" else event.in_force
        found = [reading for reading in readings(event) if reading.field == field]
        if not own and not found:
            return
        is_disputed = field in self.disputed
        mark = f"   {signs.dispute} disputed" if is_disputed else ""
        words = "; ".join(in_words(value) for value in own) or "not settled"
        lasted = duration_in_words(event.date) if field == "date" else ""
        yield from self._entry(label, f"{words}{signs.separator + lasted if lasted else ''}{mark}")
        if is_disputed or len(found) > 1:
            for reading in found:
                if not reading.sources:
                    continue
                sign = "" if reading.agrees else f"{signs.dispute} "
                yield from self._entry(
                    "", f"{sign}{in_words(reading.date)}: {self._who(reading.sources)}", hang=4, style="quiet"
                )
        if is_disputed and event.note and field == self.disputed[0]:
            yield from self._entry("", event.note)

    def _facts(self) -> Iterator[Line]:
        event, signs = self.event, self.glyphs
        people = [_person(person) for person in event.people]
        yield from self._entry("Who", signs.separator.join([", ".join(event.parties), *people]))
        yield from self._entry("Where", ", ".join(event.places))
        yield from self._entry("About", ", ".join(event.subjects))
        yield from self._entry("Series", "; ".join(_series(series) for series in event.series))
        yield from self._entry("Also called", "; ".join(event.names))
        if event.note and not self.disputed:
            yield from self._entry("Note", event.note)

    def _life(self) -> Iterator[Line]:
        """The phases that an instrument went through."""
        room = min(self.width, _LIFE_WIDTH) - self.margin
        for index, line in enumerate(draw_life(self.event, self.timeline, self.acts, room, self.glyphs)):
            if index == 0:
                yield ()
                if self.margin < _LABEL_WIDTH:
                    yield (Span("Life", "quiet"),)
            label = "Life" if index == 0 and self.margin == _LABEL_WIDTH else ""
            yield (Span(label.ljust(self.margin), "quiet"), *line)

    def _links(self) -> Iterator[Line]:
        """The ties both ways, under the name of each tie."""
        ties = [*self.event.links, *self.ties]
        if not ties:
            return
        yield ()
        said = ""
        for tie in ties:
            label = self.glyphs.text(tie.verb.replace("-", " ").capitalize())
            for line in wrap(label, self.width) if label != said else ():
                yield (Span(line, "quiet"),)
            said = label
            other = self.by_id.get(tie.target)
            told = f"{other.title} ({in_words(other.date, brief=True)})" if other else "not in this timeline"
            text = Span(f"  {self.glyphs.text(told)}")
            row = spread_line([text], Span(tie.target, "id"), min(self.width, TEXT_WIDTH))
            if row:
                yield row
                continue
            for line in wrap(text.text.strip(), self.width - 2):
                yield (Span("  "), Span(line))
            for line in wrap(tie.target, self.width - 4):
                yield (Span("    "), Span(line, "id"))

    def _sources(self) -> Iterator[Line]:
        """Each source once, with all that it says of this event."""
        if not self.event.citations or self.options.citations == "none":
            return
        yield ()
        yield (Span("Sources", "heading"),)
        for source_id in cited(self.event):
            yield from self._source(source_id)

    def _source(self, source_id: str) -> Iterator[Line]:
        signs = self.glyphs
        source = self.timeline.sources.get(source_id)
        url = safe_url(source)
        mark = f" [{self.footnotes.number(source_id)}] "
        indent = " " * len(mark)
        room = min(self.width, TEXT_WIDTH) - len(mark)
        for index, line in enumerate(wrap(signs.text(reference_of(self.timeline, source_id)), room)):
            yield (Span(mark if index == 0 else indent, "note-mark"), Span(line, "plain", url))
        if url:
            yield address_line(indent, url, signs)
        voice = signs.separator.join(_voice(source)) if source else ""
        for line in wrap(signs.text(voice), room) if voice else ():
            yield (Span(indent), Span(line, "quiet"))
        for citation in self.event.citations:
            if citation.source == source_id:
                for index, line in enumerate(wrap(signs.text(self._statement(citation)), room - 2)):
                    yield (
                        Span(f"{indent}{signs.dash if index == 0 else ' '} ", "note-mark"),
                        Span(line, "quiet"),
                    )

    def _statement(self, citation: Citation) -> str:
        """Where a source speaks, what it says, what it gives."""
        said = ": ".join(part for part in (citation.at, citation.says) if part)
        return self.glyphs.separator.join(part for part in (said, _given(citation)) if part)

    def _who(self, sources: tuple[str, ...]) -> str:
        """Who gives a reading, with their numbers."""
        return f"{source_names(self.timeline, sources)} {self.footnotes.mark(sources)}"

    def _entry(self, label: str, text: str, hang: int = 0, style: Style = "plain") -> Iterator[Line]:
        """A label at the left and its text, wrapped; nothing for no text."""
        if not text:
            return
        text = self.glyphs.text(text)
        if label and self.margin < _LABEL_WIDTH:
            yield (Span(label, "quiet"),)
        room = min(self.width, TEXT_WIDTH + self.margin) - self.margin
        for index, line in enumerate(wrap(text, room - hang)):
            shown = label if index == 0 and self.margin == _LABEL_WIDTH else ""
            yield (Span(shown.ljust(self.margin + hang), "quiet"), Span(line, style))


def _voice(source: Source) -> list[str]:
    """Whose voice a source is, and whether it only repeats another."""
    voice = (
        "A third party's voice"
        if source.perspective == "third"
        else f"{(source.perspective or '').capitalize()} voice"
    )
    repeated = f"a copy of {source.copy_of}" if source.copy_of else ""
    return [part for part in (voice if source.perspective else "", repeated) if part]


def _given(citation: Citation) -> str:
    """The dates that a source gives, in its own calendar too."""
    parts = []
    if citation.date:
        julian = f" (Julian {citation.date.text})" if citation.calendar == "julian" else ""
        parts.append(f"gives {in_words(citation.date)}{julian}")
    if citation.in_force:
        parts.append("in force " + "; ".join(in_words(interval) for interval in citation.in_force))
    return ", ".join(parts)


def _person(person: Person) -> str:
    return f"{person.name} ({person.role})" if person.role else person.name


def _series(series: Series) -> str:
    parts = [
        " ".join(part for part in (series.name, series.volume) if part),
        f"p. {series.page}" if series.page else "",
        f"no. {series.number}" if series.number else "",
    ]
    return ", ".join(part for part in parts if part)
