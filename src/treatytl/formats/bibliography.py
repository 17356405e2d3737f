"""The sources that a selection cites, in order of their text, with the events that cite them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from treatytl.formats.listing import citing
from treatytl.formats.pieces import TEXT_WIDTH, address_line, safe_url
from treatytl.layout.lines import Line, Span
from treatytl.layout.wrap import wrap
from treatytl.nearest import fold
from treatytl.treaties import reference
from treatytl.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.dates.wording import Language
    from treatytl.layout.glyphs import Glyphs
    from treatytl.model import Source
    from treatytl.query import Selection


class Entry(NamedTuple):
    """A source with the ids of the selected events that cite it, in the order of the selection."""

    id: str
    source: Source
    events: tuple[str, ...]


def bibliography(selection: Selection) -> list[Entry]:
    """Every source that a selected event cites, once, in order of the reference's text without case and accents."""
    known = selection.timeline.sources
    entries = [
        Entry(key, known[key], tuple(ids)) for key, ids in citing(selection.events).items() if key in known
    ]
    return sorted(entries, key=lambda entry: (fold(reference(entry.source)).lstrip('"“«‘'), entry.id))


def draw_bibliography(
    entries: Sequence[Entry], width: int, glyphs: Glyphs, language: Language = "en"
) -> Iterator[Line]:
    """The bibliography, each source with its address, its id and how many events cite it."""
    words = words_of(language)
    indent = "   "
    for entry in entries:
        url = safe_url(entry.source)
        lines = wrap(glyphs.text(reference(entry.source)), min(width, TEXT_WIDTH) - len(indent))
        for index, line in enumerate(lines):
            yield (Span("" if index == 0 else indent), Span(line, "plain", url))
        if url:
            yield address_line(indent, url, glyphs)
        facts = [entry.id, words.count("events", len(entry.events)), entry.source.perspective or ""]
        if entry.source.copy_of:
            facts.append(words.text("copy_of", source=entry.source.copy_of))
        for line in wrap(
            glyphs.text(glyphs.separator.join(fact for fact in facts if fact)), width - len(indent)
        ):
            yield (Span(indent), Span(line, "id"))
