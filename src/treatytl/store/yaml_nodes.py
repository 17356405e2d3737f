"""The careful second pass over a YAML document: its values with their places, and all that is odd in its writing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml
from yaml import events as e

from treatytl.problems import Problem, Severity
from treatytl.store.contents import UNKNOWN, Partial
from treatytl.store.nodes import DEEPEST, Node, Text
from treatytl.store.yaml_parser import next_event_of, value_of
from treatytl.store.yaml_syntax import syntax_problem

if TYPE_CHECKING:
    from yaml.events import CollectionStartEvent, ScalarEvent


@dataclass(frozen=True, slots=True)
class Careful:
    """What the second pass found. Without `is_complete` the document could not be read to its end."""

    data: Any
    root: Node | None
    problems: tuple[Problem, ...]
    is_complete: bool


def build(text: str, name: str) -> Careful:
    """Read a document with places. An alias has the value UNKNOWN; a mapping with a merge key is a `Partial`."""
    builder = _Builder(Text(name, text))
    try:
        next_event = next_event_of(text)
        while not isinstance(event := next_event(), e.StreamEndEvent):
            if not builder.take(event):
                return Careful(None, None, tuple(builder.problems), is_complete=False)
    except yaml.YAMLError as error:
        builder.problems.append(syntax_problem(error, builder.text))
        return Careful(None, None, tuple(builder.problems), is_complete=False)
    top = builder.top
    return Careful(
        top.values[0] if top.values else None,
        top.nodes[0] if top.nodes else None,
        tuple(builder.problems),
        is_complete=True,
    )


class _Frame:
    """A list or mapping while it is read: its values, for a mapping keys and values in turn."""

    def __init__(self, node: Node, *, is_mapping: bool) -> None:
        self.node = node
        self.is_mapping = is_mapping
        self.values: list[Any] = []
        self.nodes: list[Node] = []

    @property
    def wants_key(self) -> bool:
        return self.is_mapping and len(self.values) % 2 == 0


class _Builder:
    def __init__(self, text: Text) -> None:
        self.text = text
        self.top = _Frame(Node(0, 0), is_mapping=False)
        self.problems: list[Problem] = []
        self._stack = [self.top]
        self._documents = 0

    def take(self, event: Any) -> bool:
        """Add an event of the parser. False: reading can't go on."""
        if isinstance(event, e.ScalarEvent):
            self._note_tag(event)
            self._add(value_of(event), self._node(event))
        elif isinstance(event, e.CollectionStartEvent):
            return self._open(event)
        elif isinstance(event, e.CollectionEndEvent):
            self._close(self._node(event).end)
        elif isinstance(event, e.AliasEvent):
            node = self._node(event)
            self._problem("alias", node, f'the alias "*{event.anchor}" stands for a value written elsewhere',
                          "write the value out: each event is read on its own")  # fmt: skip
            self._add(UNKNOWN, node)
        elif isinstance(event, e.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                node = self._node(event)
                self._problem("syntax", node, "a second document begins here", "put all events into one")
                return False
        return True

    def _open(self, event: CollectionStartEvent) -> bool:
        node = self._node(event)
        if len(self._stack) > DEEPEST:
            self._problem("syntax", node, f"values are nested more than {DEEPEST} deep")
            return False
        self._note_tag(event)
        self._stack.append(_Frame(node, is_mapping=isinstance(event, e.MappingStartEvent)))
        return True

    def _close(self, end: int) -> None:
        frame = self._stack.pop()
        frame.node.end = end
        if not frame.is_mapping:
            frame.node.entries.update(enumerate(frame.nodes))
            self._add(frame.values, frame.node)
            return
        self._add(self._mapping(frame), frame.node)

    def _mapping(self, frame: _Frame) -> dict[str, Any]:
        pairs = zip(frame.values[::2], frame.nodes[::2], frame.values[1::2], frame.nodes[1::2], strict=True)
        is_partial = False
        mapping: dict[str, Any] = {}
        for key, key_node, value, value_node in pairs:
            if key == "<<":
                self._problem(
                    "merge-key", key_node, "a merge key takes values from elsewhere", "write the keys out"
                )
                is_partial = True
            elif not isinstance(key, str):
                self._problem("syntax", key_node, "a key must be a text in one line",
                              'a date that is a set is put in quotes: "[1924,1925]"')  # fmt: skip
                is_partial = True
            elif key in mapping:
                first = self.text.place(*frame.node.keys[key])
                message = f'the key "{key}" stands here twice, first in line {first.line}'
                self._problem("repeated-key", key_node, message,
                              "keep one of the two")  # fmt: skip
            else:
                mapping[key] = value
                frame.node.keys[key] = (key_node.start, key_node.end)
                frame.node.entries[key] = value_node
        return Partial(mapping) if is_partial else mapping

    def _add(self, value: Any, node: Node) -> None:
        frame = self._stack[-1]
        frame.values.append(value)
        frame.nodes.append(node)

    def _node(self, event: Any) -> Node:
        return Node(event.start_mark.index, event.end_mark.index)

    def _note_tag(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.tag is not None:
            self._problem("tag", self._node(event), f'the tag "{_shown_tag(event.tag)}" has no meaning here',
                          "leave it out: what a value is follows from its key")  # fmt: skip

    def _problem(self, code: str, node: Node, message: str, hint: str = "") -> None:
        place = self.text.place(node.start, max(node.end, node.start + 1))
        self.problems.append(Problem(code, Severity.ERROR, place, message, hint))


def _shown_tag(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")
