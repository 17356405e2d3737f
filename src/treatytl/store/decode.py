"""From dicts, lists and texts to the typed model, as fast as it goes. What can't be understood is not explained."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from treatytl.dates.date import Date
from treatytl.dates.edtf import parse_date
from treatytl.dates.julian import parse_julian
from treatytl.model import Timeline
from treatytl.store.fields import DERIVED_KEYS, SOURCE_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from treatytl.store.contents import Contents

_VOCABULARIES = ("kinds", "parties", "places", "subjects")
_LINKS = ("links", "backlinks")
_MOST_DIGITS = 18
_TRUTH = {"true": True, "false": False}

#: A date comes at least twice, with its event and with the citation that gives it.
_read_date = lru_cache(maxsize=8192)(parse_date)
_read_julian = lru_cache(maxsize=1024)(parse_julian)


class NotUnderstoodError(Exception):
    """A document is not of the form of an events file. Where and why, a slower walk finds out."""


def decode(contents: Contents) -> Timeline:
    """The timeline of a document. Raises NotUnderstoodError."""
    data = contents.data
    if not contents.is_complete:
        raise NotUnderstoodError
    try:
        return msgspec.convert(_normal_file(data), Timeline, dec_hook=_typed)
    except (msgspec.ValidationError, _ShapeError, UnicodeEncodeError) as error:
        raise NotUnderstoodError(str(error)) from None


class _ShapeError(ValueError):
    """A value that is not of the shape that it should have."""


def _typed(wanted: type, value: Any) -> Any:
    if wanted is Date and isinstance(value, Date):
        return value  # a Julian one, read where its calendar was known
    if wanted is Date and isinstance(value, str):
        return _read_date(value)
    raise _ShapeError(f"{value!r} is no {wanted.__name__}")


def is_excerpt(data: Mapping[str, Any]) -> bool:
    """Whether a document says that it is a part of another one."""
    value = data.get("excerpt")
    return _TRUTH.get(value, False) if isinstance(value, str) else value is True


def _normal_file(data: Mapping[str, Any]) -> dict[str, Any]:
    normal = {key: value for key, value in data.items() if value is not None}
    if "excerpt" in normal and isinstance(normal["excerpt"], str):
        normal["excerpt"] = _TRUTH.get(normal["excerpt"], normal["excerpt"])
    if "format" in normal:
        normal["format"] = _number(normal["format"])
    for key in _VOCABULARIES:
        if key in normal:
            normal[key] = _each(normal[key], _without_missing, if_missing={})
    events = normal.get("events", [])
    clean_citation = _citation
    if is_excerpt(data):
        normal["sources"] = with_inline_sources(data)
        clean_citation = _inline_citation
    if "sources" in normal:
        normal["sources"] = _each(normal["sources"], _without_missing)
    if not isinstance(events, list):
        raise _ShapeError("events are no list")
    normal["events"] = [_event(event, clean_citation) for event in events]
    return normal


def _event(event: Any, clean_citation: Callable[[Any], Any]) -> dict[str, Any]:
    normal = {
        key: value for key, value in _mapping(event).items() if value is not None and key not in DERIVED_KEYS
    }
    for key in _LINKS:
        if key in normal:
            normal[key] = [_pair(link) for link in _items(normal[key])]
    force = normal.get("in_force")
    if force.__class__ is str:
        normal["in_force"] = [force]
    for key in ("people", "series"):
        if key in normal:
            normal[key] = [_without_missing(entry) for entry in _items(normal[key])]
    if "citations" in normal:
        normal["citations"] = [clean_citation(citation) for citation in _items(normal["citations"])]
    return normal


def _citation(citation: Any) -> dict[str, Any]:
    normal = {key: value for key, value in _mapping(citation).items() if value is not None}
    force = normal.get("in_force")
    if force.__class__ is str:
        normal["in_force"] = [force]
    if normal.get("calendar") == "julian":
        if "date" in normal:
            normal["date"] = _julian(normal["date"])
        if "in_force" in normal:
            normal["in_force"] = [_julian(date) for date in _items(normal["in_force"])]
    return normal


def _inline_citation(citation: Any) -> dict[str, Any]:
    normal = _citation(citation)
    return {key: value for key, value in normal.items() if key not in SOURCE_KEYS}


def with_inline_sources(data: Mapping[str, Any]) -> dict[str, Any]:
    """The sources of an excerpt, and those of which only its citations tell."""
    declared = data.get("sources")
    sources: dict[str, Any] = dict(declared) if isinstance(declared, dict) else {}
    events = data.get("events")
    for event in events if isinstance(events, list) else ():
        citations = event.get("citations") if isinstance(event, dict) else None
        for citation in citations if isinstance(citations, list) else ():
            source = _inline_source(citation) if isinstance(citation, dict) else None
            if source is not None:
                sources.setdefault(citation["source"], source)
    return sources


def _inline_source(citation: Mapping[str, Any]) -> dict[str, Any] | None:
    """The source that a citation brings along, under the keys of a source."""
    reference, source_id = citation.get("reference"), citation.get("source")
    if not isinstance(reference, str) or not isinstance(source_id, str):
        return None
    source = {"type": "document", "title": reference, "reference": reference}
    for key, name in (("document", "document"), ("perspective", "perspective"), ("url", "URL")):
        if isinstance(citation.get(key), str):
            source[name] = citation[key]
    return source


def _julian(value: Any) -> Date:
    if not isinstance(value, str):
        raise _ShapeError("no date")
    try:
        return _read_julian(value)
    except ValueError as error:
        raise _ShapeError(str(error)) from None


def _mapping(value: Any) -> Mapping[str, Any]:
    if isinstance(value, dict):
        return value
    raise _ShapeError("no mapping")


def _items(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    raise _ShapeError("no list")


def _pair(link: Any) -> tuple[str, Any]:
    pairs = list(_mapping(link).items())
    if len(pairs) != 1:
        raise _ShapeError("a link has one verb")
    return pairs[0]


def _without_missing(value: Any) -> dict[str, Any]:
    return {key: item for key, item in _mapping(value).items() if item is not None}


def _each(entries: Any, clean: Callable[[Any], Any], if_missing: Any = None) -> dict[str, Any]:
    """The entries of a vocabulary, each without what is missing. An entry of which nothing is said may be empty."""
    return {
        key: clean(if_missing if value is None and if_missing is not None else value)
        for key, value in _mapping(entries).items()
    }


def is_number(value: Any) -> bool:
    """Whether a text is a whole number of sensible length: to read one of thousands of digits, Python refuses."""
    return isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= _MOST_DIGITS


def _number(value: Any) -> Any:
    return int(value) if is_number(value) else value
