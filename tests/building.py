"""Short ways to write events in tests."""

from __future__ import annotations

from typing import Any

from treatytl.dates.edtf import parse_date
from treatytl.dates.julian import parse_julian
from treatytl.model import Citation, Event, Link, Timeline


def cite(
    source: str, date: str | None = None, *, in_force: str | tuple[str, ...] = (), **more: Any
) -> Citation:
    """A citation; its texts are EDTF, Julian if it says `calendar="julian"`."""
    read = parse_julian if more.get("calendar") == "julian" else parse_date
    force = (in_force,) if isinstance(in_force, str) else in_force
    return Citation(
        source=source, date=None if date is None else read(date), in_force=tuple(map(read, force)), **more
    )


def event(
    event_id: str, date: str, *citations: Citation, in_force: str | tuple[str, ...] = (), **more: Any
) -> Event:
    """An event whose own date is cited from the source `own`, unless citations are given."""
    force = (in_force,) if isinstance(in_force, str) else in_force
    links = more.pop("links", {})
    return Event(
        id=event_id,
        date=parse_date(date),
        title=more.pop("title", event_id.replace("-", " ").capitalize()),
        citations=citations or (cite("own", date),),
        in_force=tuple(map(parse_date, force)),
        links=tuple(Link(verb, target) for verb, target in links.items()),
        **more,
    )


def timeline(*events: Event, **more: Any) -> Timeline:
    """A timeline of events."""
    return Timeline(events=events, **more)
