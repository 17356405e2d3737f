"""JSON in one line that no reader can trip over: UTF-8 as it is, but nothing that commands a terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.json import Encoder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ENCODER = Encoder()
#: What JSON allows inside a string as it is, and what still moves the cursor, turns text round, ends a line for some
#: readers or can't be seen: DEL and C1, separators, bidi marks and overrides, other silent characters. Joiners stay:
#: scripts need them.
_UNSAFE = re.compile(
    "[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def encode(value: object) -> str:
    """A value as JSON in one line. Letters of every script stand as they are; control characters are escaped."""
    text = _ENCODER.encode(value).decode()
    return text if text.isascii() and "\x7f" not in text else _UNSAFE.sub(_escaped, text)


def array(values: Iterable[object]) -> Iterator[str]:
    r"""A JSON array in pieces, one value a line: `[`, the values, `]`, each on lines of their own, or `[]`."""
    before = "[\n"
    for value in values:
        yield before + encode(value)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _escaped(match: re.Match[str]) -> str:
    number = ord(match.group())
    if number < 0x10000:
        return f"\\u{number:04x}"
    number -= 0x10000
    return f"\\u{0xD800 + (number >> 10):04x}\\u{0xDC00 + (number & 0x3FF):04x}"


def has_unsafe(text: str) -> bool:
    """Whether `encode` would escape a character of the text that JSON itself allows."""
    return not text.isprintable() and _UNSAFE.search(text) is not None


def escape_for_yaml(text: str) -> str:
    """YAML in which such characters, standing in double quotes, are escapes."""
    return text if text.isascii() else _UNSAFE.sub(_yaml_escaped, text)


def _yaml_escaped(match: re.Match[str]) -> str:
    number = ord(match.group())
    return f"\\u{number:04X}" if number < 0x10000 else f"\\U{number:08X}"
