"""What can be saved of a document that is not of the right form, so that one run tells all of its problems."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from treatytl.check.finding import Finding
from treatytl.check.scope import Head, Spot
from treatytl.check.structure import walk
from treatytl.model import Timeline
from treatytl.store.contents import UNKNOWN, Contents, Partial
from treatytl.store.decode import NotUnderstoodError, decode, is_excerpt, with_inline_sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from treatytl.store.document import Document
    from treatytl.store.nodes import Path

#: Stand for what an event must have and does not, and for items of its lists, so that the others keep their indices.
#: They are never shown, and what a rule says of them is not told.
_STAND_INS = {"id": "", "date": "XXXX", "title": "?"}
_ITEM_STAND_INS: dict[str, Any] = {
    "names": "?",
    "parties": "?",
    "places": "?",
    "subjects": "?",
    "people": {"name": "?"},
    "series": {"name": "?"},
    "links": {"follows": "?"},
    "backlinks": {"followed-by": "?"},
    "citations": {"source": "?"},
}


class Salvaged(NamedTuple):
    """The head of a document, the events in it, what is not of the right form, and where something is missing."""

    head: Head
    spots: list[Spot]
    findings: list[Finding]
    holes: frozenset[Path]


def salvage(document: Document, contents: Contents, index: int) -> Salvaged:
    """Save what can be saved of a document.

    An event of which parts had to be left out is damaged; one that is not even a mapping is missing.
    """
    findings = walk(contents.data, index)
    data: dict[str, Any] = deepcopy(dict(contents.data), {id(UNKNOWN): UNKNOWN})
    for finding in findings:
        if not _is_mended(finding, data):
            _take_out(data, finding.path)
    holes = frozenset((*(finding.path for finding in findings), *_gaps(data, ())))
    if is_excerpt(data):
        data["sources"] = with_inline_sources(data)
    events = data.pop("events", None)
    timeline = _head(data, findings, index)
    damaged = {path[1] for path in holes if path[:1] == ("events",) and len(path) > 1}
    spots = []
    for number, event in enumerate(events if isinstance(events, list) else ()):
        spot = _spot(event, timeline, index, number, is_damaged=number in damaged)
        if spot is not None:
            spots.append(spot)
        elif number not in damaged:
            findings.append(_unexplained(index, ("events", number)))
    return Salvaged(Head(timeline, contents.data, document), spots, findings, holes)


def _is_mended(finding: Finding, data: Any) -> bool:
    """Whether a stand-in takes the place of what is missing in an event, so that the rest of it can be kept."""
    if finding.code != "missing-key" or finding.path[:1] != ("events",):
        return False
    value = data
    for step in finding.path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return False  # something around it is out already
    return isinstance(value, dict)


def _take_out(data: Any, path: Path) -> None:
    """Take the value at the end of a path out. In a list a hole stays, since other paths count on its indices."""
    value = data
    for step in path[:-1]:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return  # something around it is out already
    last = path[-1] if path else None
    if isinstance(value, dict):
        value.pop(last, None)
    elif isinstance(value, list) and isinstance(last, int) and last < len(value):
        value[last] = UNKNOWN


def _gaps(value: Any, path: Path) -> Iterator[Path]:
    """Where a value could not be read, or not all of it."""
    if value is UNKNOWN or isinstance(value, Partial):
        yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in inner:
        yield from _gaps(item, (*path, step))


def _head(data: Mapping[str, Any], findings: list[Finding], index: int) -> Timeline:
    try:
        return decode(Contents(_without_gaps(data)))
    except NotUnderstoodError:
        if all(finding.path[:1] == ("events",) for finding in findings):
            findings.append(_unexplained(index, ()))
        return Timeline(is_excerpt=data.get("excerpt") is True)


def _spot(event: Any, head: Timeline, document: int, index: int, *, is_damaged: bool) -> Spot | None:
    if not isinstance(event, dict):
        return None
    clean = _mended(event) if is_damaged else event
    try:
        timeline = decode(Contents({"excerpt": head.is_excerpt, "events": [clean]}))
    except NotUnderstoodError:
        return None
    return Spot(timeline.events[0], document, index, is_damaged=is_damaged)


def _mended(event: Mapping[str, Any]) -> dict[str, Any]:
    """An event in which stand-ins are where it has holes."""
    mended = {key: value for key, value in event.items() if value is not None and value is not UNKNOWN}
    for key, stand_in in _ITEM_STAND_INS.items():
        if isinstance(mended.get(key), list):
            mended[key] = [_mended_item(item, stand_in) for item in mended[key]]
    return {**_STAND_INS, **_without_gaps(mended)}


def _mended_item(item: Any, stand_in: Any) -> Any:
    if item is UNKNOWN or not item:
        return stand_in
    if isinstance(item, dict) and "follows" not in stand_in and "followed-by" not in stand_in:
        return {**stand_in, **{key: value for key, value in item.items() if value is not UNKNOWN}}
    return stand_in if isinstance(item, dict) and UNKNOWN in item.values() else item


def _without_gaps(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_gaps(item) for key, item in value.items() if item is not UNKNOWN}
    if isinstance(value, list):
        return [_without_gaps(item) for item in value if item is not UNKNOWN]
    return value


def _unexplained(document: int, path: Path) -> Finding:
    """The walk and the decoder should tell the same; where they do not, saying so is better than silence."""
    return Finding("wrong-type", document, path, "this is not of the form of an events file")
