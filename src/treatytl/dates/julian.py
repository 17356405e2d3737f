"""The Julian calendar ("Old Style"), in which Russian documents are dated until 31 January 1918 (13 February).

Day numbers are those of `days`; the Julian calendar is reckoned back and forth without end. Its day is 12 behind the
Gregorian one in the 19th century and 13 in the 20th.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.days import Calendar
from treatytl.dates.edtf import parse_in_calendar

if TYPE_CHECKING:
    from treatytl.dates.date import Date

#: 1 January of the Julian year 1 is two days before 1 January of the Gregorian year 1.
_LAST_DAY_BEFORE_YEAR_1 = -2


def _is_leap(year: int) -> bool:
    return year % 4 == 0


def _days_before_year(year: int) -> int:
    before = year - 1
    return before * 365 + before // 4 + _LAST_DAY_BEFORE_YEAR_1


JULIAN = Calendar("Julian", _is_leap, _days_before_year)


def parse_julian(text: str) -> Date:
    """Read a date in EDTF whose parts are Julian: the text stays as written, the bounds are Gregorian days.

    Raises `DateError` as `parse_date` does; 1900-02-29 is a day of this calendar.
    """
    return parse_in_calendar(text, JULIAN)


def from_julian(year: int, month: int, day: int) -> int:
    """The day number of a Julian day. The parts are taken to be possible ones."""
    return JULIAN.day_number(year, month, day)


def to_julian(number: int) -> tuple[int, int, int]:
    """Year, month and day in the Julian calendar of a day number; the reverse of `from_julian`."""
    # Counted from 1 March of year 0, so that a leap day ends its year.
    cycle, day_of_cycle = divmod(number + 307, 1_461)
    year_of_cycle = (day_of_cycle - day_of_cycle // 1_460) // 365
    shifted, _ = divmod(5 * (day_of_year := day_of_cycle - 365 * year_of_cycle) + 2, 153)
    day = day_of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    return cycle * 4 + year_of_cycle + (1 if month <= 2 else 0), month, day
