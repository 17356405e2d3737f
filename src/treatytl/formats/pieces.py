"""What views share: the headline, footnotes, the list of sources, the quiet line about an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.layout.lines import Line, Span
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap
from treatytl.treaties import reference
from treatytl.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.formats import Options
    from treatytl.formats.speaker import Speaker
    from treatytl.layout.glyphs import Glyphs
    from treatytl.model import Event, Source, Timeline
    from treatytl.query import Selection
    from treatytl.treaties import Reading

#: What an address may hold as it is (RFC 3986, 2.2 and 2.3, and `%`).
_ADDRESS_SIGNS = "%/:?#[]@!$&'()*+,;=-._~"
#: The widest that running text is set; longer lines are hard to follow.
TEXT_WIDTH = 88


class Footnotes:
    """Numbers for sources in the order in which a reader meets them, each source once."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def number(self, source: str) -> int:
        """The number of a source, given now if it has none yet."""
        return self.numbers.setdefault(source, len(self.numbers) + 1)

    def mark(self, sources: Sequence[str]) -> str:
        """The mark for several sources: `[1–3,7]`; nothing for none."""
        if not sources:
            return ""
        numbers = sorted({self.number(source) for source in sources})
        runs: list[list[int]] = []
        for number in numbers:
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        return f"[{','.join(_run(run) for run in runs)}]"


def _run(run: list[int]) -> str:
    if len(run) > 2:
        return f"{run[0]}–{run[-1]}"
    return ",".join(str(number) for number in run)


def headline(selection: Selection, options: Options) -> str:
    """What one looks at: the timeline's title, what was asked, how much was found."""
    words = words_of(options.language)
    total = len(selection.timeline.events)
    shown = len(selection.matches)
    count = words.count("events", total) if shown == total else words.count("of_events", total, shown=shown)
    return head_of(selection, options, count)


def head_of(selection: Selection, options: Options, count: str) -> str:
    """The timeline's title, what was asked, a count of what is shown, and how much more was found."""
    words = words_of(options.language)
    if len(selection.matches) < selection.found:
        count += f" ({words.count('match', selection.found)})"
    parts = [selection.timeline.title or words.text("timeline"), options.headline, count]
    return " · ".join(part for part in parts if part)


def cited(event: Event) -> tuple[str, ...]:
    """The ids of the sources that an event cites, each once, in order."""
    return tuple(dict.fromkeys(citation.source for citation in event.citations))


def reference_of(timeline: Timeline, source_id: str) -> str:
    """A source in text; its bare id where the timeline does not hold it."""
    source = timeline.sources.get(source_id)
    return reference(source) if source else source_id


def source_names(timeline: Timeline, sources: Sequence[str]) -> str:
    """Sources by as few words as tell them, those of one name together: `Wikipedia (ja, ru); The Times`."""
    languages: dict[str, list[str]] = {}
    for source_id in sources:
        source = timeline.sources.get(source_id)
        name = (source.container_title or source.title) if source else source_id
        tongue = source.language if source and source.container_title else None
        known = languages.setdefault(name, [])
        if tongue and tongue not in known:
            known.append(tongue)
    return "; ".join(f"{name} ({', '.join(known)})" if known else name for name, known in languages.items())


def safe_url(source: Source | None) -> str | None:
    """The address of a source, if it is one that a reader may be sent to."""
    url = source.url if source else None
    return (
        url
        if url and url.startswith(("https://", "http://")) and url.isprintable() and " " not in url
        else None
    )


def facts_of(event: Event, speaker: Speaker, *, with_duration: bool = False) -> list[str]:
    """The quiet facts of an event: its kind, how long it lasted, its parties, its force.

    Nothing is told of the kind `other`, which would tell nothing.
    """
    return [
        fact
        for fact in (
            "" if event.kind == "other" else speaker.kind(event.kind),
            speaker.duration(event.date) if with_duration else "",
            speaker.parties(event),
            speaker.words.text("in_force", dates=speaker.force(event)) if event.in_force else "",
        )
        if fact
    ]


def dissent_in_words(reading: Reading, value: str, who: str, speaker: Speaker) -> str:
    """Another reading and who gives it: `in force since 1926, says [3]`."""
    what = speaker.words.text("in_force", dates=value) if reading.field == "in_force" else value
    return speaker.words.count("says", len(reading.sources), what=what, who=who)


def padded(text: str, width: int) -> str:
    """A text with blanks after it up to so many cells."""
    return text + " " * (width - cell_width(text))


def address_line(indent: str, url: str, glyphs: Glyphs) -> Line:
    """An address on a line of its own, never broken: a broken one can't be followed."""
    if glyphs.is_ascii:
        from urllib.parse import quote  # noqa: PLC0415 - 6 ms that only ASCII costs

        return (Span(indent), Span(quote(url, safe=_ADDRESS_SIGNS), "link", url))
    return (Span(indent), Span(url, "link", url))


def spread_line(left: Sequence[Span], right: Span, width: int) -> Line | None:
    """One line with `right` at the right edge, or None where both do not fit with two blanks between them."""
    used = sum(cell_width(span.text) for span in left)
    room = width - used - cell_width(right.text)
    if not right.text:
        return tuple(left) if used <= width else None
    return (*left, Span(" " * room), right) if room >= 2 else None


def draw_sources(
    footnotes: Footnotes, selection: Selection, options: Options, glyphs: Glyphs
) -> Iterator[Line]:
    """The sources cited, numbered in reading order, each with its address."""
    if not footnotes.numbers:
        return
    yield (Span(glyphs.text(words_of(options.language).text("sources")), "heading"),)
    margin = len(str(len(footnotes.numbers))) + 4
    for source_id, number in footnotes.numbers.items():
        source = selection.timeline.sources.get(source_id)
        url = safe_url(source)
        text = glyphs.text(reference_of(selection.timeline, source_id))
        mark = f" [{number}]".ljust(margin)
        for index, line in enumerate(wrap(text, min(options.width, TEXT_WIDTH) - margin)):
            yield (Span(mark if index == 0 else " " * margin, "note-mark"), Span(line, "plain", url))
        if url:
            yield address_line(" " * margin, url, glyphs)
