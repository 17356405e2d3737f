"""Dates in words, and words read as dates.

`in_words` says what an EDTF text says, no more and no less; the wording itself is in `english`. It goes by
the text and not by the bounds, since "1924 or 1925" and "perhaps 1925" are matters of the text, and since
of a Julian date the text is Julian.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates import english
from treatytl.dates.days import days_in_month

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.dates.date import Date

__all__ = ["in_words", "parse_words"]

_POINT = re.compile(
    r"""([?~%]?) (-?[0-9X]{4} | -?[0-9]{4}S[0-9]+ | Y-?[0-9]+(?:E[0-9]+)?(?:S[0-9]+)?) ([?~%]?)
    (?: - ([?~%]?) ([0-9X]{2}) ([?~%]?)
        (?: - ([?~%]?) ([0-9X]{2}) ([?~%]?) )? )?""",
    re.VERBOSE,
)
_LONG_YEAR = re.compile(r"Y?(-?[0-9]+)(?:E([0-9]+))?(?:S([0-9]+))?")
_PLAIN_YEAR = re.compile(r"-?[0-9]{4}")


class _Point(NamedTuple):
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


def in_words(date: Date, *, brief: bool = False) -> str:
    """A date in English: `20 January 1925`, `about 1907`, `1924 or 1925`; in `brief` with short months."""
    text = date.text.strip()
    if text[0] in "[{":
        return _set(text, brief=brief)
    if "/" in text:
        first, _, last = text.partition("/")
        return _span(first.strip(), last.strip(), brief=brief)
    day, at, time = text.partition("T")
    said = _said(_read(day), brief=brief)
    return english.at_time(said, time) if at else said


def parse_words(text: str) -> str:
    """The EDTF of a date in English words; see `from_words.parse_words`. Raises DateError as that does."""
    from treatytl.dates import from_words  # noqa: PLC0415 - a timeline writes words and reads none

    return from_words.parse_words(text)


def _read(text: str) -> _Point:
    found = _POINT.fullmatch(text.strip())
    assert found is not None, text  # noqa: S101 - the parser has let it through
    left_year, year, right_year, left_month, month, right_month, left_day, day, right_day = found.groups()
    # A mark at the left is for its part alone, one at the right for all parts before it too.
    marks = [left_year + right_year + (right_month or "") + (right_day or "")]
    if month:
        marks.append(left_month + right_month + (right_day or ""))
    if day:
        marks.append(left_day + right_day)
    return _Point(year, month, day, tuple(map(_one_mark, marks)))


def _one_mark(marks: str) -> str:
    return "%" if "%" in marks or {"?", "~"} <= set(marks) else marks[:1]


def _said(point: _Point, *, brief: bool, is_neighbour: bool = False) -> str:
    """A point with its qualification. `is_neighbour`: others stand beside it, of which it must not speak."""
    text = _bare(point, brief=brief)
    if not point.is_even:
        return english.doubts(point.marks, text)
    return (english.aside if is_neighbour else english.lead)(point.mark, text)


def _bare(point: _Point, *, brief: bool) -> str:
    """A point without its qualification."""
    if point.month is None:
        return _year(point.year)
    if point.month.isdecimal() and point.month > "12":
        return _grouping(point, brief=brief)
    numbers = point.numbers
    if numbers is None:
        return _unspecified(point, brief=brief)
    if len(numbers) == 3:
        return english.day_name(*numbers, brief=brief)
    return english.month_of_year(*numbers, brief=brief)


def _year(written: str) -> str:
    if "X" in written:
        return _years(written) or (english.ANY_YEAR if written == "XXXX" else english.any_digit(written))
    found = _LONG_YEAR.fullmatch(written)
    assert found is not None, written  # noqa: S101 - it is one of the three that `_POINT` knows
    year = int(found[1]) * 10 ** int(found[2] or 0)
    return english.significant(year, int(found[3])) if found[3] else english.year_name(year)


def _years(written: str) -> str | None:
    """A year whose last digits alone are unspecified, or None for any other."""
    stem = written.rstrip("X")
    if "X" in stem or not stem.strip("-"):
        return None
    count = len(written) - len(stem)
    nearest, farthest = int(stem + "0" * count), int(stem + "9" * count)
    # A year -0000 doesn't exist: before `-0001` comes `-0002`, after it comes 0.
    return (
        english.years_name(farthest, min(nearest, -1))
        if stem[0] == "-"
        else english.years_name(nearest, farthest)
    )


def _grouping(point: _Point, *, brief: bool) -> str:
    code = int(point.month or "")
    if "X" in point.year:
        return english.any_digit(english.season_name(code, point.year, None, brief=brief))
    year = int(point.year)
    next_year = english.year_name(year + 1) if code in english.OVER_NEW_YEAR else None
    return english.season_name(code, english.year_name(year), next_year, brief=brief)


def _unspecified(point: _Point, *, brief: bool) -> str:
    """A month or a day with unspecified digits: in words where English has them, else as written."""
    year, month, day = point.year, point.month or "", point.day
    whole = "" if year == "XXXX" else year if year.isdecimal() else _years(year)
    is_partly = [part is not None and part.count("X") == 1 for part in (month, day)]
    if whole is None or all(is_partly) or (is_partly[1] and month == "XX") or (whole and year < "1"):
        return english.any_digit("-".join(part for part in (year, month, day) if part))
    names = [english.month_name(number, brief=brief) for number in _fitting(month, 12)]
    text = "" if month == "XX" else english.one_of_several(names)
    if day == "XX":
        text = english.unknown("day", text)
    elif day is not None:
        last = days_in_month(int(year) if year.isdecimal() else 4, int(month)) if month.isdecimal() else 31
        number = english.one_of_several([str(number) for number in _fitting(day, last)])
        text = english.day_of_month(number, text) if text else english.day_of_a_month(number)
    elif not text:
        text = english.unknown("month", "")
    return english.in_year(text, whole)


def _fitting(written: str, last: int) -> list[int]:
    """The numbers from 1 to `last` that two digits, some of them `X`, can mean."""
    return [
        number
        for number in range(1, last + 1)
        if all(digit in ("X", own) for digit, own in zip(written, f"{number:02d}", strict=True))
    ]


def _span(first: str, last: str, *, brief: bool) -> str:
    """An interval: two known ends, or one that is open (`..`) or unknown (nothing)."""
    is_known = [end not in ("", "..") for end in (first, last)]
    if all(is_known):
        return _between(_read(first), _read(last), brief=brief)
    if is_known[0]:
        start = _said(_read(first), brief=brief)
        return english.since(start) if last else english.end_unknown(start)
    if is_known[1]:
        end = _said(_read(last), brief=brief)
        return english.until(end) if first else english.start_unknown(end)
    return english.NOTHING_KNOWN[first, last]


def _between(first: _Point, last: _Point, *, brief: bool) -> str:
    if first.is_even and last.is_even and first.mark == last.mark:
        return english.lead(first.mark, _joined(first, last, brief=brief))
    return english.span(*(_said(point, brief=brief, is_neighbour=True) for point in (first, last)))


def _joined(first: _Point, last: _Point, *, brief: bool) -> str:
    """Two ends with what they share said once: `8–9 February 1904`."""
    start, end = first.numbers, last.numbers
    if start and end and start != end and len(start) == len(end) > 1 and start[0] == end[0]:
        year = english.year_name(start[0])
        if len(start) == 2:
            return english.months_of_year(start[1], end[1], year, brief=brief)
        if start[1] == end[1]:
            return english.days_of_month(start[2], end[2], english.month_of_year(*start[:2], brief=brief))
        days = (english.day_of_month(d, english.month_name(m, brief=brief)) for _, m, d in (start, end))
        return english.days_of_year(next(days), next(days), year)
    return english.span(_bare(first, brief=brief), _bare(last, brief=brief))


def _set(text: str, *, brief: bool) -> str:
    """`[one of]` or `{all of}`, whose members are points or runs of them."""
    either = text[0] == "["
    runs = [[end.strip() for end in item.split("..")] for item in text[1:-1].split(",")]
    points = [_read(end) for run in runs for end in run if end]
    is_alike = all(point.is_even for point in points) and len({point.mark for point in points}) == 1

    def say(end: str) -> str:
        point = _read(end)
        return _bare(point, brief=brief) if is_alike else _said(point, brief=brief, is_neighbour=True)

    members = [_run([end and say(end) for end in run], either=either) for run in runs]
    if is_alike and all(len(run) == 1 for run in runs):
        members = _sharing(points, members, brief=brief)
    if len(runs) == 1 and all(runs[0]) and len(runs[0]) == 2:
        whole = (english.one_from if either else english.each_from)(members[0])
    else:
        whole = (english.one_of if either else english.all_of)(members)
    return english.lead(points[0].mark, whole) if is_alike else whole


def _run(ends: Sequence[str], *, either: bool) -> str:
    """A member of a set: one point, or a run of them whose first or last may be open."""
    if len(ends) == 1:
        return ends[0]
    first, last = ends
    if first and last:
        return english.run(first, last)
    return english.and_beyond(first or last, later=bool(first), either=either)


def _sharing(points: Sequence[_Point], members: list[str], *, brief: bool) -> list[str]:
    """Days of one month, or months of one year, with what they share said once: `27 or 28 May 1905`."""
    numbers = [point.numbers or () for point in points]
    if len({parts[:-1] for parts in numbers}) > 1 or {len(parts) for parts in numbers} not in ({2}, {3}):
        return members
    *shared, _ = numbers[0]
    if len(shared) == 2:
        month = english.month_of_year(*shared, brief=brief)
        return english.alike([str(parts[2]) for parts in numbers], month)
    names = [english.month_name(parts[1], brief=brief) for parts in numbers]
    return english.alike(names, english.year_name(shared[0]))
