"""How long a span lasted, told no more closely than its ends allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from treatytl.dates.date import End, Form
from treatytl.dates.wording import wording_of

if TYPE_CHECKING:
    from treatytl.dates.date import Date
    from treatytl.dates.wording import Language

_MONTH = 30.436875
_YEAR = 365.2425
_DAY_LIMIT, _MONTH_LIMIT = 60, 730


class Duration(NamedTuple):
    """So many days, months or years; `is_about` where the ends are not known to the day."""

    number: int
    unit: Literal["day", "month", "year"]
    is_about: bool = False


def duration_of(date: Date) -> Duration | None:
    """The length of a span, both its first and its last day counted; from 60 days on in months, from 730 on in years.

    None for a date that is no span, and where an end is open or unknown or uncertain beyond any useful length.
    Months and years are average ones, rounded to the nearest whole.
    """
    if date.form is not Form.SPAN:
        return None
    stretch = date.stretches[0]
    if stretch.start is not End.KNOWN or stretch.end is not End.KNOWN:
        return None
    longest = stretch.end_latest - stretch.start_earliest + 1
    shortest = max(stretch.end_earliest - stretch.start_latest + 1, 1)
    if longest == shortest:
        return _rounded(longest, is_about=False)
    if longest > 2 * shortest and longest - shortest > _DAY_LIMIT:
        return None
    return _rounded((longest + shortest) / 2, is_about=True)


def duration_in_words(date: Date, language: Language = "en") -> str:
    """The length of a span in words: "8 days", "19 months", "about 18 years"; empty where `duration_of` is None."""
    length = duration_of(date)
    return wording_of(language).duration(length) if length else ""


def _rounded(days: float, *, is_about: bool) -> Duration:
    if days < _DAY_LIMIT:
        return Duration(round(days), "day", is_about)
    if days < _MONTH_LIMIT:
        return Duration(round(days / _MONTH), "month", is_about)
    return Duration(round(days / _YEAR), "year", is_about)
