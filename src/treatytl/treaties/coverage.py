"""How complete and how well sourced events are: figures, each with what it is a part of and which events to look at."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, from_day_number
from treatytl.model.kinds import KINDS
from treatytl.treaties.acts import is_instrument
from treatytl.treaties.links import backlinks
from treatytl.treaties.readings import FIELDS, is_disputed
from treatytl.treaties.sources import independent_sources, root_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from treatytl.model import Event, Source, Timeline

#: The sections, in their order. Their figures come in the order of time, of the table of kinds, of rank, or of number.
KIND, YEAR, SOURCES, DISPUTED = "kind", "year", "independent sources", "disputed"
OFFICIAL, ANY_TITLE = "official titles", "titles or translations"
INSTRUMENTS, LINKS, BILATERAL = "instruments", "links of instruments", "instruments of two parties"
SOURCE_VOICES, CITATION_VOICES, PUBLISHERS = (
    "sources by perspective",
    "citations by perspective",
    "sources by publisher",
)
#: What a language's code follows in a figure of instruments of two parties.
OFFICIAL_TITLE = "official title: "
NOT_SAID = "not said"
#: Voices that belong to neither side.
_THIRD = "third"
_ENCYCLOPEDIAS = ("entry-encyclopedia", "entry-dictionary", "entry")


@dataclass(frozen=True, slots=True)
class Figure:
    """A count of something in a section, of how many; `of` is None where the figure is no part of a whole.

    `events` are worth a look: of an aim (two independent sources, force stated) those that miss it, of a doubt
    (disputed, no more than an encyclopedia) those that have it; there are none for figures of another sort.
    """

    section: str
    name: str
    count: int
    of: int | None
    events: tuple[str, ...] = ()


def coverage(events: Sequence[Event], timeline: Timeline) -> list[Figure]:
    """The figures of some events of a timeline, section by section."""
    instruments = [event for event in events if is_instrument(event, timeline)]
    return [
        *_kinds(events),
        *_years(events),
        *_independence(events, timeline),
        *_disputes(events),
        *_languages(OFFICIAL, events, lambda event: event.titles),
        *_languages(ANY_TITLE, events, lambda event: event.titles | event.translations),
        *_instruments(instruments),
        *_links(instruments, timeline),
        *_bilateral([event for event in instruments if len(event.parties) == 2], timeline),
        *_voices(events, timeline),
    ]


def year_of(event: Event) -> int | None:
    """The year in which an event begins, or ends where its beginning is not known; None where neither is."""
    first = min(stretch.start_earliest for stretch in event.date.stretches)
    last = max(stretch.end_latest for stretch in event.date.stretches)
    day = last if first == BEFORE_ALL else first
    return None if day in (BEFORE_ALL, AFTER_ALL) else from_day_number(day)[0]


def _kinds(events: Sequence[Event]) -> Iterator[Figure]:
    counts = Counter(event.kind for event in events)
    order = {kind: place for place, kind in enumerate(KINDS)}
    for kind in sorted(counts, key=lambda kind: (order.get(kind, len(order)), kind)):
        yield Figure(KIND, kind, counts[kind], len(events))


def _years(events: Sequence[Event]) -> Iterator[Figure]:
    counts = Counter(map(year_of, events))
    for year in sorted(year for year in counts if year is not None):
        yield Figure(YEAR, str(year), counts[year], len(events))
    if counts[None]:
        yield Figure(YEAR, NOT_SAID, counts[None], len(events))


def _independence(events: Sequence[Event], timeline: Timeline) -> Iterator[Figure]:
    roots = {event.id: independent_sources(event, timeline) for event in events}
    for least, name in ((1, "one or more"), (2, "two or more"), (3, "three or more")):
        sourced = {event_id for event_id, found in roots.items() if len(found) >= least}
        yield _aim(SOURCES, name, events, sourced)
    encyclopedic = {
        event_id
        for event_id, found in roots.items()
        if found and all(_is_encyclopedia(timeline.sources.get(root)) for root in found)
    }
    yield _doubt(SOURCES, "no more than an encyclopedia", events, encyclopedic)


def _is_encyclopedia(source: Source | None) -> bool:
    return source is not None and source.type in _ENCYCLOPEDIAS


def _disputes(events: Sequence[Event]) -> Iterator[Figure]:
    names = {"date": "date", "in_force": "in force"}
    for field in FIELDS:
        yield _doubt(
            DISPUTED, names[field], events, {event.id for event in events if is_disputed(event, field)}
        )


def _languages(
    section: str, events: Sequence[Event], titles_of: Callable[[Event], dict[str, str]], before: str = ""
) -> Iterator[Figure]:
    """How many have a title in each language, those of most titles first."""
    found: dict[str, set[str]] = {}
    for event in events:
        for language in titles_of(event):
            found.setdefault(language, set()).add(event.id)
    for language in sorted(found, key=lambda language: (-len(found[language]), language)):
        yield _aim(section, f"{before}{language}", events, found[language])


def _instruments(instruments: Sequence[Event]) -> Iterator[Figure]:
    yield _aim(
        INSTRUMENTS, "force stated", instruments, {event.id for event in instruments if event.in_force}
    )
    yield _aim(INSTRUMENTS, "series stated", instruments, {event.id for event in instruments if event.series})


def _links(instruments: Sequence[Event], timeline: Timeline) -> Iterator[Figure]:
    back = backlinks(timeline)
    counts = {event.id: len(event.links) + len(back.get(event.id, ())) for event in instruments}
    yield _doubt(LINKS, "none", instruments, {event_id for event_id, count in counts.items() if not count})
    for number, name in ((1, "one"), (2, "two")):
        same = sum(count == number for count in counts.values())
        yield Figure(LINKS, name, same, len(instruments))
    yield Figure(LINKS, "three or more", sum(count > 2 for count in counts.values()), len(instruments))


def _bilateral(instruments: Sequence[Event], timeline: Timeline) -> Iterator[Figure]:
    def is_told_by_more_than_one_side(event: Event) -> bool:
        voices = {_voice(citation.source, timeline) for citation in event.citations} - {None}
        return _THIRD in voices or len(voices) > 1

    told = {event.id for event in instruments if is_told_by_more_than_one_side(event)}
    yield _aim(BILATERAL, "told by both sides or a third", instruments, told)
    yield from _languages(BILATERAL, instruments, lambda event: event.titles, OFFICIAL_TITLE)


def _voices(events: Sequence[Event], timeline: Timeline) -> Iterator[Figure]:
    cited = [citation.source for event in events for citation in event.citations]
    sources = list(dict.fromkeys(cited))
    yield from _ranked(SOURCE_VOICES, (_voice(source, timeline) or NOT_SAID for source in sources))
    yield from _ranked(CITATION_VOICES, (_voice(source, timeline) or NOT_SAID for source in cited))
    yield from _ranked(PUBLISHERS, (_publisher(timeline.sources.get(source)) for source in sources))


def _voice(source_id: str, timeline: Timeline) -> str | None:
    """Whose voice a source is; of a copy that does not say, that of what it repeats."""
    source = timeline.sources.get(source_id)
    if source is not None and source.perspective is None:
        source = timeline.sources.get(root_of(source_id, timeline.sources))
    return source.perspective if source is not None else None


def _publisher(source: Source | None) -> str:
    if source is None:
        return NOT_SAID
    return source.publisher or source.container_title or source.archive or NOT_SAID


def _ranked(section: str, values: Iterable[str]) -> Iterator[Figure]:
    counts = Counter(values)
    whole = sum(counts.values())
    for value in sorted(counts, key=lambda value: (value == NOT_SAID, -counts[value], value)):
        yield Figure(section, value, counts[value], whole)


def _aim(section: str, name: str, events: Sequence[Event], reached: set[str]) -> Figure:
    missing = tuple(event.id for event in events if event.id not in reached)
    return Figure(section, name, len(events) - len(missing), len(events), missing)


def _doubt(section: str, name: str, events: Sequence[Event], concerned: set[str]) -> Figure:
    found = tuple(event.id for event in events if event.id in concerned)
    return Figure(section, name, len(found), len(events), found)
