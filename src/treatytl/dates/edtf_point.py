"""One point in time as EDTF writes it: a day, a month, a season, a year, or less than that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates import edtf_errors as errors
from treatytl.dates.days import YEAR_LIMIT
from treatytl.dates.edtf_bounds import (
    GROUPINGS,
    day_bounds,
    fitting_numbers,
    grouping_bounds,
    precision_of,
    precision_of_years,
    significant_years,
    year_bounds,
)

if TYPE_CHECKING:
    from treatytl.dates.date import Precision
    from treatytl.dates.days import Calendar

# A qualifier may stand at the left of a part, for that part alone, and at its right, for that part and all before
# it (LoC EDTF, level 2, "Qualification"). Neither changes the bounds, so where it stands doesn't matter here.
_CALENDAR_DATE = re.compile(
    r"[?~%]?(-?[0-9X]{4})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?)?)?"
)
# Years that stand alone: with significant digits, with `Y`, with an exponent.
_YEAR_ALONE = re.compile(r"[?~%]?(?:(-?[0-9]{4})(?=S)|Y(-?[0-9]+)(?:E([0-9]+))?)(?:S([0-9]+))?[?~%]?")
_QUALIFIER = re.compile(r"[?~%]")

#: No year that can be reckoned with has more digits.
_MOST_DIGITS = len(str(YEAR_LIMIT))


class Point(NamedTuple):
    """What a point in time can mean: its first and last day, how closely it is told, whether it is qualified.

    `parts` counts what it is written of: 1 for a year, 2 for a month or a season, 3 for a day.
    """

    first: int
    last: int
    precision: Precision
    is_qualified: bool
    parts: int


def read_point(text: str, start: int, end: int, calendar: Calendar) -> Point:
    """Read `text[start:end]`.

    Raises `DateError`, with offsets in `text`, if it is no date or one that the calendar doesn't have.
    """
    found = _CALENDAR_DATE.fullmatch(text, start, end)
    if found is not None:
        return _calendar_date(found, calendar)
    found = _YEAR_ALONE.fullmatch(text, start, end)
    if found is not None:
        return _year_alone(found, calendar)
    raise errors.unreadable(text, start, end)


def _calendar_date(found: re.Match[str], calendar: Calendar) -> Point:
    year, month, day = found.groups()
    if year == "-0000":
        raise errors.negative_zero(found)
    if not fitting_numbers(month, 12):
        return _grouping(found, calendar)
    bounds = day_bounds(year, month, day, calendar)
    if bounds is None:
        raise errors.no_such_day(found, calendar)
    parts = 1 if month is None else 2 if day is None else 3
    return Point(*bounds, precision_of(year, month, day), _is_qualified(found), parts)


def _grouping(found: re.Match[str], calendar: Calendar) -> Point:
    year, month, day = found.groups()
    if not month.isdigit() or int(month) not in GROUPINGS:
        raise errors.no_such_month(found)
    if day is not None:
        raise errors.day_of_a_grouping(found)
    bounds = grouping_bounds(year, int(month), calendar)
    return Point(*bounds, precision_of(year, month, None), _is_qualified(found), 2)


def _year_alone(found: re.Match[str], calendar: Calendar) -> Point:
    plain, long, exponent, significant = found.groups()
    if plain == "-0000":
        raise errors.negative_zero(found)
    first = last = int(plain) if long is None else _long_year(found, long, exponent)
    if significant is not None:
        digits = _small_number(significant)
        if digits == 0:
            raise errors.no_significant_digit(found)
        first, last = significant_years(first, digits)
    return Point(
        *year_bounds(first, last, calendar), precision_of_years(first, last), _is_qualified(found), 1
    )


def _long_year(found: re.Match[str], written: str, exponent: str | None) -> int:
    digits = written.removeprefix("-")
    if digits.startswith("0"):
        raise errors.leading_zero(found)
    zeros = 0 if exponent is None else _small_number(exponent)
    if len(digits) + zeros > _MOST_DIGITS:
        raise errors.year_out_of_reach(found)
    if exponent is None and len(digits) <= 4:
        raise errors.not_a_long_year(found)
    if exponent is not None and zeros == 0:
        raise errors.no_exponent(found)
    return int(written + "0" * zeros)


def _small_number(digits: str) -> int:
    """A number that means the same from `_MOST_DIGITS` on, so that a long one is never reckoned with."""
    return _MOST_DIGITS if len(digits.lstrip("0")) > 2 else int(digits[-2:])


def _is_qualified(found: re.Match[str]) -> bool:
    return _QUALIFIER.search(found.string, found.start(), found.end()) is not None
