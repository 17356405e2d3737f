"""What is wrong with a text that is no EDTF date, where, and what was likely meant.

Every function gives a `DateError` to be raised. Offsets are those of the text that a match was made on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.dates.date import DateError

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.dates.days import Calendar

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
FORMS = "write a year (1904), a month (1904-02), a day (1904-02-08) or a span (1904-02/1905-09)"


# Parts that stand in the right place but mean nothing.


def no_such_day(found: re.Match[str], calendar: Calendar) -> DateError:
    """The day is not one of its month, whatever its unspecified digits stand for."""
    year, month, day = found.groups()
    start, end = found.span(3)
    if "X" in year + month + day:
        return DateError(
            f"no day of the calendar fits {year}-{month}-{day}", start=start, end=end, hint=_longest(month)
        )
    if not 1 <= int(day) <= 31:
        message, hint = f"there is no day {day}", f"days are 01 to 31; the month is {year}-{month}"
    else:
        message = f"there is no {int(day)} {_MONTHS[int(month) - 1]} in {year}"
        last = calendar.days_in_month(int(year), int(month))
        hint = f"did you mean {year}-{month}-{last}, or {year}-{month} for the month?"
    return DateError(message, start=start, end=end, hint=hint)


def _longest(month: str) -> str:
    if not month.isdigit():
        return "a month has at most 31 days"
    return f"{_MONTHS[int(month) - 1]} has at most {(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[int(month) - 1]} days"


def no_such_month(found: re.Match[str]) -> DateError:
    """The second part is no month and no sub-year grouping."""
    year, month, _ = found.groups()
    start, end = found.span(2)
    hint = f"months are 01 to 12, seasons 21 to 24; the year is {year}"
    return DateError(f"there is no month {month}", start=start, end=end, hint=hint)


def day_of_a_grouping(found: re.Match[str]) -> DateError:
    """A season, quarter or the like is followed by a day (LoC EDTF, level 1, "Seasons": year and month only)."""
    year, month, _ = found.groups()
    start, end = found.span(3)
    hint = f"months are 01 to 12; {year}-{month} alone is a season or another part of a year"
    return DateError(f"{month} is no month, so it has no days", start=start, end=end, hint=hint)


def negative_zero(found: re.Match[str]) -> DateError:
    """The year is -0000; year 0 has no sign (ISO 8601-1, 4.2.1: 0000 is the year before 0001)."""
    start, end = found.span(1)
    return DateError("there is no year -0000", start=start, end=end, hint="1 BC is 0000, 2 BC is -0001")


def leading_zero(found: re.Match[str]) -> DateError:
    """The number after `Y` begins with 0."""
    start, end = found.span(2)
    return DateError("a year after Y does not begin with 0", start=start, end=end, hint=FORMS)


def not_a_long_year(found: re.Match[str]) -> DateError:
    """A year of four digits is written with `Y`, which is for longer ones (LoC EDTF, level 1)."""
    number = int(found[2])
    plain = f"-{-number:04d}" if number < 0 else f"{number:04d}"
    return DateError(
        "Y is for years of more than four digits",
        start=found.start(),
        end=found.end(),
        hint=_did_you_mean(plain),
    )


def year_out_of_reach(found: re.Match[str]) -> DateError:
    """The year is too far away to be reckoned with (`days.YEAR_LIMIT`)."""
    return DateError(
        "the year is out of reach",
        start=found.start(),
        end=found.end(),
        hint="years may have up to 15 digits",
    )


def no_exponent(found: re.Match[str]) -> DateError:
    """The exponent is zero (LoC EDTF, level 2, "Exponential year": a positive integer)."""
    start, end = found.span(3)
    return DateError(
        "the exponent after E begins at 1", start=start, end=end, hint=f"the year alone is Y{found[2]}"
    )


def no_significant_digit(found: re.Match[str]) -> DateError:
    """No digit is significant (LoC EDTF, level 2, "Significant digits": a positive integer)."""
    start, end = found.span(4)
    return DateError(
        "at least one digit is significant", start=start, end=end, hint="as in 1950S2, a year in 1900 to 1999"
    )


# Spans and sets that don't hold together.


def second_slash(text: str, start: int, slash: int, end: int) -> DateError:
    """A span has one slash."""
    found = re.fullmatch(r"([0-9]{4})/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])", text[start:end])
    if found is not None:
        message, hint = "the parts of a date are joined by hyphens", found.expand(r"did you mean \1-\2-\3?")
        return DateError(message, start=start, end=end, hint=hint)
    return DateError("a span has two ends, so one slash", start=slash, end=end, hint="as in 1904-02/1905-09")


def reversed_span(text: str, start: int, slash: int, end: int) -> DateError:
    """The last day of the end is before the first day of the start."""
    left, right = text[start:slash], text[slash + 1 : end]
    message = f"the span ends before it starts: {shown(right)} is before {shown(left)}"
    return DateError(message, start=slash + 1, end=end, hint=_did_you_mean(f"{right}/{left}"))


def in_a_span(text: str, start: int, end: int, error: DateError) -> DateError:
    """One end of a span is no date; `1904/05` and the like are told apart."""
    found = re.fullmatch(r"([0-9]{2})([0-9]{2})(?:-(0[1-9]|1[0-2]))?/([0-9]{2})", text.strip())
    if found is None or error.start != start:
        return error
    century, year, month, last = found.groups()
    if month is not None:
        hint = f"each end is written in full: did you mean {century}{year}-{month}/{century}{year}-{last}?"
    else:
        hint = f"write {century}{year}/{century}{last} for the years, {century}{year}-{last} for the month"
    return DateError(f"{shown(text[start:end])} is not a year", start=start, end=end, hint=hint)


def unclosed_set(text: str, start: int, end: int, closing: str) -> DateError:
    """The bracket that opens a set is not closed by its like."""
    message = f"the {text[start]} is not closed by {closing} at the end"
    body = re.sub(r"[\]})\s]", "", text[start + 1 : end])
    return DateError(
        message, start=start, end=end, hint=_did_you_mean(f"{text[start]}{body}{closing}") if body else FORMS
    )


def blanks_in_set(text: str, start: int, end: int) -> DateError:
    """A set has no blanks (LoC EDTF, level 2, "Set representation", rule 4)."""
    tight = "".join(text[start:end].split())
    at = next(place for place in range(start, end) if text[place].isspace())
    return DateError("a set is written without blanks", start=at, end=at + 1, hint=_did_you_mean(tight))


def dots_out_of_place(start: int, end: int) -> DateError:
    """An open range is not at its end of the set (LoC EDTF, level 2, "Set representation", rules 5 and 6)."""
    hint = "..1904 stands first in a set, 1904.. last, 1904..1907 anywhere"
    return DateError(".. has no place here", start=start, end=end, hint=hint)


def unlike_ends(start: int, end: int) -> DateError:
    """The ends of a range differ in precision (LoC EDTF, level 2, "Set representation", rule 7)."""
    hint = "write both as years, both as months or both as days"
    return DateError("the ends of a range in a set are of one precision", start=start, end=end, hint=hint)


def reversed_range(text: str, start: int, dots: int, end: int) -> DateError:
    """A range in a set ends before it starts."""
    left, right = text[start:dots], text[dots + 2 : end]
    message = f"the range ends before it starts: {shown(right)} is before {shown(left)}"
    return DateError(message, start=start, end=end, hint=_did_you_mean(f"{right}..{left}"))


# Texts of another shape.


def unreadable(text: str, start: int, end: int) -> DateError:
    """`text[start:end]` is not of the shape of a point in time."""
    written = text[start:end]
    if not written:
        return DateError("a date is missing", start=start, end=end, hint=FORMS)
    for pattern, message, meant in _LIKELY:
        found = pattern.fullmatch(written)
        if found is not None:
            hint = found.expand(meant) if isinstance(meant, str) else meant(found)
            return DateError(message, start=start, end=end, hint=hint)
    return _wrong_part(text, start, end)


def shown(written: str) -> str:
    """A piece of text for a message, cut if it is long."""
    return f'"{written}"' if len(written) <= 40 else f'"{written[:37]}..."'


def _did_you_mean(text: str) -> str:
    return f"did you mean {text}?"


def _padded(found: re.Match[str]) -> str:
    year, *rest = found.groups()
    return _did_you_mean("-".join([year, *(part.zfill(2) for part in rest if part is not None)]))


def _short_year(found: re.Match[str]) -> str:
    sign, digits = found.groups()
    year = f"{sign}{digits.zfill(4)}"
    if len(digits) == 1:
        return _did_you_mean(year)
    run = "century" if len(digits) == 2 else "decade"
    return f"write {sign}{digits.ljust(4, 'X')} for the {run}, {year} for the year"


def _before_christ(found: re.Match[str]) -> str:
    year = int(found[1]) - 1
    return _did_you_mean(f"-{year:04d}" if year else "0000")


_YMD = r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"

#: What people write for a date, what is wrong with it, and what to write. The first that fits is taken.
_LIKELY: tuple[tuple[re.Pattern[str], str, str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), message, meant)
    for pattern, message, meant in (
        (r"([0-9]{4})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])", "the parts of a date are joined by hyphens",
         r"did you mean \1-\2-\3? A year of eight digits is Y\1\2\3"),
        (r"(-?)([1-9][0-9]{4,})", "a year of more than four digits begins with Y", r"did you mean Y\1\2?"),
        (r"(-?)([0-9]{1,3})", "a year has four digits", _short_year),
        (r"(-?[0-9]{4})-([1-9])(?:-([0-9]{1,2}))?", "a month has two digits", _padded),
        (r"(-?[0-9]{4})-([0-9]{2})-([1-9])", "a day has two digits", _padded),
        (rf"({_YMD})\s*[-‐-―]\s*([0-9]{{4}})", "a span is written with a slash", r"did you mean \1/\2?"),
        (rf"({_YMD})\s*[‒-―]\s*({_YMD})", "a span is written with a slash", r"did you mean \1/\2?"),
        (rf"({_YMD})\.\.({_YMD})", "a span is written with a slash", r"did you mean \1/\2?"),
        (rf"({_YMD})\.\.", "a span is written with a slash", r"did you mean \1/..?"),
        (rf"\.\.({_YMD})", "a span is written with a slash", r"did you mean ../\1?"),
        (rf"({_YMD})\s*(?:,|or)\s*({_YMD})", "a choice of dates stands in square brackets", r"did you mean [\1,\2]?"),
        (rf"({_YMD})\s*(?:&|and)\s*({_YMD})", "several dates stand in braces", r"did you mean {\1,\2}?"),
        (rf"({_YMD})(?:\?~|~\?)", "uncertain and approximate together are one sign, %", r"did you mean \1%?"),
        (rf"({_YMD})([?~%])\2+", "a qualifier is written once", r"did you mean \1\2?"),
        (rf"(?:c|ca|circa|about)\.?\s*({_YMD})", "an approximate date ends in ~", r"did you mean \1~?"),
        (r"([0-9]{3})[xu*]", "an unspecified digit is a capital X", r"did you mean \1X?"),
        (r"([0-9]{2})[xu*]{2}", "an unspecified digit is a capital X", r"did you mean \1XX?"),
        (r"([0-9]{4})-[xu*]{2}(?:-[xu*]{2})?", "an unspecified digit is a capital X", r"did you mean \1?"),
        (r"([0-9]{4}-[0-9]{2})-[xu*]{2}", "an unspecified digit is a capital X", r"did you mean \1?"),
        (r"y(-?[1-9][0-9]{4,14})", "the Y before a long year is a capital", r"did you mean Y\1?"),
        (r"([0-9]{2})00'?s", "a decade or a century ends in X", r"write \g<1>0X for the decade, \1XX for the century"),
        (r"([0-9]{3})0'?s", "a decade ends in X", r"did you mean \1X?"),
        (r"0*([1-9][0-9]{0,3})\s*b\.?c\.?(?:e\.?)?", "years before 1 AD are counted from 0", _before_christ),
        (r"([0-9]{4})[./]([0-9]{2})[./]([0-9]{2})", "the parts of a date are joined by hyphens",
         r"did you mean \1-\2-\3?"),
        (r"[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4}", "the year comes first in a date", "write YYYY-MM-DD"),
        (r"unknown", "an unknown end of a span is left empty", "as in 1904/ or /1904"),
        (r"open", "an open end of a span is ..", "as in 1904/.."),
    )
)  # fmt: skip

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_NO_PART = re.compile(r"[^0-9X?~%-]")
_QUALIFIED_PART = re.compile(r"[?~%]?(.*?)[?~%]?")


def _wrong_part(text: str, start: int, end: int) -> DateError:
    """Find the first part that isn't what should stand there."""
    written = text[start:end]
    if _LETTERS.search(written.replace("X", "")):
        return DateError(f"{shown(written)} is not a date", start=start, end=end, hint=FORMS)
    odd = _NO_PART.search(written)
    if odd is not None:
        return _odd_character(odd, start)
    at = start
    sign = re.match(r"[?~%]?-?", written)
    for name, length, part in _parts(written[sign.end() :] if sign else written):
        lead = sign.end() if sign and at == start else 0
        bare = _QUALIFIED_PART.fullmatch(part)
        if name == "":
            return DateError("nothing may follow the day", start=at, end=end, hint=FORMS)
        if bare is None or not re.fullmatch(rf"[0-9X]{{{length}}}", bare[1]):
            words = {4: "four", 2: "two"}[length]
            stop = at + lead + len(part)
            return DateError(f"a {name} has {words} digits", start=at, end=max(stop, at + 1), hint=FORMS)
        at += lead + len(part) + 1
    return DateError(f"{shown(written)} is not a date", start=start, end=end, hint=FORMS)


def _parts(written: str) -> list[tuple[str, int, str]]:
    parts = written.split("-")
    names = [("year", 4), ("month", 2), ("day", 2)] + [("", 0)] * len(parts)
    return [(name, length, part) for (name, length), part in zip(names, parts, strict=False)]


def _odd_character(odd: re.Match[str], start: int) -> DateError:
    hints = {
        "(": "a qualifier stands at the left of its part, as in 2004-?06-11",
        ")": "a qualifier stands at the left of its part, as in 2004-?06-11",
        "[": "a choice of dates stands in brackets as a whole, as in [1924,1925]",
        "{": "several dates stand in braces as a whole, as in {1924,1925}",
        "T": "a time of day is written in full, as in 1904-02-08T23:30:00",
    }
    at = start + odd.start()
    if odd[0].isspace():
        return DateError("a date has no blanks inside", start=at, end=at + 1, hint=FORMS)
    return DateError(
        f"{shown(odd[0])} has no place here", start=at, end=at + 1, hint=hints.get(odd[0], FORMS)
    )
