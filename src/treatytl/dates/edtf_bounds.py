"""From the parts of a date as written to the first and the last day that it can mean.

A part is digits, or digits of which some are unspecified (`X`), or None where it isn't written, which means the
same as all of them unspecified: `1904`, `1904-XX` and `1904-XX-XX` have the same bounds. What a date with
unspecified digits can mean is every day of the calendar that fits it; its bounds are the first and the last of them.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from treatytl.dates.date import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.dates.days import Calendar

#: Sub-year groupings (LoC EDTF, level 2): code -> first month, number of months. One that runs past December ends
#: in the next year. Seasons of no hemisphere (21-24) are read as the northern ones (25-28); 29-32 are southern.
# fmt: off
GROUPINGS: dict[int, tuple[int, int]] = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),  # quarters
    37: (1, 4), 38: (5, 4), 39: (9, 4),  # quadrimesters
    40: (1, 6), 41: (7, 6),  # semesters
}
# fmt: on


def day_bounds(year: str, month: str | None, day: str | None, calendar: Calendar) -> tuple[int, int] | None:
    """The first and the last day that a date can mean, or None if no day of the calendar fits.

    `year` is four digits or `X`, with a minus for years before 0; `month` and `day` are two digits or `X`.
    """
    months = fitting_numbers(month, 12)
    days = fitting_numbers(day, 31)
    if not months or not days or days[0] > max(calendar.days_in_month(4, number) for number in months):
        return None  # not even in a leap year
    first = _first_day(_fitting_years(year), months, days, calendar)
    last = _first_day(_fitting_years(year, backwards=True), months[::-1], days[::-1], calendar)
    return None if first is None or last is None else (first, last)


def grouping_bounds(year: str, code: int, calendar: Calendar) -> tuple[int, int]:
    """The first and the last day of a season, quarter, quadrimester or semester."""
    month, count = GROUPINGS[code]
    first_year = next(_fitting_years(year))
    years_on, last_month = divmod(month + count - 2, 12)
    last_year = next(_fitting_years(year, backwards=True)) + years_on
    last_day = calendar.days_in_month(last_year, last_month + 1)
    return calendar.day_number(first_year, month, 1), calendar.day_number(last_year, last_month + 1, last_day)


def year_bounds(first: int, last: int, calendar: Calendar) -> tuple[int, int]:
    """The first day of one year and the last of another."""
    return calendar.day_number(first, 1, 1), calendar.day_number(last, 12, 31)


def significant_years(year: int, digits: int) -> tuple[int, int]:
    """The years that share their leading digits with a year (LoC EDTF, level 2, "Significant digits").

    Leading zeros are not significant, and a year of fewer digits is meant exactly.
    """
    size = 10 ** max(len(str(abs(year))) - digits, 0)
    nearest = abs(year) // size * size
    return (nearest, nearest + size - 1) if year >= 0 else (1 - nearest - size, -nearest)


def precision_of(year: str, month: str | None, day: str | None) -> Precision:
    """How closely a date is told: by its largest part with unspecified digits, else by its smallest part."""
    if "X" in year:
        return Precision.DECADE if year.index("X") == len(year) - 1 else Precision.CENTURY
    if month is None or "X" in month:
        return Precision.YEAR
    if day is None or "X" in day:
        return Precision.SEASON if int(month) in GROUPINGS else Precision.MONTH
    return Precision.DAY


def precision_of_years(first: int, last: int) -> Precision:
    """How closely a run of years that share their leading digits tells the year."""
    count = last - first + 1
    return Precision.YEAR if count == 1 else Precision.DECADE if count == 10 else Precision.CENTURY


def fitting_numbers(written: str | None, highest: int) -> Sequence[int]:
    """The months (`highest` 12) or days (31) that a part can mean. Unspecified digits never mean a grouping."""
    if written is None or written == "XX":
        return range(1, highest + 1)
    if "X" not in written:
        number = int(written)
        return range(number, number + 1) if 1 <= number <= highest else ()
    numbers = (number for number in range(1, highest + 1))
    return [
        number
        for number in numbers
        if all(c in (d, "X") for c, d in zip(written, f"{number:02d}", strict=True))
    ]


def _fitting_years(written: str, *, backwards: bool = False) -> Iterator[int]:
    """The years that a year with unspecified digits can mean, in order of time. There is no year -0000."""
    is_negative = written[0] == "-"
    digits = "9876543210" if is_negative is not backwards else "0123456789"
    choices = (digits if character == "X" else character for character in written.removeprefix("-"))
    sizes = (int("".join(chosen)) for chosen in product(*choices))
    return (-size for size in sizes if size) if is_negative else sizes


def _first_day(
    years: Iterator[int], months: Sequence[int], days: Sequence[int], calendar: Calendar
) -> int | None:
    """The first day, in the order given, that the calendar has."""
    for year in years:
        for month in months:
            length = calendar.days_in_month(year, month)
            for day in days:
                if day <= length:
                    return calendar.day_number(year, month, day)
    return None
