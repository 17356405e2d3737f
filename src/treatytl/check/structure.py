"""The slow walk over a document that could not be decoded: everything that is not as the model has it.

What a file may hold is read off the model's own types, so that the two can't come apart.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from msgspec import Struct
from msgspec.structs import FieldInfo, fields

from treatytl.check.finding import Finding, quoted_list
from treatytl.dates.date import Date, DateError
from treatytl.dates.edtf import parse_date
from treatytl.dates.from_words import parse_words
from treatytl.dates.julian import parse_julian
from treatytl.model import (
    Citation,
    Event,
    KindEntry,
    Link,
    PartyEntry,
    Person,
    Series,
    Source,
    Timeline,
    VocabularyEntry,
)
from treatytl.nearest import nearest
from treatytl.store.contents import UNKNOWN, Partial
from treatytl.store.decode import is_excerpt, is_number
from treatytl.store.fields import DERIVED_KEYS, SOURCE_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from treatytl.store.nodes import Path

_NOUNS: dict[type, str] = {
    Timeline: "an events file",
    Event: "an event",
    Citation: "a citation",
    Source: "a source",
    Person: "a person",
    Series: "a series",
    PartyEntry: "a party",
    VocabularyEntry: "a place or a subject",
    KindEntry: "a kind",
}
#: Stands for any text in a hint.
_ANY = "…"
#: A file has one of these, or it is something else.
_CONTENT = ("events", "sources", "kinds", "parties", "places", "subjects")


@cache
def _fields(kind: type[Struct]) -> tuple[FieldInfo, ...]:
    """What a struct holds. To find that out takes longer than everything else here, so it is kept."""
    return fields(kind)


def walk(data: Mapping[str, Any], document: int) -> list[Finding]:
    """Everything in a document that is not of the form of an events file."""
    walker = _Walker(document, has_inline_sources=is_excerpt(data))
    walker.struct(Timeline, data, ())
    if not any(key in data for key in _CONTENT):
        walker.add("missing-key", (), "no events are in this file", 'it begins with "events:" and a list')
    return walker.findings


class _Walker:
    def __init__(self, document: int, *, has_inline_sources: bool) -> None:
        self.findings: list[Finding] = []
        self._document = document
        self._derived: dict[type, frozenset[str]] = {
            Event: DERIVED_KEYS,
            Citation: SOURCE_KEYS if has_inline_sources else frozenset(),
        }

    def add(self, code: str, path: Path, message: str, hint: str = "", *, on_key: bool = False) -> None:
        self.findings.append(Finding(code, self._document, path, message, hint, on_key=on_key))

    def struct(self, kind: type[Struct], value: Any, path: Path) -> None:
        """A mapping with the keys of a struct."""
        if not isinstance(value, dict):
            self._wrong_type(value, path, "a mapping with keys such as " + _first_keys(kind))
            return
        known = {field.encode_name: field for field in _fields(kind)}
        derived = self._derived.get(kind, frozenset())
        for key, item in value.items():
            if item is None:
                continue  # without a value it says nothing, whatever it is
            if key in known:
                self._value(known[key].type, item, (*path, key), value)
            elif key not in derived:
                close = nearest(key, known)
                hint = quoted_list(close) or f"keys: {', '.join(known)}"
                self.add("unknown-key", (*path, key), f'{_NOUNS[kind]} has no "{key}"', hint, on_key=True)
        if not isinstance(value, Partial):
            self._missing(kind, value, path)

    def _missing(self, kind: type[Struct], value: Mapping[str, Any], path: Path) -> None:
        for field in _fields(kind):
            if not field.required:
                continue
            name = field.encode_name
            if value.get(name) is None:
                where = (*path, name) if name in value else path
                self.add("missing-key", where, f'{_NOUNS[kind]} must have "{name}"', _hint_for(kind, field))

    def _value(self, kind: Any, value: Any, path: Path, around: Mapping[str, Any]) -> None:
        if value is UNKNOWN:
            return
        origin, arguments = get_origin(kind), get_args(kind)
        if origin in (Union, UnionType):
            self._value(next(item for item in arguments if item is not NoneType), value, path, around)
        elif kind is Date:
            self._date(value, path, around)
        elif origin is tuple and arguments[0] is Date and not isinstance(value, list):
            self._date(value, path, around)  # one interval may stand without a list around it
        elif origin is tuple and arguments[0] is Date:
            self._list(value, path, "1925-02-26/", lambda item, at: self._date(item, at, around))
        elif origin is tuple and arguments[0] is Link:
            self._list(value, path, "{ratifies: …}", self._link)
        elif origin is tuple:
            example = _ANY if arguments[0] is str else f"{{{_fields(arguments[0])[0].encode_name}: …}}"
            self._list(value, path, example, lambda item, at: self._value(arguments[0], item, at, around))
        elif origin is dict:
            self._mapping(arguments[1], value, path)
        elif origin is Literal or (isinstance(kind, type) and issubclass(kind, Enum)):
            self._choice(arguments or [item.value for item in kind], value, path)
        elif kind is bool:
            self._choice(
                ("true", "false"), value if not isinstance(value, bool) else str(value).lower(), path
            )
        elif kind is int:
            if not is_number(value):
                self._wrong_type(value, path, "a whole number")
        elif kind is str:
            if not isinstance(value, str):
                self._wrong_type(value, path, "a text")
        else:
            self.struct(kind, value, path)

    def _list(self, value: Any, path: Path, example: str, each: Callable[[Any, Path], None]) -> None:
        if not isinstance(value, list):
            self._wrong_type(
                value, path, "a list", f"[{value if isinstance(value, str) and example == _ANY else example}]"
            )
            return
        for index, item in enumerate(value):
            at = (*path, index)
            if item is None:
                self.add(
                    "wrong-type", at, f'an item of "{path[-1]}" is empty', "write a value or take it out"
                )
            else:
                each(item, at)

    def _mapping(self, kind: Any, value: Any, path: Path) -> None:
        if not isinstance(value, dict):
            self._wrong_type(value, path, "a mapping")
            return
        for key, item in value.items():
            at = (*path, key)
            is_entry = isinstance(kind, type) and issubclass(kind, Struct)
            if item is not None:
                self._value(kind, item, at, value)
            elif not is_entry or kind is Source:
                self.add("missing-key", at, f'"{key}" has no value')

    def _link(self, value: Any, path: Path) -> None:
        if value is UNKNOWN:
            return
        if not isinstance(value, dict) or len(value) != 1:
            self._wrong_type(
                value, path, "a verb with the id of one event", "{ratifies: portsmouth-treaty-1905}"
            )
            return
        verb, target = next(iter(value.items()))
        if target is None:
            self.add("missing-key", (*path, verb), f'"{verb}" names no event')
        elif not isinstance(target, str) and target is not UNKNOWN:
            self._wrong_type(target, (*path, verb), "the id of one event", "a link for each of them")

    def _date(self, value: Any, path: Path, around: Mapping[str, Any]) -> None:
        if value is UNKNOWN:
            return
        if not isinstance(value, str):
            members = _members(value)
            if members is None:
                self._wrong_type(value, path, "a date")
            else:
                self.add("unquoted-set", path, f"without quotes, {members} is no text", f'write "{members}"')
            return
        read = parse_julian if around.get("calendar") == "julian" else parse_date
        try:
            read(value)
        except DateError as error:
            span = (error.start, error.end)
            self.findings.append(
                Finding("bad-date", self._document, path, error.message, _date_hint(value, error), span=span)
            )

    def _choice(self, choices: Sequence[Any], value: Any, path: Path) -> None:
        words = [str(choice) for choice in choices]
        if value not in words:
            close = quoted_list(nearest(value, words)) if isinstance(value, str) else ""
            shown = f'"{value}"' if isinstance(value, str) else "this"
            self.add(
                "wrong-value", path, f'"{path[-1]}" can\'t be {shown}', close or f"it is {' or '.join(words)}"
            )

    def _wrong_type(self, value: Any, path: Path, wanted: str, example: str = "") -> None:
        if value is UNKNOWN:
            return
        names = [step for step in path if isinstance(step, str)]
        which = (
            f'"{names[-1]}"'
            if names and path[-1] == names[-1]
            else f'an item of "{names[-1]}"'
            if names
            else "this"
        )
        hint = f"as in {example}" if example[:1] in ("[", "{") else example
        self.add("wrong-type", path, f"{which} must be {wanted}, not {_sort_of(value)}", hint)


def _first_keys(kind: type[Struct]) -> str:
    return ", ".join(f'"{field.encode_name}"' for field in _fields(kind)[:3])


def _hint_for(kind: type[Struct], field: FieldInfo) -> str:
    if field.type is Date:
        return "a date that is not known better may be a year, a span or a set: see docs/dates.md"
    if kind is Source and field.encode_name == "type":
        return "one of CSL's types, such as book, article-journal, webpage"
    return ""


def _sort_of(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "true or false" if isinstance(value, bool) else "a single text"


def _members(value: Any) -> str | None:
    """A set as it was meant, of what YAML has made of it."""
    if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        return f"[{','.join(value)}]"
    if isinstance(value, dict) and value and all(item is None for item in value.values()):
        return f"{{{','.join(value)}}}"
    return None


def _date_hint(text: str, error: DateError) -> str:
    """What is likely to be meant: a date in words has one meaning in EDTF."""
    if "is not a date" in error.message:
        try:
            return f"did you mean {parse_words(text)}?"
        except DateError:
            pass
    return error.hint
