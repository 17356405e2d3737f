"""Several documents as one timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from msgspec import structs

from treatytl.model import Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from treatytl.model import Event

_Entry = TypeVar("_Entry")


def merge(timelines: Sequence[Timeline]) -> Timeline:
    """The events of all, in order, with what describes them.

    Of what several say differently (a source, an entry, the title) the first holds; a source that an excerpt only
    refers to in text gives way to one with fields of its own. Of events with one id the first holds. A vocabulary is
    open if all leave it open. Backlinks from events that are there after all are left out: they are computed.
    """
    events = _unique(event for timeline in timelines for event in timeline.events)
    if len(timelines) == 1:
        return structs.replace(timelines[0], events=events)
    declared = [timeline.sources for timeline in timelines]
    full = [
        {key: source for key, source in sources.items() if source.reference is None} for sources in declared
    ]
    first = timelines[0] if timelines else Timeline()
    return Timeline(
        events=events,
        sources=_union([*full, *declared]),
        title=next((timeline.title for timeline in timelines if timeline.title is not None), None),
        version=first.version,
        updated=first.updated,
        licence=first.licence,
        authors=first.authors,
        kinds=_union([timeline.kinds for timeline in timelines]),
        parties=_closed([timeline.parties for timeline in timelines]),
        places=_closed([timeline.places for timeline in timelines]),
        subjects=_closed([timeline.subjects for timeline in timelines]),
        is_excerpt=any(timeline.is_excerpt for timeline in timelines),
        format=max((timeline.format for timeline in timelines), default=1),
    )


def _unique(events: Iterable[Event]) -> tuple[Event, ...]:
    found: dict[str, Event] = {}
    for event in events:
        found.setdefault(event.id, event)
    return tuple(
        structs.replace(event, backlinks=tuple(link for link in event.backlinks if link.target not in found))
        if event.backlinks
        else event
        for event in found.values()
    )


def _union(entries: Iterable[dict[str, _Entry]]) -> dict[str, _Entry]:
    found: dict[str, _Entry] = {}
    for more in entries:
        for key, entry in more.items():
            found.setdefault(key, entry)
    return found


def _closed(entries: Sequence[dict[str, _Entry] | None]) -> dict[str, _Entry] | None:
    closed = [more for more in entries if more is not None]
    return _union(closed) if closed else None
