"""The head of an events file for a selection: what of the timeline its events use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from treatytl.model import Source, Timeline
    from treatytl.query.query import Selection


def head_of(selection: Selection, names: Collection[str]) -> dict[str, Any]:
    """Everything but the events, plain, in the order of a file.

    `names` are the fields of the events that will be written: a vocabulary is there if its field is, and so are the
    sources if citations are. What the file has as a closed list stays one, cut down to what is used.
    """
    timeline, events = selection.timeline, selection.events
    head: dict[str, Any] = {"format": timeline.format}
    head |= {
        key: value for key in ("title", "version", "updated", "licence") if (value := getattr(timeline, key))
    }
    if timeline.authors:
        head["authors"] = list(timeline.authors)
    head["excerpt"] = True
    used: dict[str, Iterable[str]] = {
        "kinds": (event.kind for event in events),
        "parties": (party for event in events for party in event.parties),
        "places": (place for event in events for place in event.places),
        "subjects": (subject for event in events for subject in event.subjects),
    }
    for key, values in used.items():
        entries = getattr(timeline, key)
        if entries is not None and ("kind" if key == "kinds" else key) in names:
            part = _used(entries, values)
            if part or key != "kinds":
                head[key] = part
    if "citations" in names:
        cited = (citation.source for event in events for citation in event.citations)
        sources = _used(timeline.sources, _with_originals(cited, timeline))
        if sources:
            head["sources"] = sources
    return head


def _used(entries: Mapping[str, msgspec.Struct], values: Iterable[str]) -> dict[str, Any]:
    """The entries that are used, in the order of the file."""
    wanted = set(values)
    return {key: msgspec.to_builtins(entry) for key, entry in entries.items() if key in wanted}


def _with_originals(source_ids: Iterable[str], timeline: Timeline) -> set[str]:
    """The sources and those that they repeat."""
    found: set[str] = set()
    waiting = set(source_ids)
    while waiting:
        found |= waiting
        sources: list[Source] = [timeline.sources[key] for key in waiting if key in timeline.sources]
        waiting = {source.copy_of for source in sources if source.copy_of is not None} - found
    return found
