"""JSON and JSON Lines to dicts, lists and texts.

Numbers stay the texts that they are written as, as in YAML. A text may hold one value (a whole file, a list of events,
one event) or several one after the other: JSON Lines, and what `jq '.[]'` prints over many lines.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from treatytl.problems import Problem, Severity
from treatytl.store.contents import Contents, as_events_file
from treatytl.store.json_nodes import first_too_deep, is_deep, repeated_keys, scan
from treatytl.store.nodes import DEEPEST, Locator, Node, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK = re.compile(r"[ \t\r\n]*")
_LINE = re.compile(r"[^\r\n]+")
_TRAILING = "a comma with nothing after it"
_WORDS = {
    "Expecting value": "a value is missing here",
    "Expecting property name enclosed in double quotes": 'a key in "double quotes" is missing here',
    "Expecting ':' delimiter": 'a ":" is missing here',
    "Expecting ',' delimiter": 'a "," is missing here, or the end of the list or object',
    "Unterminated string starting at": "the text that begins here has no end",
    "Invalid control character at": "a line end or a control character inside a text",
    "Illegal trailing comma before end of object": _TRAILING,
    "Illegal trailing comma before end of array": _TRAILING,
    "Extra data": "the value ends before this",
    "Invalid \\escape": "an escape that JSON does not have",
    "Invalid \\uXXXX escape": "four hexadecimal digits belong after \\u",
}


class _Value(NamedTuple):
    """A value and where it starts in the text."""

    start: int
    data: Any


class Decoder:
    """Reads JSON values. Notices repeated keys, of which Python's own reader silently keeps the last."""

    def __init__(self) -> None:
        self.has_repeated_keys = False
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._mapping, parse_int=str, parse_float=str, parse_constant=_refuse
        )

    def value_at(self, text: str, start: int) -> tuple[Any, int]:
        """The value that starts at an offset, and where it ends. Raises JSONDecodeError."""
        try:
            data: tuple[Any, int] = self._decoder.raw_decode(text, start)
        except RecursionError:
            raise _too_deep(text, start) from None
        except _NotJsonError as error:
            at = text.find(error.word, start)
            raise json.JSONDecodeError(f"JSON has no {error.word}", text, max(at, start)) from None
        return data

    def whole(self, text: str) -> Any:
        """The one value of a text. Raises JSONDecodeError."""
        data, end = self.value_at(text, _skip(text, 0))
        if _skip(text, end) < len(text):
            raise json.JSONDecodeError("Extra data", text, end)
        return data

    def shallow(self, text: str) -> Any:
        """The one value of a text, if it is not nested too deep. Raises JSONDecodeError."""
        data = self.whole(text)
        if is_deep(data):
            raise _too_deep(text, 0)
        return data

    def _mapping(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        mapping = dict(pairs)
        if len(mapping) != len(pairs):
            self.has_repeated_keys = True
        return mapping


class _NotJsonError(Exception):
    """NaN or Infinity, which Python reads though JSON does not have them."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


def _too_deep(text: str, start: int) -> json.JSONDecodeError:
    message = f"values are nested more than {DEEPEST} deep"
    return json.JSONDecodeError(message, text, first_too_deep(text, start))


def _refuse(word: str) -> NoReturn:
    raise _NotJsonError(word)


def read(text: str, name: str) -> Contents:
    """Read a document. What is wrong with its writing is in the problems of the answer."""
    decoder = Decoder()
    place = Text(name, text)
    values, errors = _values(text, decoder)
    deep = [_too_deep(text, value.start) for value in values if is_deep(value.data)]
    problems = [_problem(error, place) for error in (*errors, *deep)]
    if decoder.has_repeated_keys:
        problems += repeated_keys(place, [scan(text, value.start) for value in values])
    if deep or (errors and (not values or not _is_lines(text))):
        return Contents({}, tuple(problems), is_complete=False)
    whole = values[0].data if len(values) == 1 and not _is_event(values[0].data) else None
    data = whole if whole is not None else [value.data for value in values] if values else None
    return as_events_file(data, place, tuple(problems))


def locate(text: str, name: str) -> Locator:
    """The places of the parts of a document, as far as it can be read."""
    values, _ = _values(text, Decoder())
    place = Text(name, text)
    if len(values) == 1 and not _is_event(values[0].data):
        is_bare = isinstance(values[0].data, list)
        return Locator(place, scan(text, values[0].start), is_bare=is_bare)
    root = Node(0, len(text))
    root.entries.update(enumerate(scan(text, value.start) for value in values))
    return Locator(place, root if values else None, is_bare=True)


def _values(text: str, decoder: Decoder) -> tuple[list[_Value], list[json.JSONDecodeError]]:
    """The values of a text. In JSON Lines each line that can't be read gives an error, else only the first."""
    values: list[_Value] = []
    errors: list[json.JSONDecodeError] = []
    reading = _lines(text, decoder) if _is_lines(text) else _stream(text, decoder)
    for value in reading:
        if isinstance(value, json.JSONDecodeError):
            errors.append(value)
        else:
            values.append(value)
    return values, errors


def _is_lines(text: str) -> bool:
    """Whether objects begin in two lines that follow each other, and the text is no one value in which they do.

    In JSON Lines that is known after the first line, behind which a single value would have to end.
    """
    lines = (line for line in _LINE.finditer(text) if line.group().strip())
    if not all((line := next(lines, None)) is not None and line.group().startswith("{") for _ in range(2)):
        return False
    try:
        Decoder().whole(text)
    except json.JSONDecodeError:
        return True
    return False


def _lines(text: str, decoder: Decoder) -> Iterator[_Value | json.JSONDecodeError]:
    for line in _LINE.finditer(text):
        if not line.group().strip():
            continue
        try:
            yield _Value(line.start(), decoder.whole(line.group()))
        except json.JSONDecodeError as error:
            yield json.JSONDecodeError(error.msg, text, line.start() + error.pos)


def _stream(text: str, decoder: Decoder) -> Iterator[_Value | json.JSONDecodeError]:
    start = _skip(text, 0)
    while start < len(text):
        try:
            data, end = decoder.value_at(text, start)
        except json.JSONDecodeError as error:
            yield error
            return
        yield _Value(start, data)
        start = _skip(text, end)


def _skip(text: str, start: int) -> int:
    found = _BLANK.match(text, start)
    return found.end() if found else start


def _is_event(data: Any) -> bool:
    """Whether an object is an event all alone rather than a file of events."""
    return isinstance(data, dict) and "events" not in data and ("date" in data or "citations" in data)


def _problem(error: json.JSONDecodeError, text: Text) -> Problem:
    words = _WORDS.get(error.msg, error.msg)
    # What is missing at the end is missing after the last character, not in an empty line after it.
    offset = min(error.pos, len(text.text.rstrip()))
    before = text.text[:offset].rstrip()
    if before.endswith(",") and text.text[offset : offset + 1] in ("]", "}"):
        # Python tells of a comma with nothing after it from 3.13 on; before, of what is missing behind it.
        words, offset = _TRAILING, len(before) - 1
    return Problem("syntax", Severity.ERROR, text.place(offset, offset + 1), words)
