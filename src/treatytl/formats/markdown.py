"""Markdown: a section a year, an entry an event, sources as footnotes (GitHub's and Pandoc's form)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.formats.pieces import (
    Footnotes,
    cited,
    dissent_in_words,
    facts_of,
    headline,
    reference_of,
    safe_url,
)
from treatytl.formats.speaker import Speaker, speaker
from treatytl.formats.timeline import year_of
from treatytl.layout.safe import visible
from treatytl.treaties import readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.model import Timeline
    from treatytl.query import Match, Selection

#: Everything that Markdown or the HTML in it could take for more than text.
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&$^=:-](?<!\w[-:])|(?<=\w)[-](?=[-\w]))")


def write(selection: Selection, options: Options) -> Iterator[str]:
    """The timeline as Markdown text."""
    footnotes = Footnotes()
    speak = speaker(selection.timeline, options)
    yield f"# {escape(headline(selection, options))}\n"
    heading: str | None = None
    for match in selection.matches:
        year = year_of(match.event)
        text = speak.words.text("no_year") if year is None else str(year)
        if text != heading:
            heading = text
            yield f"\n## {text}\n"
        yield from _entry(match, selection.timeline, footnotes, options, speak)
    if options.citations == "footnotes":
        yield from _notes(selection.timeline, footnotes)


def _entry(
    match: Match, timeline: Timeline, footnotes: Footnotes, options: Options, speak: Speaker
) -> Iterator[str]:
    event = match.event
    doubt = "" if match.is_certain else "? "
    marks = ""
    if options.citations == "footnotes":
        marks = "".join(f"[^{footnotes.number(source)}]" for source in cited(event))
    yield f"\n**{escape(doubt + speak.date(event.date))}** — **{escape(speak.title(event))}**{marks}  \n"
    yield f"*{escape(' · '.join(facts_of(event, speak)))}* · `{event.id}`\n"
    if event.summary:
        yield f"\n{escape(event.summary)}\n"
    for reading in readings(event):
        if not reading.agrees:
            who = "; ".join(reference_of(timeline, source) for source in reading.sources)
            said = dissent_in_words(reading, speak.date(reading.date), who, speak)
            yield f"\n‡ {escape(said)}\n"
    if options.citations == "inline":
        yield "\n"
        for citation in event.citations:
            said = ", ".join(part for part in (reference_of(timeline, citation.source), citation.at) if part)
            yield f"- {escape(f'{said}: {citation.says}' if citation.says else said)}\n"


def _notes(timeline: Timeline, footnotes: Footnotes) -> Iterator[str]:
    if footnotes.numbers:
        yield "\n"
    for source_id, number in footnotes.numbers.items():
        url = safe_url(timeline.sources.get(source_id))
        yield f"[^{number}]: {escape(reference_of(timeline, source_id))}{f' <{url}>' if url else ''}\n"


def escape(text: str) -> str:
    """A text as Markdown that shows just that text, on one line."""
    return _SPECIAL.sub(r"\\\1", visible(text))
