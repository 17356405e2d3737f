"""The Gregorian text of a date that a source prints in the Julian calendar."""

from __future__ import annotations

import re

from treatytl.dates.date import Date, End
from treatytl.dates.days import iso_day

_DAY = r"-?\d{4,}-\d\d-\d\d"
_PLAIN = re.compile(rf"{_DAY}|(?:{_DAY}|\.\.)?/(?:{_DAY}|\.\.)?")


def in_gregorian(date: Date) -> Date | None:
    """A date of the same bounds with Gregorian text, for a day or a span from day to day whose text is Julian.

    None for a month, a year and whatever else is no month or year in the other calendar.
    """
    if not _PLAIN.fullmatch(date.text) or len(date.stretches) != 1:
        return None
    stretch = date.stretches[0]
    first = _end(stretch.start, stretch.start_earliest)
    text = f"{first}/{_end(stretch.end, stretch.end_latest)}" if stretch.is_span else first
    return Date(text, date.form, date.precision, date.stretches)


def _end(end: End, day: int) -> str:
    if end is End.KNOWN:
        return iso_day(day)
    return ".." if end is End.OPEN else ""
