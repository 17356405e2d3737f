"""YAML to dicts, lists and texts, in one pass over the parser's events.

PyYAML's own loaders guess types (`NO` is false, `1904-02-30` a broken date) and build every value twice. Here every
scalar stays the text that it is, and events are put together in a loop, so that no nesting can exhaust the stack.
"""

from __future__ import annotations

from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from treatytl.store import yaml_nodes
from treatytl.store.contents import Contents, as_events_file
from treatytl.store.nodes import DEEPEST, Locator, Text
from treatytl.store.yaml_parser import next_event_of, value_of


class _NoticedError(Exception):
    """There is something in the document that only the second, careful pass can tell."""


def read(text: str, name: str) -> Contents:
    """Read a document. What is wrong with its writing is in the problems of the answer."""
    try:
        return as_events_file(_build(text), Text(name, text))
    except (_NoticedError, yaml.YAMLError):
        careful = yaml_nodes.build(text, name)
    return as_events_file(careful.data, Text(name, text), careful.problems, is_complete=careful.is_complete)


def locate(text: str, name: str) -> Locator:
    """The places of the parts of a document, as far as it can be read."""
    careful = yaml_nodes.build(text, name)
    return Locator(Text(name, text), careful.root, is_bare=isinstance(careful.data, list))


def _build(text: str) -> Any:
    """The value of a document without anything remarkable. Raises _NoticedError for any other."""
    next_event = next_event_of(text)
    stack: list[list[Any]] = []
    values: list[Any] = []
    documents = 0
    while True:
        event = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            if event.tag is not None:
                raise _NoticedError
            values.append(value_of(event))
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.tag is not None or len(stack) >= DEEPEST:
                raise _NoticedError
            stack.append(values)
            values = []
        elif kind is MappingEndEvent:
            mapping = _mapping(values)
            values = stack.pop()
            values.append(mapping)
        elif kind is SequenceEndEvent:
            items = values
            values = stack.pop()
            values.append(items)
        elif kind is AliasEvent:
            raise _NoticedError
        elif kind is DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise _NoticedError
        elif kind is StreamEndEvent:
            return values[0] if values else None


def _mapping(flat: list[Any]) -> dict[str, Any]:
    """A mapping from its keys and values in turn."""
    try:
        mapping = dict(zip(flat[::2], flat[1::2], strict=True))
    except TypeError:  # a key that is a list or a mapping
        raise _NoticedError from None
    if 2 * len(mapping) != len(flat) or "<<" in mapping or None in mapping:
        raise _NoticedError
    return mapping
