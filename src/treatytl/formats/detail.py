"""Events in full: dates with who gives them, force, people, links both ways, and what each source says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.lifeline import draw_life
from treatytl.formats.pieces import (
    TEXT_WIDTH,
    Footnotes,
    address_line,
    cited,
    padded,
    reference_of,
    safe_url,
    source_names,
    spread_line,
)
from treatytl.formats.speaker import Speaker, speaker
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
    from treatytl.words.keys import TextKey

_LABEL_WIDTH = 13
_NARROW = 50
_VOICES: dict[str, TextKey] = {
    "russian": "voice_russian",
    "japanese": "voice_japanese",
    "third": "voice_third",
}
#: A line of points may be longer than running text, but not endless.
_LIFE_WIDTH = 120


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """Each event in full, in lines of at most `options.width` cells, addresses of sources excepted."""
    ties = backlinks(selection.timeline)
    acts = Acts(selection.timeline)
    by_id = {event.id: event for event in selection.timeline.events}
    speak = speaker(selection.timeline, options)
    for index, event in enumerate(selection.events):
        if index:
            yield ()
            yield ()
        sheet = _Sheet(event, selection.timeline, by_id, ties.get(event.id, ()), acts, options, speak)
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
        speak: Speaker,
    ) -> None:
        self.event = event
        self.timeline = timeline
        self.by_id = by_id
        self.ties = ties
        self.acts = acts
        self.options = options
        self.speak = speak
        self.words = speak.words
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
        yield from self._dates("label_when", "date")
        yield from self._dates("label_force", "in_force")
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
        marker, style = signs.marker(event.kind, self.timeline.kinds)
        first, *others = self._titles()
        for index, line in enumerate(wrap(signs.text(first), self.width - 2)):
            yield (Span(f"{marker} " if index == 0 else "  ", style), Span(line, "title"))
        for line in wrap(signs.text(signs.separator.join(others)), self.width - 2) if others else ():
            yield (Span("  "), Span(line, "quiet"))
        kind = signs.text(self.speak.kind(event.kind))
        for line in wrap(f"{kind}{signs.separator}{event.id}", self.width - 2):
            yield (Span("  "), Span(line, "id"))

    def _titles(self) -> Iterator[str]:
        """The title in the reader's language, the English one, then those of other languages, ours marked as such."""
        event = self.event
        first = self.speak.title(event)
        ours = [self.words.text("our_translation", title=title) for title in event.translations.values()]
        if self.speak.is_translated(event):
            first = self.words.text("our_translation", title=first)
        yield from dict.fromkeys([first, event.title, *event.titles.values(), *ours])

    def _dates(self, label: TextKey, field: Field) -> Iterator[Line]:
        """The event's own value, and under it every reading with those who give it if they differ."""
        event, signs = self.event, self.glyphs
        own = (event.date,) if field == "date" else event.in_force
        found = [reading for reading in readings(event) if reading.field == field]
        if not own and not found:
            return
        is_disputed = field in self.disputed
        mark = f"   {signs.dispute} {self.words.text('disputed')}" if is_disputed else ""
        said = "; ".join(map(self.speak.date, own)) or self.words.text("not_settled")
        lasted = self.speak.duration(event.date) if field == "date" else ""
        yield from self._entry(label, f"{said}{signs.separator + lasted if lasted else ''}{mark}")
        if is_disputed or len(found) > 1:
            for reading in found:
                if not reading.sources:
                    continue
                sign = "" if reading.agrees else f"{signs.dispute} "
                said = f"{sign}{self.speak.date(reading.date)}: {self._who(reading.sources)}"
                yield from self._entry(None, said, hang=4, style="quiet")
        if is_disputed and event.note and field == self.disputed[0]:
            yield from self._entry(None, event.note)

    def _facts(self) -> Iterator[Line]:
        event, signs = self.event, self.glyphs
        people = [_person(person) for person in event.people]
        yield from self._entry("label_who", signs.separator.join([self.speak.parties(event), *people]))
        yield from self._entry("label_where", self.speak.list(map(self.speak.place, event.places)))
        yield from self._entry("label_about", self.speak.list(map(self.speak.subject, event.subjects)))
        yield from self._entry("label_series", "; ".join(map(self._series, event.series)))
        yield from self._entry("label_names", "; ".join(event.names))
        if event.note and not self.disputed:
            yield from self._entry("label_note", event.note)

    def _life(self) -> Iterator[Line]:
        """The phases that an instrument went through."""
        room = min(self.width, _LIFE_WIDTH) - self.margin
        life = self.glyphs.text(self.words.text("label_life"))
        lines = draw_life(self.event, self.timeline, self.acts, room, self.glyphs, self.speak)
        for index, line in enumerate(lines):
            if index == 0:
                yield ()
                if self.margin < _LABEL_WIDTH:
                    yield (Span(life, "quiet"),)
            label = life if index == 0 and self.margin == _LABEL_WIDTH else ""
            yield (Span(padded(label, self.margin), "quiet"), *line)

    def _links(self) -> Iterator[Line]:
        """The ties both ways, under the name of each tie."""
        ties = [*self.event.links, *self.ties]
        if not ties:
            return
        yield ()
        said = ""
        for tie in ties:
            tied = self.words.tie(tie.verb)
            label = self.glyphs.text(tied[:1].upper() + tied[1:])
            for line in wrap(label, self.width) if label != said else ():
                yield (Span(line, "quiet"),)
            said = label
            other = self.by_id.get(tie.target)
            told = self.words.text("not_here")
            if other:
                told = f"{self.speak.title(other)} ({self.speak.bare_date(other.date)})"
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
        yield (Span(self.glyphs.text(self.words.text("sources")), "heading"),)
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
        voice = signs.separator.join(self._voice(source)) if source else ""
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
        return self.glyphs.separator.join(part for part in (said, self._given(citation)) if part)

    def _who(self, sources: tuple[str, ...]) -> str:
        """Who gives a reading, with their numbers."""
        return f"{source_names(self.timeline, sources)} {self.footnotes.mark(sources)}"

    def _voice(self, source: Source) -> Iterator[str]:
        """Whose voice a source is, and whether it only repeats another."""
        if source.perspective:
            key = _VOICES.get(source.perspective, "voice_other")
            yield self.words.text(key, name=source.perspective.capitalize())
        if source.copy_of:
            yield self.words.text("copy_of", source=source.copy_of)

    def _given(self, citation: Citation) -> str:
        """The dates that a source gives, in its own calendar too."""
        parts = []
        if citation.date:
            date = self.speak.date(citation.date)
            if citation.calendar == "julian":
                date = self.words.text("julian", date=date, text=citation.date.text)
            parts.append(self.words.text("gives", date=date))
        if citation.in_force:
            parts.append(
                self.words.text("in_force", dates="; ".join(map(self.speak.date, citation.in_force)))
            )
        return self.speak.list(parts)

    def _series(self, series: Series) -> str:
        parts = [
            " ".join(part for part in (series.name, series.volume) if part),
            self.words.text("page", page=series.page) if series.page else "",
            self.words.text("number", number=series.number) if series.number else "",
        ]
        return self.speak.list(part for part in parts if part)

    def _entry(self, key: TextKey | None, text: str, hang: int = 0, style: Style = "plain") -> Iterator[Line]:
        """A label at the left and its text, wrapped; nothing for no text."""
        if not text:
            return
        text = self.glyphs.text(text)
        label = self.glyphs.text(self.words.text(key)) if key else ""
        if label and self.margin < _LABEL_WIDTH:
            yield (Span(label, "quiet"),)
        room = min(self.width, TEXT_WIDTH + self.margin) - self.margin
        for index, line in enumerate(wrap(text, room - hang)):
            shown = label if index == 0 and self.margin == _LABEL_WIDTH else ""
            yield (Span(padded(shown, self.margin + hang), "quiet"), Span(line, style))


def _person(person: Person) -> str:
    return f"{person.name} ({person.role})" if person.role else person.name
