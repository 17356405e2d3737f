"""An event as the record that people pipe: every key always present, in one order, nothing left to look up.

The keys are the fields of the structs here, in their order; the JSON Schema and the documentation are made from, or
tested against, them. A record is self-contained: a citation brings its source along in text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import fields as struct_fields

from treatytl.dates.days import iso_day
from treatytl.nearest import nearest
from treatytl.problems import UsageError
from treatytl.treaties import FIELDS, Field, Reading, backlinks, is_disputed, readings, reference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from treatytl.dates.date import Date
    from treatytl.model import Citation, Event, Link, Source, Timeline


class PersonRecord(Struct, frozen=True):
    """Somebody who took part."""

    name: str
    names: tuple[str, ...]
    role: str | None


class SeriesRecord(Struct, frozen=True):
    """Where a collection prints the instrument."""

    name: str
    volume: str | None
    page: str | None
    number: str | None


class ReadingRecord(Struct, frozen=True):
    """One value that sources give for a field."""

    field: Field
    date: str
    earliest: str | None
    latest: str | None
    sources: tuple[str, ...]
    agrees: bool


class CitationRecord(Struct, frozen=True):
    """What one source states, with all that is needed to find that source."""

    source: str
    document: str | None
    reference: str | None
    at: str | None
    says: str | None
    date: str | None
    in_force: tuple[str, ...]
    calendar: Literal["gregorian", "julian"]
    perspective: str | None
    url: str | None


class EventRecord(Struct, frozen=True):
    """An event with what follows from the rest of its file."""

    id: str
    date: str
    earliest: str | None
    latest: str | None
    start: Literal["known", "open", "unknown"]
    end: Literal["known", "open", "unknown"]
    precision: Literal["day", "month", "season", "year", "decade", "century", "span", "set"]
    kind: str
    title: str
    titles: dict[str, str]
    translations: dict[str, str]
    names: tuple[str, ...]
    summary: str | None
    parties: tuple[str, ...]
    people: tuple[PersonRecord, ...]
    places: tuple[str, ...]
    subjects: tuple[str, ...]
    in_force: tuple[str, ...]
    series: tuple[SeriesRecord, ...]
    links: tuple[dict[str, str], ...]
    backlinks: tuple[dict[str, str], ...]
    disputed: tuple[Field, ...]
    readings: tuple[ReadingRecord, ...]
    citations: tuple[CitationRecord, ...]
    note: str | None


#: The keys of a record, in their order: what `--fields` may name.
KEYS: tuple[str, ...] = tuple(field.encode_name for field in struct_fields(EventRecord))

#: Those that follow from the others. On load they are ignored, except `backlinks` to events that are not there.
DERIVED_KEYS = frozenset(
    ("earliest", "latest", "start", "end", "precision", "backlinks", "disputed", "readings")
)

#: The same for a citation: what its source says of itself.
DERIVED_CITATION_KEYS = frozenset(("document", "reference", "perspective", "url"))


class Context:
    """What records need of the whole timeline, looked up once."""

    def __init__(self, timeline: Timeline) -> None:
        self._sources = timeline.sources
        self._references: dict[str, str] = {}
        self.backlinks: Mapping[str, tuple[Link, ...]] = backlinks(timeline)

    def source(self, source_id: str) -> Source | None:
        """A source by its id, None where an excerpt does not have it."""
        return self._sources.get(source_id)

    def reference(self, source_id: str, source: Source) -> str:
        """The source in text."""
        if source_id not in self._references:
            self._references[source_id] = reference(source)
        return self._references[source_id]


def record(event: Event, context: Context) -> EventRecord:
    """The event as a record."""
    found = readings(event)
    return EventRecord(
        id=event.id,
        date=event.date.text,
        earliest=_day(event.date.earliest),
        latest=_day(event.date.latest),
        start=event.date.start.value,
        end=event.date.end.value,
        precision=event.date.precision.value,
        kind=event.kind,
        title=event.title,
        titles=event.titles,
        translations=event.translations,
        names=event.names,
        summary=event.summary,
        parties=event.parties,
        people=tuple(PersonRecord(person.name, person.names, person.role) for person in event.people),
        places=event.places,
        subjects=event.subjects,
        in_force=_texts(event.in_force),
        series=tuple(
            SeriesRecord(entry.name, entry.volume, entry.page, entry.number) for entry in event.series
        ),
        links=_pairs(event.links),
        backlinks=_pairs(context.backlinks.get(event.id, ())),
        disputed=tuple(field for field in FIELDS if is_disputed(event, field)) if found else (),
        readings=tuple(map(_reading, found)),
        citations=tuple(_citation(citation, context) for citation in event.citations),
        note=event.note,
    )


def check_fields(names: Sequence[str], known: Sequence[str] = KEYS) -> tuple[str, ...]:
    """The fields that were asked for, each once. Raises UsageError, with the nearest, for one that no record has."""
    for name in names:
        if name not in known:
            close = nearest(name, known)
            hint = f"Nearest: {', '.join(close)}\n" if close else ""
            raise UsageError(f'no record has a field "{name}".', f"{hint}Fields: {', '.join(known)}")
    return tuple(dict.fromkeys(names))


def as_mapping(record: EventRecord, names: Sequence[str] = KEYS) -> dict[str, object]:
    """The named fields of a record, in the order of the names."""
    return {name: getattr(record, name) for name in names}


def _reading(reading: Reading) -> ReadingRecord:
    date = reading.date
    return ReadingRecord(
        field=reading.field,
        date=date.text,
        earliest=_day(date.earliest),
        latest=_day(date.latest),
        sources=reading.sources,
        agrees=reading.agrees,
    )


def _citation(citation: Citation, context: Context) -> CitationRecord:
    source = context.source(citation.source)
    return CitationRecord(
        source=citation.source,
        document=source.document if source else None,
        reference=context.reference(citation.source, source) if source else None,
        at=citation.at,
        says=citation.says,
        date=citation.date.text if citation.date is not None else None,
        in_force=_texts(citation.in_force),
        calendar=citation.calendar,
        perspective=source.perspective if source else None,
        url=source.url if source else None,
    )


def _texts(dates: Sequence[Date]) -> tuple[str, ...]:
    return tuple(date.text for date in dates)


def _pairs(links: Sequence[Link]) -> tuple[dict[str, str], ...]:
    return tuple({verb: target} for verb, target in links)


def _day(number: int | None) -> str | None:
    return None if number is None else iso_day(number)
