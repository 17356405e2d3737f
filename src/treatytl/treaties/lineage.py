"""Where a treaty comes from and what came of it: the ties between events as trees of rows, to any depth.

A tie that only says that one thing followed another is taken from treaty to treaty, and from the event in question
itself one step either way: else everything would descend from everything. What merely ratifies a treaty, brings it into
force or registers it belongs to its life and not to its lineage.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from treatytl.model.links import BACK_NAMES, VERBS
from treatytl.treaties.acts import is_instrument

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from treatytl.model import Event, Timeline
    from treatytl.treaties.acts import Acts

_LINEAGE = tuple(verb for verb in VERBS if verb not in ("ratifies", "brings-into-force", "registers"))
#: Of deeper levels no more is remembered than any page is wide enough to draw.
_GUIDES = 64

#: Why a row has nothing under it, where nothing hangs on it anyway: it stands nearer to the root with all that hangs on
#: it, it leads back to where it came from, or the timeline does not hold it.
State = Literal["", "elsewhere", "circle", "missing"]

_Tie = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One event of a tree: by which ties it hangs on the one above it, how deep (from 1), and what follows.

    `guides` tells for each level down to its own whether more is to come at that level; of a deep row only for the
    last ones.
    """

    verbs: tuple[str, ...]
    event: str
    depth: int
    guides: tuple[bool, ...]
    state: State = ""


def ancestors(event: Event, timeline: Timeline, acts: Acts) -> Iterator[Row]:
    """What an event goes back to, each followed by what that goes back to."""

    def ties(event_id: str) -> Iterator[_Tie]:
        member = acts.events.get(event_id)
        return ((verb, target) for verb, target in member.links) if member else iter(())

    return _rows(event.id, ties, timeline, acts)


def heirs(event: Event, timeline: Timeline, acts: Acts) -> Iterator[Row]:
    """What goes back to an event, in the order of time, each followed by what goes back to that."""

    def ties(event_id: str) -> Iterator[_Tie]:
        return ((act.verb, act.event.id) for act in acts.on(event_id, *_LINEAGE))

    return (
        Row(tuple(BACK_NAMES[verb] for verb in row.verbs), row.event, row.depth, row.guides, row.state)
        for row in _rows(event.id, ties, timeline, acts)
    )


class _Member(NamedTuple):
    """An event that hangs on another, and by which ties."""

    event: str
    verbs: tuple[str, ...]


@dataclass(slots=True)
class _Level:
    """What hangs on one event, and how much of it has been told."""

    event: str
    members: list[_Member]
    told: int = 0


def _rows(
    root: str, ties_of: Callable[[str], Iterator[_Tie]], timeline: Timeline, acts: Acts
) -> Iterator[Row]:
    """The tree in the order in which it is read; each event hangs where it is nearest to the root.

    Stacks of our own, since a chain may be longer than Python's.
    """
    is_treaty = {event.id: is_instrument(event, timeline) for event in acts.events.values()}

    def members_of(event_id: str) -> list[_Member]:
        verbs: dict[str, dict[str, None]] = {}
        for verb, other in ties_of(event_id):
            is_lineage = verb != "follows" or (is_treaty.get(event_id) and is_treaty.get(other))
            if verb in _LINEAGE and (is_lineage or event_id == root):
                verbs.setdefault(other, {})[verb] = None
        return [_Member(other, tuple(found)) for other, found in verbs.items()]

    circles, parents = _circles(root, members_of), _parents(root, members_of)
    levels = [_Level(root, _told_under(root, members_of, circles, parents))]
    while levels:
        here = levels[-1]
        if here.told == len(here.members):
            levels.pop()
            continue
        other, verbs = here.members[here.told]
        here.told += 1
        guides = tuple(parent.told < len(parent.members) for parent in levels[-_GUIDES:])
        state: State = ""
        if (here.event, other) in circles:
            state = "circle"
        elif parents[other] != here.event:
            state = "elsewhere"
        elif other not in acts.events:
            state = "missing"
        yield Row(verbs, other, len(levels), guides, state)
        if not state:
            levels.append(_Level(other, _told_under(other, members_of, circles, parents)))


def _told_under(
    event_id: str,
    members_of: Callable[[str], list[_Member]],
    circles: frozenset[tuple[str, str]],
    parents: dict[str, str],
) -> list[_Member]:
    """What hangs on an event, less what only follows it and hangs nearer to the root anyway."""
    return [
        member
        for member in members_of(event_id)
        if member.verbs != ("follows",)
        or parents.get(member.event) == event_id
        or (event_id, member.event) in circles
    ]


def _parents(root: str, members_of: Callable[[str], list[_Member]]) -> dict[str, str]:
    """For each event of the tree the one that it hangs on: of those nearest to the root, the first."""
    found = {root: ""}
    waiting = deque([root])
    while waiting:
        event_id = waiting.popleft()
        for member in members_of(event_id):
            if member.event not in found:
                found[member.event] = event_id
                waiting.append(member.event)
    return found


def _circles(root: str, members_of: Callable[[str], list[_Member]]) -> frozenset[tuple[str, str]]:
    """The ties that lead back to an event from which one came."""
    found: set[tuple[str, str]] = set()
    seen, on_the_way = {root}, {root}
    levels = [(root, iter(members_of(root)))]
    while levels:
        event_id, members = levels[-1]
        member = next(members, None)
        if member is None:
            on_the_way.discard(levels.pop()[0])
        elif member.event in on_the_way:
            found.add((event_id, member.event))
        elif member.event not in seen:
            seen.add(member.event)
            on_the_way.add(member.event)
            levels.append((member.event, iter(members_of(member.event))))
    return frozenset(found)
