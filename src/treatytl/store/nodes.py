"""Where each part of a document stands in its text: built only when there is something to report.

Every format has a reader of its own that gives `Node`s; from there on a place in YAML, JSON or CSV is found the same
way. Offsets count characters of the text from 0.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from treatytl.problems import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The way from the top of a document to one of its parts: keys of mappings and indices of lists.
Path = tuple[str | int, ...]

#: Nobody writes an events file that is nested deeper; an attack on its reader does.
DEEPEST = 50

_LINE_END = re.compile(r"\r\n|\r|\n")


class Node:
    """A value in a text, from `start` to `end` (not included).

    `entries` holds the values in it, by key or by index, `keys` the offsets of the keys. A scalar has neither.
    """

    __slots__ = ("end", "entries", "keys", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.entries: dict[str | int, Node] = {}
        self.keys: dict[str | int, tuple[int, int]] = {}


class Text:
    """A text whose offsets can be told as lines and columns."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._excerpts: dict[int, str] = {}

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_END.finditer(self.text))]

    def place(self, start: int, end: int) -> Place:
        """The place of the characters from `start` to `end`, cut at the end of its first line."""
        start = min(start, len(self.text))
        line = bisect_right(self._line_starts, start) - 1
        first = self._line_starts[line]
        excerpt = self._excerpt(line)
        column = min(start - first, len(excerpt))
        stop = min(end - first, len(excerpt.rstrip()))
        return Place(self.name, line + 1, column + 1, max(stop, column + 1) + 1, excerpt)

    def _excerpt(self, line: int) -> str:
        if line not in self._excerpts:
            start = self._line_starts[line]
            found = _LINE_END.search(self.text, start)
            self._excerpts[line] = self.text[start : found.start() if found else len(self.text)]
        return self._excerpts[line]


class Locator:
    """Finds the place of each part of a document.

    `root` is the node of the whole text; `is_bare` tells that it is the list of events itself, so that the `events`
    of a path has no place of its own.
    """

    def __init__(self, text: Text, root: Node | None, *, is_bare: bool = False) -> None:
        self._text = text
        self._root = root
        self._is_bare = is_bare

    def place(self, path: Path, *, on_key: bool = False, span: tuple[int, int | None] | None = None) -> Place:
        """The place of the value at the end of `path`, or of its key.

        Where the document has nothing there, it is the place of the nearest part around it. `span` gives offsets
        in a scalar's value, where only a part of it is meant; in a value that the text writes otherwise than it
        is (with escapes, or over several lines) that part can't be found and the whole is meant.
        """
        if self._root is None:
            return self._text.place(0, 1)
        steps: Sequence[str | int] = path[1:] if self._is_bare and path[:1] == ("events",) else path
        node, key = self._root, None
        for step in steps:
            inner = node.entries.get(step)
            if inner is None:
                if step in node.keys:
                    return self._text.place(*node.keys[step])
                break
            key = node.keys.get(step)
            node = inner
        else:
            if on_key and key is not None:
                return self._text.place(*key)
            if not node.entries and node.start == node.end and key is not None:
                return self._text.place(*key)
            if span is not None and not node.entries:
                return self._text.place(*self._part(node, span))
        return self._text.place(node.start, node.end)

    def _part(self, node: Node, span: tuple[int, int | None]) -> tuple[int, int]:
        """The offsets of a part of a scalar, if the text writes it as it is."""
        start, end = node.start, node.end
        written = self._text.text[start:end]
        if written[:1] in ('"', "'") and len(written) >= 2 and written[-1] == written[0]:
            start, end, written = start + 1, end - 1, written[1:-1]
            if "\\" in written or written.count("''") or written.count('""'):
                return node.start, node.end
        if _LINE_END.search(written):
            return node.start, node.end
        first, last = span
        return start + min(first, len(written)), (end if last is None else min(start + last, end))
