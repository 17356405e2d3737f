"""What rules look at, made of events instead of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from building import timeline
from treatytl.check.rules import RULES
from treatytl.check.scope import Head, Scope, Spot
from treatytl.model import Event, Source
from treatytl.store.document import Document
from treatytl.store.plain import timeline_to_plain

if TYPE_CHECKING:
    from treatytl.store.nodes import Path


def scope(*events: Event, **more: Any) -> Scope:
    """The scope of one file with these events; every source that they cite is described."""
    cited = {citation.source: Source("webpage", "A page") for event in events for citation in event.citations}
    history = timeline(*events, **{"sources": cited, **more})
    head = Head(history, timeline_to_plain(history), Document("mine", "", "yaml"))
    return Scope(history, [head], [Spot(event, 0, number) for number, event in enumerate(events)])


def codes(code: str, looked_at: Scope) -> list[Path]:
    """Where a rule finds something: paths, for those in an event without its number."""
    [rule] = [rule for rule in RULES if rule.code.name == code]
    found = list(rule.find(looked_at))
    assert all(finding.code == code for finding in found)
    return [finding.path[2:] if finding.path[:1] == ("events",) else finding.path for finding in found]
