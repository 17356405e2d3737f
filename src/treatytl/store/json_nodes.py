"""Where the parts of a JSON value stand in its text. Only for text that Python's own reader has read."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from treatytl.problems import Problem, Severity
from treatytl.store.nodes import DEEPEST, Node

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.store.nodes import Text

_TOKEN = re.compile(r'[ \t\r\n]*("(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^ \t\r\n{}\[\]:,"]+)', re.DOTALL)


class _Tokens:
    """The tokens of a JSON text, from an offset on."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._offset = start

    def next(self) -> re.Match[str]:
        found = _TOKEN.match(self._text, self._offset)
        if found is None:
            raise ValueError(f"no JSON at {self._offset}")
        self._offset = found.end()
        return found


class JsonNode(Node):
    """A node that also knows the keys that its object repeats: key, offsets of the first, offsets of the other."""

    __slots__ = ("repeated",)

    def __init__(self, start: int, end: int) -> None:
        super().__init__(start, end)
        self.repeated: list[tuple[str, tuple[int, int], tuple[int, int]]] = []


def is_deep(value: Any) -> bool:
    """Whether a value is nested deeper than any events file. Level by level, so that no depth exhausts the stack."""
    level = [value]
    for _ in range(DEEPEST + 1):
        level = [item for item in level if item.__class__ is dict or item.__class__ is list]
        if not level:
            return False
        level = [inner for item in level for inner in (item.values() if item.__class__ is dict else item)]
    return True


def first_too_deep(text: str, start: int) -> int:
    """The offset of the first bracket in a JSON text that opens a value that is nested too deep, else the start."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(token.group(1), 0)
        if depth > DEEPEST:
            return token.start(1)
    return start


def scan(text: str, start: int) -> JsonNode:
    """The node of the value that begins at an offset, blanks before it passed over."""
    tokens = _Tokens(text, start)
    return _value(tokens, tokens.next(), 0)


def _value(tokens: _Tokens, token: re.Match[str], depth: int) -> JsonNode:
    node = JsonNode(*token.span(1))
    if token.group(1) in ("{", "[") and depth > DEEPEST:
        _pass_over(tokens, node)
    elif token.group(1) == "{":
        _object(tokens, node, depth)
    elif token.group(1) == "[":
        _array(tokens, node, depth)
    return node


def _object(tokens: _Tokens, node: JsonNode, depth: int) -> None:
    token = tokens.next()
    while token.group(1) != "}":
        if token.group(1) == ",":
            token = tokens.next()
        key: str = json.loads(token.group(1))
        span = token.span(1)
        tokens.next()  # the colon
        if key in node.keys:
            node.repeated.append((key, node.keys[key], span))
        node.keys[key] = span
        node.entries[key] = _value(tokens, tokens.next(), depth + 1)
        token = tokens.next()
    node.end = token.end(1)


def _array(tokens: _Tokens, node: JsonNode, depth: int) -> None:
    token = tokens.next()
    while token.group(1) != "]":
        if token.group(1) == ",":
            token = tokens.next()
        node.entries[len(node.entries)] = _value(tokens, token, depth + 1)
        token = tokens.next()
    node.end = token.end(1)


def _pass_over(tokens: _Tokens, node: JsonNode) -> None:
    """Find the end of a value that is nested too deep to be part of an event."""
    opened = 1
    while opened:
        token = tokens.next()
        opened += {"{": 1, "[": 1, "}": -1, "]": -1}.get(token.group(1), 0)
        node.end = token.end(1)


def repeated_keys(text: Text, nodes: Sequence[Node]) -> list[Problem]:
    """A problem for each key that an object has twice."""
    problems = []
    waiting = list(reversed(nodes))
    while waiting:
        node = waiting.pop()
        waiting.extend(reversed(list(node.entries.values())))
        for key, first, other in node.repeated if isinstance(node, JsonNode) else ():
            line = text.place(*first).line
            problems.append(
                Problem(
                    "repeated-key",
                    Severity.ERROR,
                    text.place(*other),
                    f'the key "{key}" stands here twice, first in line {line}',
                    "keep one of the two",
                )
            )
    return problems
