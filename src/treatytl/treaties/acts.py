"""What was done to a treaty: the events that ratify, renew, denounce or end it, in the order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates.matching import order_key
from treatytl.model.kinds import KINDS, Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from treatytl.model import Event, Timeline

#: The ties of an event that tell something of whether what it is tied to is in force.
LIFE_VERBS = (
    "ratifies",
    "brings-into-force",
    "registers",
    "renews",
    "revises",
    "supersedes",
    "denounces",
    "ends",
)


class Act(NamedTuple):
    """An event and the verb by which it is tied to an earlier one."""

    verb: str
    event: Event


class Acts:
    """The ties of a timeline from the side of the earlier event, found once for many questions."""

    def __init__(self, timeline: Timeline) -> None:
        self.events: Mapping[str, Event] = {event.id: event for event in timeline.events}
        self._acts: dict[str, list[Act]] = {}
        for event in timeline.events:
            for verb, target in dict.fromkeys(event.links):
                self._acts.setdefault(target, []).append(Act(verb, event))
        for acts in self._acts.values():
            acts.sort(key=lambda act: (*order_key(act.event.date), act.event.id))

    def on(self, event_id: str, *verbs: str) -> Iterator[Act]:
        """The acts on an event by any of some verbs, by date; of events that are not in the timeline there are none."""
        return (act for act in self._acts.get(event_id, ()) if act.verb in verbs)


def is_instrument(event: Event, timeline: Timeline) -> bool:
    """Whether an event is of a kind that binds its parties, or is said to have been in force.

    A kind that an excerpt uses and does not explain is taken for an act.
    """
    own = timeline.kinds.get(event.kind)
    group = KINDS.get(event.kind, own.group if own else Group.ACT)
    return bool(event.in_force) or group is Group.INSTRUMENT
