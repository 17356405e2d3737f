"""What a bare table leaves out: the ids of its events, and the sources that it only names.

Both depend on all files that are read together: an id must not be taken, and a name may be that of a known source.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from unicodedata import combining, normalize

from treatytl.dates.date import DateError
from treatytl.dates.days import from_day_number
from treatytl.dates.edtf import parse_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.store.contents import Contents

_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 60


def complete_tables(documents: Sequence[Contents]) -> None:
    """Give the events of tables their ids and citations, in place. The other documents stay as they are."""
    tables = [contents for contents in documents if contents.is_table]
    if not tables:
        return
    taken = {
        event["id"]
        for contents in documents
        for event in _events(contents)
        if isinstance(event.get("id"), str)
    }
    names = _Names(_known_sources(documents))
    for contents in tables:
        names.new = {}
        for event in _events(contents):
            if event.get("id") is None:
                event["id"] = _free(slug_of(event.get("title"), event.get("date")), taken)
                taken.add(event["id"])
            named = event.pop("source", None)
            if named is not None and event.get("citations") is None:
                event["citations"] = [_citation(event, names.id_of(named))]
        if names.new:
            contents.data["sources"] = {
                # Known by their text alone, they give way to any source that is described.
                source_id: {"type": "document", "title": title, "reference": title}
                for title, source_id in names.new.items()
            }
            many = f"{len(names.new)} sources are" if len(names.new) > 1 else "1 source is"
            contents.notes += (f"{many} known by title alone",)


def slug_of(title: object, date: object) -> str:
    """An id for an event from its title and year: `portsmouth-treaty-1905`. Letters that ASCII lacks are left out."""
    words = _slug(title) if isinstance(title, str) else ""
    year = _year_of(date)
    if not year or words == year or words.endswith(f"-{year}"):
        return words or year or "event"
    return f"{words or 'event'}-{year}"


def _slug(text: str) -> str:
    plain = "".join(char for char in normalize("NFKD", text.casefold()) if not combining(char))
    slug = _NO_LETTERS.sub("-", plain).strip("-")
    if len(slug) <= _LONGEST_SLUG:
        return slug
    return slug[: _LONGEST_SLUG + 1].rpartition("-")[0] or slug[:_LONGEST_SLUG]


def _year_of(date: object) -> str:
    try:
        found = parse_date(date) if isinstance(date, str) else None
    except DateError:
        return ""
    day = found and (found.earliest or found.latest)
    if not day:
        return ""
    year = from_day_number(day)[0]
    return f"{year:04d}" if year > 0 else f"{1 - year}bc"


def _free(slug: str, taken: set[str]) -> str:
    """The slug, or with the first number from 2 on that makes it new."""
    found, number = slug, 2
    while found in taken:
        found, number = f"{slug}-{number}", number + 1
    return found


def _known_sources(documents: Sequence[Contents]) -> dict[str, str]:
    """The ids of all sources by id and by title."""
    known: dict[str, str] = {}
    for contents in documents:
        sources = contents.data.get("sources")
        for source_id, source in sources.items() if isinstance(sources, dict) else ():
            title = source.get("title") if isinstance(source, dict) else None
            if isinstance(title, str):
                known.setdefault(title, source_id)
    ids = (
        source_id
        for contents in documents
        if isinstance(sources := contents.data.get("sources"), dict)
        for source_id in sources
    )
    return known | {source_id: source_id for source_id in ids}


class _Names:
    """The ids of sources by what tables call them. `new` holds those of the table at hand that nobody describes."""

    def __init__(self, known: dict[str, str]) -> None:
        self._known = known
        self._taken = set(known.values())
        self.new: dict[str, str] = {}

    def id_of(self, named: str) -> str:
        if named not in self._known:
            source_id = _free(_slug(named) or "source", self._taken)
            self._taken.add(source_id)
            self._known[named] = self.new[named] = source_id
        return self._known[named]


def _citation(event: dict[str, Any], source_id: str) -> dict[str, Any]:
    """What the row says, as said by its source. A date that can't be read is told of once, where it stands."""
    citation: dict[str, Any] = {"source": source_id}
    for key in ("date", "in_force"):
        if event.get(key) is not None and _is_readable(event[key]):
            citation[key] = event[key]
    return citation


def _is_readable(dates: object) -> bool:
    return all(map(_is_date, dates if isinstance(dates, list) else [dates]))


def _is_date(text: object) -> bool:
    try:
        return isinstance(text, str) and parse_date(text) is not None
    except DateError:
        return False


def _events(contents: Contents) -> list[dict[str, Any]]:
    events = contents.data.get("events")
    return [event for event in events if isinstance(event, dict)] if isinstance(events, list) else []
