"""Markdown: a section a year, an entry an event, sources as footnotes (GitHub's and Pandoc's form)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.dates.words import in_words
from treatytl.formats.pieces import (
    Footnotes,
    cited,
    force_in_words,
    headline,
    kind_in_words,
    reference_of,
    safe_url,
)
from treatytl.formats.timeline import year_of
from treatytl.layout.safe import visible
from treatytl.treaties import readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.model import Event, Timeline
    from treatytl.query import Match, Selection

#: Everything that Markdown or the HTML in it could take for more than text.
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&$^=:-](?<!\w[-:])|(?<=\w)[-](?=[-\w]))")


def write(selection: Selection, options: Options) -> Iterator[str]:
    """The timeline as Markdown text."""
    footnotes = Footnotes()
    yield f"# {escape(headline(selection, options))}\n"
    heading: str | None = None
    for match in selection.matches:
        year = year_of(match.event)
        text = "No year" if year is None else str(year)
        if text != heading:
            heading = text
            yield f"\n## {text}\n"
        yield from _entry(match, selection.timeline, footnotes, options)
    if options.citations == "footnotes":
        yield from _notes(selection.timeline, footnotes)


def _entry(match: Match, timeline: Timeline, footnotes: Footnotes, options: Options) -> Iterator[str]:
    event = match.event
    doubt = "" if match.is_certain else "? "
    marks = ""
    if options.citations == "footnotes":
        marks = "".join(f"[^{footnotes.number(source)}]" for source in cited(event))
    yield f"\n**{escape(doubt + in_words(event.date))}** — **{escape(event.title)}**{marks}  \n"
    yield f"*{escape(_about(event))}* · `{event.id}`\n"
    if event.summary:
        yield f"\n{escape(event.summary)}\n"
    for reading in readings(event):
        if not reading.agrees:
            what = "in force " if reading.field == "in_force" else ""
            who = "; ".join(reference_of(timeline, source) for source in reading.sources)
            yield f"\n‡ {escape(f'{what}{in_words(reading.date)}, says {who}')}\n"
    if options.citations == "inline":
        yield "\n"
        for citation in event.citations:
            said = ", ".join(part for part in (reference_of(timeline, citation.source), citation.at) if part)
            yield f"- {escape(f'{said}: {citation.says}' if citation.says else said)}\n"


def _about(event: Event) -> str:
    force = f"in force {force_in_words(event)}" if event.in_force else ""
    return " · ".join(part for part in (kind_in_words(event), ", ".join(event.parties), force) if part)


def _notes(timeline: Timeline, footnotes: Footnotes) -> Iterator[str]:
    if footnotes.numbers:
        yield "\n"
    for source_id, number in footnotes.numbers.items():
        url = safe_url(timeline.sources.get(source_id))
        yield f"[^{number}]: {escape(reference_of(timeline, source_id))}{f' <{url}>' if url else ''}\n"


def escape(text: str) -> str:
    """A text as Markdown that shows just that text, on one line."""
    return _SPECIAL.sub(r"\\\1", visible(text))
