"""Links both ways: what ties an event to others, and which events belong to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.model.event import Link
from treatytl.model.links import BACK_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from treatytl.model import Timeline

_RANK = {name: rank for rank, name in enumerate(BACK_NAMES.values())}


def backlinks(timeline: Timeline) -> Mapping[str, tuple[Link, ...]]:
    """For each event that something is tied to, those ties under their names for the way back.

    They stand in the order of the verbs, then of the ids. An order by date would differ between a whole file and
    an excerpt from it, where the tied event may be missing. Ties that an excerpt kept are among them.
    """
    found: dict[str, set[Link]] = {}
    for event in timeline.events:
        for verb, target in event.links:
            found.setdefault(target, set()).add(Link(BACK_NAMES.get(verb, verb), event.id))
        if event.backlinks:
            found.setdefault(event.id, set()).update(event.backlinks)
    return {target: tuple(sorted(links, key=_rank)) for target, links in found.items()}


def related(timeline: Timeline, event_id: str) -> frozenset[str]:
    """The ids of what belongs together with an event: itself, what it is tied to either way, and all of its parts.

    Ties are followed one step, or everything would be related to everything; only `part-of` is followed down to
    the end, so that a war brings along its battles and theirs. Raises KeyError for an id that is not in the timeline.
    """
    events = {event.id: event for event in timeline.events}
    origin = events[event_id]
    back = backlinks(timeline)
    found = {event_id}
    found.update(target for _, target in origin.links)
    found.update(target for _, target in back.get(event_id, ()))
    waiting = [event_id]
    parts = {event_id}
    while waiting:
        for name, part in back.get(waiting.pop(), ()):
            if name == BACK_NAMES["part-of"] and part not in parts:
                parts.add(part)
                waiting.append(part)
    return frozenset(found | parts)


def _rank(link: Link) -> tuple[int, str, str]:
    return _RANK.get(link.verb, len(_RANK)), link.verb, link.target
