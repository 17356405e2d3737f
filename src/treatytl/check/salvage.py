"""What can be saved of a document that is not of the right form, so that one run tells all of its problems."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from treatytl.check.finding import Finding
from treatytl.check.scope import Head, Spot
from treatytl.check.structure import walk
from treatytl.model import Timeline
from treatytl.store.contents import UNKNOWN, Contents
from treatytl.store.decode import NotUnderstoodError, decode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from treatytl.store.document import Document
    from treatytl.store.nodes import Path

#: Stands for what an event must have and does not: it is never shown, and no rule that needs it looks at the event.
_STAND_INS = {"id": "", "date": "XXXX", "title": "?"}


def salvage(document: Document, contents: Contents, index: int) -> tuple[Head, list[Spot], list[Finding]]:
    """The head of a document, the events in it, and everything that is not of the right form.

    An event of which parts had to be left out is damaged; one that is not even a mapping is missing.
    """
    findings = walk(contents.data, index)
    data = deepcopy_of(contents.data)
    for finding in findings:
        _take_out(data, finding.path)
    events = data.pop("events", None)
    timeline = _head(data, findings, index)
    damaged = {
        finding.path[1] for finding in findings if finding.path[:1] == ("events",) and len(finding.path) > 1
    }
    spots = []
    for number, event in enumerate(events if isinstance(events, list) else ()):
        spot = _spot(event, timeline, index, number, is_damaged=number in damaged)
        if spot is not None:
            spots.append(spot)
        elif number not in damaged and event is not UNKNOWN:
            findings.append(_unexplained(index, ("events", number)))
    return Head(timeline, contents.data, document), spots, findings


def deepcopy_of(data: Mapping[str, Any]) -> dict[str, Any]:
    """A copy whose parts can be taken out. UNKNOWN stays the one that it is."""
    return deepcopy(dict(data), {id(UNKNOWN): UNKNOWN})


def _take_out(data: Any, path: Path) -> None:
    """Take the value at the end of a path out; in a list a hole stays, since other paths count on its indices."""
    if not path:
        return
    value = data
    for step in path[:-1]:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return  # something around it is out already
    last = path[-1]
    if isinstance(value, dict):
        value.pop(last, None)
    elif isinstance(value, list) and isinstance(last, int) and last < len(value):
        value[last] = UNKNOWN


def _head(data: dict[str, Any], findings: list[Finding], index: int) -> Timeline:
    try:
        return decode(Contents(_without_unknown(data)))
    except NotUnderstoodError:
        if not any(finding.path[:1] != ("events",) for finding in findings):
            findings.append(_unexplained(index, ()))
        return Timeline(is_excerpt=data.get("excerpt") is True)


def _spot(event: Any, head: Timeline, document: int, index: int, *, is_damaged: bool) -> Spot | None:
    if not isinstance(event, dict):
        return None
    clean = _without_unknown(event)
    if is_damaged or clean != event:
        is_damaged = True
        clean = {**_STAND_INS, **{key: value for key, value in clean.items() if value is not None}}
        citations = clean.get("citations")
        if isinstance(citations, list):
            clean["citations"] = [item for item in citations if isinstance(item, dict) and item.get("source")]
    try:
        timeline = decode(Contents({"excerpt": head.is_excerpt, "events": [clean]}))
    except NotUnderstoodError:
        return None
    return Spot(timeline.events[0], document, index, is_damaged=is_damaged)


def _without_unknown(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_unknown(item) for key, item in value.items() if item is not UNKNOWN}
    if isinstance(value, list):
        return [_without_unknown(item) for item in value if item is not UNKNOWN]
    return value


def _unexplained(document: int, path: Sequence[str | int]) -> Finding:
    """The walk and the decoder should tell the same; where they do not, saying so is better than silence."""
    return Finding("wrong-type", document, tuple(path), "this is not of the form of an events file")
