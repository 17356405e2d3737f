"""From the parts of a date as written to the first and the last day that it can mean.

A part is digits, or digits of which some are unspecified (`X`), or None where it isn't written, which means the same
as all of them unspecified: `1904`, `1904-XX` and `1904-XX-XX` have the same bounds. What a date with unspecified
digits can mean is every day of the calendar that fits it; its bounds are the first and the last of them.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from treatytl.dates.date import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from treatytl.dates.days import Calendar

#: Sub-year groupings (LoC EDTF, level 2): code -> first month and number of months. A grouping that runs past December
#: ends in the next year.
GROUPINGS: dict[int, tuple[int, int]] = {
    # seasons: 21-24 of no hemisphere, read like the northern ones of 25-28; 29-32 are the southern ones
    **{code: (3 + 3 * place, 3) for place, code in enumerate(range(21, 25))},
    **{code: (3 + 3 * place, 3) for place, code in enumerate(range(25, 29))},
    **{code: ((9, 12, 3, 6)[place], 3) for place, code in enumerate(range(29, 33))},
    # quarters, quadrimesters, semesters
    **{code: (1 + 3 * place, 3) for place, code in enumerate(range(33, 37))},
    **{code: (1 + 4 * place, 4) for place, code in enumerate(range(37, 40))},
    **{code: (1 + 6 * place, 6) for place, code in enumerate(range(40, 42))},
}


def day_bounds(year: str, month: str | None, day: str | None, calendar: Calendar) -> tuple[int, int] | None:
    """The first and the last day that a date can mean, or None if no day of the calendar fits.

    `year` is four digits or `X`, with a minus for years before 0; `month` and `day` are two digits or `X`.
    """
    months = fitting_months(month)
    days = [number for number in range(1, 32) if _fits(day, number)]
    if not months or not days or days[0] > max(calendar.days_in_month(4, number) for number in months):
        return None  # not even in a leap year
    first = _first_day(fitting_years(year), months, days, calendar)
    last = _first_day(fitting_years(year, backwards=True), months[::-1], days[::-1], calendar)
    return None if first is None or last is None else (first, last)


def grouping_bounds(year: str, code: int, calendar: Calendar) -> tuple[int, int] | None:
    """The first and the last day of a season, quarter, quadrimester or semester, or None if no year fits."""
    first_year = next(fitting_years(year), None)
    last_year = next(fitting_years(year, backwards=True), None)
    if first_year is None or last_year is None:
        return None
    month, count = GROUPINGS[code]
    years_on, last_month = divmod(month + count - 2, 12)
    last_year += years_on
    last_day = calendar.days_in_month(last_year, last_month + 1)
    return calendar.day_number(first_year, month, 1), calendar.day_number(last_year, last_month + 1, last_day)


def year_bounds(first: int, last: int, calendar: Calendar) -> tuple[int, int]:
    """The first day of one year and the last of another."""
    return calendar.day_number(first, 1, 1), calendar.day_number(last, 12, 31)


def significant_years(year: int, digits: int) -> tuple[int, int]:
    """The years that share their leading `digits` digits with a year (LoC EDTF, level 2, "Significant digits").

    Leading zeros are not significant, and a year of fewer digits is meant exactly.
    """
    size = 10 ** max(len(str(abs(year))) - digits, 0)
    nearest = abs(year) // size * size
    return (nearest, nearest + size - 1) if year >= 0 else (1 - nearest - size, -nearest)


def precision_of(year: str, month: str | None, day: str | None) -> Precision:
    """How closely a date is told: by the largest of its parts that has unspecified digits, else by its smallest part."""
    if "X" in year:
        return Precision.DECADE if year.index("X") == len(year) - 1 else Precision.CENTURY
    if month is None or "X" in month:
        return Precision.YEAR
    if day is None or "X" in day:
        return Precision.SEASON if month > "12" else Precision.MONTH
    return Precision.DAY


def precision_of_years(first: int, last: int) -> Precision:
    """How closely a run of years that share their leading digits tells the year."""
    count = last - first + 1
    return Precision.YEAR if count == 1 else Precision.DECADE if count == 10 else Precision.CENTURY


def fitting_years(written: str, *, backwards: bool = False) -> Iterator[int]:
    """The years that a year with unspecified digits can mean, in order of time. There is no year -0000."""
    is_negative = written.startswith("-")
    digits = "9876543210" if is_negative is not backwards else "0123456789"
    magnitudes = (
        int("".join(chosen))
        for chosen in product(*(digits if c == "X" else c for c in written.removeprefix("-")))
    )
    return (-number for number in magnitudes if number) if is_negative else magnitudes


def fitting_months(written: str | None) -> list[int]:
    """The months, 1 to 12, that a month can mean. Groupings are never meant by unspecified digits."""
    return [number for number in range(1, 13) if _fits(written, number)]


def _fits(written: str | None, number: int) -> bool:
    if written is None or written == "XX":
        return True
    tens, ones = divmod(number, 10)
    return written[0] in f"X{tens}" and written[1] in f"X{ones}"


def _first_day(
    years: Iterable[int], months: Sequence[int], days: Sequence[int], calendar: Calendar
) -> int | None:
    """The first day, in the order given, that the calendar has."""
    for year in years:
        for month in months:
            length = calendar.days_in_month(year, month)
            for day in days:
                if day <= length:
                    return calendar.day_number(year, month, day)
    return None
