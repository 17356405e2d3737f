"""One point in time as it is written in EDTF, taken apart for those who put it into words."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from treatytl.dates.days import days_in_month

#: What a point is told to: `part` is a season, a quarter, a third or a half of a year.
Unit = Literal["day", "month", "part", "year"]

_POINT = re.compile(
    r"""([?~%]?) (-?[0-9X]{4} | -?[0-9]{4}S[0-9]+ | Y-?[0-9]+(?:E[0-9]+)?(?:S[0-9]+)?) ([?~%]?)
    (?: - ([?~%]?) ([0-9X]{2}) ([?~%]?)
        (?: - ([?~%]?) ([0-9X]{2}) ([?~%]?) )? )?""",
    re.VERBOSE,
)
_PLAIN_YEAR = re.compile(r"-?[0-9]{4}")


class Point(NamedTuple):
    """One point in time as written: year, month and day in digits, and how each of them is qualified."""

    year: str
    month: str | None
    day: str | None
    marks: tuple[str, ...]

    @property
    def mark(self) -> str:
        """How the whole of it is qualified, or nothing where its parts differ."""
        return self.marks[0] if self.is_even else ""

    @property
    def is_even(self) -> bool:
        """Whether all its parts are qualified alike."""
        return len(set(self.marks)) == 1

    @property
    def numbers(self) -> tuple[int, ...] | None:
        """Year, month and day as far as written, or None if it isn't all digits of a calendar day."""
        written = [part for part in (self.year, self.month, self.day) if part is not None]
        if not _PLAIN_YEAR.fullmatch(self.year) or any("X" in part for part in written):
            return None
        return None if self.month and self.month > "12" else tuple(map(int, written))

    @property
    def unit(self) -> Unit:
        """What it is told to."""
        if self.day is not None:
            return "day"
        if self.month is None:
            return "year"
        return "part" if self.month.isdecimal() and self.month > "12" else "month"


class Partial(NamedTuple):
    """A month or a day some of whose digits are unspecified.

    `years` is a year, the first and the last of several, or None where nothing is told of it. `months` and `days` are
    those that it can mean, None where it can be any; `days` is empty where no day is written.
    """

    years: int | tuple[int, int] | None
    months: tuple[int, ...] | None
    days: tuple[int, ...] | None


def read_point(text: str) -> Point:
    """A point of a date that `parse_date` has let through."""
    found = _POINT.fullmatch(text.strip())
    assert found is not None, text  # noqa: S101 - the parser has let it through
    left_year, year, right_year, left_month, month, right_month, left_day, day, right_day = found.groups()
    # A mark at the left is for its part alone, one at the right for all parts before it too.
    marks = [left_year + right_year + (right_month or "") + (right_day or "")]
    if month:
        marks.append(left_month + right_month + (right_day or ""))
    if day:
        marks.append(left_day + right_day)
    return Point(year, month, day, tuple(map(_one_mark, marks)))


def _one_mark(marks: str) -> str:
    return "%" if "%" in marks or {"?", "~"} <= set(marks) else marks[:1]


def years_of(written: str) -> tuple[int, int] | None:
    """The first and the last year of a year whose last digits alone are unspecified; None for any other."""
    stem = written.rstrip("X")
    if "X" in stem or not stem.strip("-"):
        return None
    count = len(written) - len(stem)
    nearest, farthest = int(stem + "0" * count), int(stem + "9" * count)
    # A year -0000 doesn't exist: before `-0001` comes `-0002`, after it comes 0.
    return (farthest, min(nearest, -1)) if stem[0] == "-" else (nearest, farthest)


def partial_of(point: Point) -> Partial | None:
    """What a month or a day with unspecified digits can mean; None where no few words tell it."""
    year, month, day = point.year, point.month or "", point.day
    years = None if year == "XXXX" else int(year) if year.isdecimal() else years_of(year)
    is_partly = [part is not None and part.count("X") == 1 for part in (month, day)]
    if years is None and year != "XXXX":
        return None
    if all(is_partly) or (is_partly[1] and month == "XX") or (years is not None and year < "1"):
        return None
    months = None if month == "XX" else _fitting(month, 12)
    if day is None or day == "XX":
        return Partial(years, months, () if day is None else None)
    last = (
        days_in_month(years if isinstance(years, int) else 4, months[0])
        if month.isdecimal() and months
        else 31
    )
    return Partial(years, months, _fitting(day, last))


def _fitting(written: str, last: int) -> tuple[int, ...]:
    """The numbers from 1 to `last` that two digits, some of them `X`, can mean."""
    return tuple(
        number
        for number in range(1, last + 1)
        if all(digit in ("X", own) for digit, own in zip(written, f"{number:02d}", strict=True))
    )
