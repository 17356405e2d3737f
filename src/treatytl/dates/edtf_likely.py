"""What people write for a date that is no EDTF, and what they are likely to have meant.

Only the form is put right here, never a doubt: where a text can be understood in two ways the hint names both, or how
dates are written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FORMS = "write a year (1904), a month (1904-02), a day (1904-02-08) or a span (1904-02/1905-09)"

_MONTH = r"(?:0[1-9]|1[0-2])"
_DAY = r"(?:0[1-9]|[12][0-9]|3[01])"
_DATE = rf"[0-9]{{4}}(?:-{_MONTH}(?:-{_DAY})?)?"


def _padded(found: re.Match[str]) -> str:
    year, *rest = found.groups()
    return f"did you mean {'-'.join([year, *(part.zfill(2) for part in rest if part is not None)])}?"


def _short_year(found: re.Match[str]) -> str:
    sign, digits = found.groups()
    year = f"{sign}{digits.zfill(4)}"
    if not int(digits):
        return "1 BC is 0000"
    if len(digits) == 1:
        return f"did you mean {year}?"
    run = "century" if len(digits) == 2 else "decade"
    return f"write {sign}{digits.ljust(4, 'X')} for the {run}, {year} for the year"


def _before_christ(found: re.Match[str]) -> str:
    year = int(found[1]) - 1
    return f"did you mean {f'-{year:04d}' if year else '0000'}?"


#: What is written, what is wrong with it, what to write. Patterns are blind to case; the first that fits is taken.
#: They are compiled only when something is wrong.
_LIKELY: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    (
        rf"([0-9]{{4}})({_MONTH})({_DAY})",
        "the parts of a date are joined by hyphens",
        r"did you mean \1-\2-\3? A year of eight digits would be Y\1\2\3",
    ),
    (
        rf"([0-9]{{4}})[./]({_MONTH})[./]({_DAY})",
        "the parts of a date are joined by hyphens",
        r"did you mean \1-\2-\3?",
    ),
    (r"[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4}", "the year comes first in a date", "write YYYY-MM-DD"),
    (r"(-?)([1-9][0-9]{4,14})", "a year of more than four digits begins with Y", r"did you mean Y\1\2?"),
    (r"y(-?[1-9][0-9]{4,14})", "the Y before a long year is a capital", r"did you mean Y\1?"),
    (r"(-?)([0-9]{1,3})", "a year has four digits", _short_year),
    (r"(-?[0-9]{4})-([1-9])(?:-([1-9]|0[1-9]|[12][0-9]))?", "a month has two digits", _padded),
    (rf"(-?[0-9]{{4}})-({_MONTH})-([1-9])", "a day has two digits", _padded),
    (
        r"0*([1-9][0-9]{0,3})\s*b\.?c\.?(?:e\.?)?",
        "years before the year 1 are counted from 0",
        _before_christ,
    ),
    # runs of years
    (
        r"([0-9]{2})00'?s",
        "a decade or a century ends in X",
        r"write \g<1>0X for the decade, \1XX for the century",
    ),
    (r"([0-9]{3})0'?s", "a decade ends in X", r"did you mean \1X?"),
    (r"([0-9]{3})[xu*]", "an unspecified digit is a capital X", r"did you mean \1X?"),
    (r"([0-9]{2})[xu*]{2}", "an unspecified digit is a capital X", r"did you mean \1XX?"),
    (
        rf"([0-9]{{4}}(?:-{_MONTH})?)(?:-[xu*]{{2}}){{1,2}}",
        "an unspecified digit is a capital X",
        r"did you mean \1?",
    ),
    # spans and sets
    (rf"({_DATE})\s*[-‐-―−]\s*([0-9]{{4}})", "a span is written with a slash", r"did you mean \1/\2?"),
    (rf"({_DATE})\s*[‐-―−]\s*({_DATE})", "a span is written with a slash", r"did you mean \1/\2?"),
    (rf"({_DATE}|)\.\.({_DATE}|)", "a span is written with a slash", lambda found: _span(*found.groups())),
    (
        rf"({_DATE})\s*(?:,|or)\s*({_DATE})",
        "a choice of dates stands in square brackets",
        r"did you mean [\1,\2]?",
    ),
    (rf"({_DATE})\s*(?:&|and)\s*({_DATE})", "several dates stand in braces", r"did you mean {\1,\2}?"),
    (r"unknown", "an unknown end of a span is left empty", "as in 1904/ or /1904"),
    (r"open", "an open end of a span is ..", "as in 1904/.."),
    # qualifiers
    (rf"(?:c|ca|circa|about)\.?\s*({_DATE})", "an approximate date ends in ~", r"did you mean \1~?"),
    (rf"({_DATE})(?:\?~|~\?)", "uncertain and approximate together are one sign, %", r"did you mean \1%?"),
    (rf"({_DATE})([?~%])\2+", "a qualifier is written once", r"did you mean \1\2?"),
)


def _span(first: str, last: str) -> str:
    return f"did you mean {first or '..'}/{last or '..'}?"


def likely_meant(written: str) -> tuple[str, str] | None:
    """What is wrong with a text that is no date, and what to write; None if it is like nothing that we know."""
    if len(written) > 40:
        return None
    for pattern, message, meant in _LIKELY:
        found = re.fullmatch(pattern, written, re.IGNORECASE)
        if found is not None:
            return message, found.expand(meant) if isinstance(meant, str) else meant(found)
    return None
