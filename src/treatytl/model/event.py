"""An event and all that is said of it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from msgspec import Struct, field

from treatytl.dates.date import Date  # noqa: TC001 - msgspec reads the annotation

Calendar = Literal["gregorian", "julian"]


class Link(NamedTuple):
    """A typed tie from this event to an earlier one. In files and JSON: `{VERB: ID}`."""

    verb: str
    target: str


class Person(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Somebody who took part, surname first for Japanese names."""

    name: str
    names: tuple[str, ...] = ()
    role: str | None = None


class Series(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Where a collection prints an instrument, such as LNTS 34, page 31, number 866."""

    name: str
    volume: str | None = None
    page: str | None = None
    number: str | None = None


class Citation(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What one source states about one event.

    `source` is an id in the timeline's sources, `at` the locator, `says` its statement in our words. `date` and
    `in_force` (intervals, in the order written) are what *it* gives, in `calendar`: of a Julian date the text is
    Julian and the bounds are converted.
    """

    source: str
    at: str | None = None
    says: str | None = None
    date: Date | None = None
    in_force: tuple[Date, ...] = ()
    calendar: Calendar = "gregorian"


class Event(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something dated that happened: one happening, one event.

    `titles` are official ones by language, as sources print them; `translations` our own. `in_force` tells when an
    instrument bound its parties: intervals in the order written, none where nothing states it. `backlinks` holds only
    ties from events that are not in the timeline (kept from an excerpt); the others are computed.
    """

    id: str
    date: Date
    title: str
    citations: tuple[Citation, ...] = ()
    kind: str = "other"
    titles: dict[str, str] = field(default_factory=dict)
    translations: dict[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    summary: str | None = None
    parties: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    places: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    in_force: tuple[Date, ...] = ()
    series: tuple[Series, ...] = ()
    links: tuple[Link, ...] = ()
    backlinks: tuple[Link, ...] = ()
    note: str | None = None
