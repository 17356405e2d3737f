"""How long a span lasted, in words that claim no more than its ends allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.date import End, Form

if TYPE_CHECKING:
    from treatytl.dates.date import Date

_MONTH = 30.436875
_YEAR = 365.2425
_DAY_LIMIT, _MONTH_LIMIT = 60, 730


def duration_in_words(date: Date) -> str:
    """The length of a span, both its first and its last day counted: "8 days", "19 months", "about 18 years".

    Empty for a date that is no span, and where an end is open or unknown or uncertain beyond any useful length.
    Months and years are average ones, rounded to the nearest whole.
    """
    if date.form is not Form.SPAN:
        return ""
    stretch = date.stretches[0]
    if stretch.start is not End.KNOWN or stretch.end is not End.KNOWN:
        return ""
    longest = stretch.end_latest - stretch.start_earliest + 1
    shortest = max(stretch.end_earliest - stretch.start_latest + 1, 1)
    if longest == shortest:
        return _in_words(longest, "")
    if longest > 2 * shortest and longest - shortest > _DAY_LIMIT:
        return ""
    return _in_words((longest + shortest) / 2, "about ")


def _in_words(days: float, about: str) -> str:
    if days < _DAY_LIMIT:
        count, unit = round(days), "day"
    elif days < _MONTH_LIMIT:
        count, unit = round(days / _MONTH), "month"
    else:
        count, unit = round(days / _YEAR), "year"
    return f"{about}{count} {unit}{'s' if count != 1 else ''}"
