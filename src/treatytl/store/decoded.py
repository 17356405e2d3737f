"""The built-in events in a form that is quick to read: decoded when the package is built.

The form names the exact text that it was made from. One that was made from another text, or by another version of the
form, is no form of it: `thaw` gives nothing, and the text is read instead. So it can't be stale, only useless.
"""

from __future__ import annotations

from typing import Any
from zlib import crc32

from msgspec import MsgspecError, Struct
from msgspec.msgpack import Decoder, encode

from treatytl.dates.date import Date, End, Form, Precision, Stretch
from treatytl.model import Timeline  # noqa: TC001 - msgspec reads the annotation

#: Goes up whenever the model or this file changes what the form holds.
_FORM = 1

_ENDS = {str(end): end for end in End}
_FORMS = {str(form): form for form in Form}
_PRECISIONS = {str(precision): precision for precision in Precision}


class _Decoded(Struct, array_like=True):
    """A timeline with what it was made from."""

    form: int
    length: int
    checksum: int
    timeline: Timeline


class _Seal(Struct, array_like=True):
    """The beginning of the form, enough to tell whether the rest is worth reading."""

    form: int
    length: int
    checksum: int


def freeze(timeline: Timeline, text: bytes) -> bytes:
    """The decoded form of a timeline that was read from `text`."""
    return encode(_Decoded(_FORM, len(text), crc32(text), timeline), enc_hook=_plain)


def thaw(decoded: bytes, text: bytes) -> Timeline | None:
    """The timeline of a decoded form, or None if the form was not made from `text` or can't be read."""
    try:
        seal = Decoder(_Seal).decode(decoded)
        if (seal.form, seal.length, seal.checksum) != (_FORM, len(text), crc32(text)):
            return None
        return Decoder(_Decoded, dec_hook=_reader()).decode(decoded).timeline
    except (MsgspecError, KeyError, TypeError, ValueError):
        return None


def _plain(value: Any) -> Any:
    if not isinstance(value, Date):
        raise TypeError(f"{type(value).__name__} has no decoded form")
    stretches = [tuple(getattr(stretch, name) for name in _STRETCH) for stretch in value.stretches]
    return (value.text, value.form, value.precision, stretches)


_STRETCH = (
    "start_earliest",
    "start_latest",
    "end_earliest",
    "end_latest",
    "is_span",
    "start",
    "end",
    "is_qualified",
)


def _reader() -> Any:
    """What makes dates out of their plain form; equal ones are made once."""
    made: dict[tuple[str, int], Date] = {}

    def read(wanted: type, value: Any) -> Any:
        del wanted
        text, form, precision, stretches = value
        key = (text, stretches[0][0])  # a Julian text stands for other days
        date = made.get(key)
        if date is None:
            date = made[key] = Date(
                text, _FORMS[form], _PRECISIONS[precision], tuple(map(_stretch, stretches))
            )
        return date

    return read


def _stretch(value: Any) -> Stretch:
    stretch = Stretch._make(value)
    return stretch._replace(start=_ENDS[stretch.start], end=_ENDS[stretch.end])
