"""Sources that repeat one another, and how many of an event's sources speak for themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from treatytl.model import Event, Source, Timeline


def root_of(source_id: str, sources: Mapping[str, Source]) -> str:
    """The source that one repeats in the end, or itself. A source that is not in the timeline is its own root."""
    seen = {source_id}
    while (source := sources.get(source_id)) is not None and source.copy_of is not None:
        source_id = source.copy_of
        if source_id in seen:  # a circle of copies: any one of them stands for all
            return min(_circle(source_id, sources))
        seen.add(source_id)
    return source_id


def independent_sources(event: Event, timeline: Timeline) -> tuple[str, ...]:
    """The ids of what the event's sources go back to, each once, in the order of the citations."""
    return tuple(dict.fromkeys(root_of(citation.source, timeline.sources) for citation in event.citations))


def _circle(start: str, sources: Mapping[str, Source]) -> list[str]:
    members = [start]
    while (following := sources[members[-1]].copy_of) is not None and following != start:
        members.append(following)
    return members
