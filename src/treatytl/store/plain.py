"""From the model back to dicts, lists and texts: the reverse of `decode`, in the order of an events file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from treatytl.store.fields import CITATION_KEYS, EVENT_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from treatytl.dates.date import Date
    from treatytl.model import Citation, Event, Link, Timeline

_VOCABULARIES = ("kinds", "parties", "places", "subjects")


def event_to_plain(event: Event) -> dict[str, Any]:
    """An event as it stands in a file: keys that would be empty are left out, one interval of force stands alone."""
    special = {
        "date": event.date.text,
        "in_force": _force(event.in_force),
        "people": [_built(person) for person in event.people],
        "series": [_built(entry) for entry in event.series],
        "links": _links(event.links),
        "backlinks": _links(event.backlinks),
        "citations": [citation_to_plain(citation) for citation in event.citations],
    }
    values = ((key, special[key] if key in special else _plain(getattr(event, key))) for key in EVENT_KEYS)
    return {key: value for key, value in values if value or value == ""}


def citation_to_plain(citation: Citation) -> dict[str, Any]:
    """A citation as it stands in a file. Its dates are in its own calendar."""
    special = {
        "date": None if citation.date is None else citation.date.text,
        "in_force": _force(citation.in_force),
        "calendar": None if citation.calendar == "gregorian" else citation.calendar,
    }
    values = ((key, special[key] if key in special else getattr(citation, key)) for key in CITATION_KEYS)
    return {key: value for key, value in values if value or value == ""}


def timeline_to_plain(timeline: Timeline) -> dict[str, Any]:
    """A timeline as an events file: what describes it, its vocabularies, its sources, its events."""
    plain: dict[str, Any] = {"format": timeline.format}
    for key in ("title", "version", "updated", "licence"):
        if getattr(timeline, key) is not None:
            plain[key] = getattr(timeline, key)
    if timeline.authors:
        plain["authors"] = list(timeline.authors)
    if timeline.is_excerpt:
        plain["excerpt"] = True
    for key in _VOCABULARIES:
        entries = getattr(timeline, key)
        if entries or (entries is not None and key != "kinds"):
            plain[key] = _built(entries)
    if timeline.sources:
        plain["sources"] = _built(timeline.sources)
    plain["events"] = [event_to_plain(event) for event in timeline.events]
    return plain


def _built(value: Any) -> Any:
    """A struct, or a mapping of them, as dicts and lists."""
    return _plain(msgspec.to_builtins(value))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value


def _force(dates: Iterable[Date]) -> str | list[str]:
    texts = [date.text for date in dates]
    return texts[0] if len(texts) == 1 else texts


def _links(links: Iterable[Link]) -> list[dict[str, str]]:
    return [{verb: target} for verb, target in links]
