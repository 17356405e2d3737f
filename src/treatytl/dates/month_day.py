"""A day of the year without a year, such as 13 April: read, said, and found in dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates import english
from treatytl.dates.days import from_day_number, is_leap
from treatytl.dates.moments import month_number
from treatytl.dates.plain import plain
from treatytl.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

FORMS = "Give month and day, 04-13, or words: 13 April"

_PATTERNS = (
    re.compile(
        r"(?:--)?(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
    ),  # ISO 8601:2000, 5.2.1.3 d, with or without dashes
    re.compile(r"(?P<day>[0-9]{1,2})\. ?(?P<month>[0-9]{1,2})\.?"),
    re.compile(r"(?P<month>[0-9]{1,2}) ?月 ?(?P<day>[0-9]{1,2}) ?日"),
    re.compile(r"(?:the )?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(?P<name>[a-z]{3,9})\.?"),
    re.compile(r"(?P<name>[a-z]{3,9})\.?[ -]?(?:the )?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"),
)
_WITH_YEAR = re.compile(r"-?[0-9]{4}-(?P<rest>[0-9]{2}-[0-9]{2})")
_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class MonthDay(NamedTuple):
    """A month (1–12) and a day of it; 29 February is one."""

    month: int
    day: int

    @property
    def in_words(self) -> str:
        """`13 April`."""
        return f"{self.day} {english.month_name(self.month)}"

    def is_marked_on(self, other: MonthDay, year: int) -> bool:
        """Whether a year marks this day on another: on itself, and 29 February in a common year on the 28th."""
        return self == other or (self == LEAP_DAY and other == (2, 28) and not is_leap(year))


LEAP_DAY = MonthDay(2, 29)


def month_day_of(day_number: int) -> MonthDay:
    """The month and day of a day number."""
    _, month, day = from_day_number(day_number)
    return MonthDay(month, day)


def parse_month_day(words: Sequence[str]) -> MonthDay:
    """Read a day of the year in one word or several: `04-13`, `13 April`, `April 13`, `13.4.`, `4月13日`.

    Raises UsageError for any other text, and for a day that no year has.
    """
    text = " ".join(words)
    said = plain(text)
    for pattern in _PATTERNS:
        found = pattern.fullmatch(said)
        if found is None:
            continue
        parts = found.groupdict()
        month = month_number(parts["name"]) if parts.get("name") else int(parts["month"])
        if month is not None:
            return _checked(month, int(parts["day"]), text)
    dated = _WITH_YEAR.fullmatch(said)
    if dated:
        raise UsageError(
            f'"{text}" has a year, and here a day of every year is meant.',
            f"Try: treatytl on-this-day {dated['rest']}, or for that day itself: treatytl {text}",
        )
    raise UsageError(f'"{text}" is not a day of the year that I can read.', FORMS)


def _checked(month: int, day: int, text: str) -> MonthDay:
    if not 1 <= month <= 12:
        raise UsageError(f'"{text}": there is no month {month}.', FORMS)
    if not 1 <= day <= _LONGEST_MONTHS[month - 1]:
        raise UsageError(f'"{text}": {english.month_name(month)} has no day {day}.', FORMS)
    return MonthDay(month, day)
