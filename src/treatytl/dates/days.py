"""Days as whole numbers, for every year: Python's own `date` ends at the years 1 and 9999.

A day number counts days of the proleptic Gregorian calendar; day 1 is 1 January of the year 1, as in
`datetime.date.toordinal`, and year 0 is 1 BC (ISO 8601-1, 4.2.1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

#: Stands for "without beginning" and "without end" wherever days are compared.
#: Years are limited so that no real day reaches either.
BEFORE_ALL = -(10**18)
AFTER_ALL = 10**18

#: The largest year, either way, that can be reckoned with.
YEAR_LIMIT = 10**15 - 1

_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Whether the Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """The number of days in a month, 28 to 31."""
    return 29 if month == 2 and is_leap(year) else _DAYS_IN_MONTH[month]


def day_number(year: int, month: int, day: int) -> int:
    """The number of a Gregorian day. The parts are taken to be possible ones."""
    before = year - 1
    leap_day = 1 if month > 2 and is_leap(year) else 0
    return (
        before * 365
        + before // 4
        - before // 100
        + before // 400
        + _DAYS_BEFORE_MONTH[month]
        + leap_day
        + day
    )


def _days_before_year(year: int) -> int:
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar of twelve months with the Gregorian lengths, known by its leap years and where it begins.

    `days_before_year` gives the (Gregorian) number of the last day before a year of this calendar.
    """

    name: str
    is_leap: Callable[[int], bool]
    days_before_year: Callable[[int], int]

    def days_in_month(self, year: int, month: int) -> int:
        """The number of days in a month of this calendar, 28 to 31."""
        return 29 if month == 2 and self.is_leap(year) else _DAYS_IN_MONTH[month]

    def day_number(self, year: int, month: int, day: int) -> int:
        """The day number of a day of this calendar. The parts are taken to be possible ones."""
        leap_day = 1 if month > 2 and self.is_leap(year) else 0
        return self.days_before_year(year) + _DAYS_BEFORE_MONTH[month] + leap_day + day


#: The calendar of EDTF (ISO 8601-1, 4.2.1).
GREGORIAN = Calendar("Gregorian", is_leap, _days_before_year)


def from_day_number(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; the reverse of `day_number`."""
    # Counted from 1 March of year 0, so that a leap day ends its year.
    era, day_of_era = divmod(number + 305, 146_097)
    year_of_era = (day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    return era * 400 + year_of_era + (1 if month <= 2 else 0), month, day


def iso_year(year: int) -> str:
    """A year as EDTF writes it: four digits at least, and `Y` before more than four."""
    if -9999 <= year <= 9999:
        return f"-{-year:04d}" if year < 0 else f"{year:04d}"
    return f"Y{year}"


def iso_day(number: int) -> str:
    """A day number as `YYYY-MM-DD`; years of more than four digits are written as in `iso_year`."""
    year, month, day = from_day_number(number)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"
