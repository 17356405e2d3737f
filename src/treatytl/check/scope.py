"""What the rules look at: the events that could be read, each with where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from treatytl.check.finding import Finding, quoted_list
from treatytl.nearest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from treatytl.model import Event, Timeline
    from treatytl.store.document import Document
    from treatytl.store.nodes import Path

#: After so many, the next known word is no longer looked for: by then the vocabulary is wrong, not the words.
_MOST_HINTS = 100


@dataclass(frozen=True, slots=True)
class Spot:
    """An event and where it stands: the index of its document and its own in that document's events.

    Parts of a damaged event could not be read and are missing from it: it may lack what rules ask for.
    """

    event: Event
    document: int
    index: int
    is_damaged: bool = False

    def finding(
        self,
        code: str,
        *steps: str | int,
        message: str,
        hint: str = "",
        on_key: bool = False,
        other: tuple[int, Path] | None = None,
    ) -> Finding:
        """A finding at a part of the event."""
        path = ("events", self.index, *steps)
        return Finding(code, self.document, path, message, hint, on_key=on_key, other=other)


@dataclass(frozen=True)
class Head:
    """A document without its events: its sources and vocabularies, and what was written of them."""

    timeline: Timeline
    data: Mapping[str, Any]
    document: Document

    @property
    def is_excerpt(self) -> bool:
        """Whether its links may point to events that are elsewhere."""
        return self.timeline.is_excerpt


class Scope:
    """All documents that are read together.

    `spots` are the events that could be read, damaged ones too; `event_ids` and `source_ids` hold also those of what
    could not, so that nothing is called dangling for another's fault.
    """

    def __init__(self, timeline: Timeline, heads: Sequence[Head], spots: Sequence[Spot]) -> None:
        self.timeline = timeline
        self.heads = heads
        self.spots = spots
        self._hints_left = _MOST_HINTS

    @cached_property
    def whole(self) -> list[Spot]:
        """The events that could be read whole."""
        return [spot for spot in self.spots if not spot.is_damaged]

    def written(self, spot: Spot) -> Mapping[str, Any]:
        """An event as its document has it."""
        event: Mapping[str, Any] = self.heads[spot.document].data["events"][spot.index]
        return event

    @cached_property
    def event_ids(self) -> Mapping[str, None]:
        """The ids of all events, in order."""
        raw = (
            event.get("id")
            for head in self.heads
            if isinstance(events := head.data.get("events"), list)
            for event in events
            if isinstance(event, dict)
        )
        found = dict.fromkeys(spot.event.id for spot in self.spots)
        return found | dict.fromkeys(value for value in raw if isinstance(value, str))

    @cached_property
    def source_ids(self) -> Mapping[str, None]:
        """The ids of all sources, in order."""
        found: dict[str, None] = {}
        for head in self.heads:
            found |= dict.fromkeys(head.timeline.sources)
            sources = head.data.get("sources")
            found |= dict.fromkeys(sources) if isinstance(sources, dict) else {}
        return found

    @cached_property
    def by_id(self) -> Mapping[str, Spot]:
        """The events by id; of several with one id the first."""
        found: dict[str, Spot] = {}
        for spot in self.spots:
            found.setdefault(spot.event.id, spot)
        return found

    @cached_property
    def tied(self) -> frozenset[str]:
        """The ids of the events to which something is tied, be it by an event of which parts could not be read."""
        targets = {link.target for spot in self.spots for link in spot.event.links}
        return frozenset(targets.union(spot.event.id for spot in self.spots if spot.event.backlinks))

    def hint(self, word: str, known: Iterable[str]) -> str:
        """The nearest known words, in words."""
        if self._hints_left <= 0:
            return ""
        self._hints_left -= 1
        return quoted_list(nearest(word, known))
