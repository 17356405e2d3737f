"""What is wrong with a text that is no EDTF date, and where.

Every function gives a `DateError` to be raised. Offsets are those of the text that was read, also where a match was
made on a piece of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.dates.date import DateError
from treatytl.dates.edtf_likely import FORMS, likely_meant

if TYPE_CHECKING:
    from treatytl.dates.days import Calendar

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def shown(written: str) -> str:
    """A piece of text for a message, cut if it is long."""
    return f'"{written}"' if len(written) <= 40 else f'"{written[:37]}..."'


def _did_you_mean(text: str) -> str:
    return f"did you mean {text}?"


# Points: of the right shape, but there is no such thing.


def no_such_day(found: re.Match[str], calendar: Calendar) -> DateError:
    """The day is not one of its month, whatever its unspecified digits stand for."""
    year, month, day = found.groups()
    start, end = found.span(3)
    if "X" in year + month + day:
        hint = "a month has 28 to 31 days"
        return DateError(f"no day fits {year}-{month}-{day}", start=start, end=end, hint=hint)
    if not 1 <= int(day) <= 31:
        hint = f"days are 01 to 31; the month is {year}-{month}"
        return DateError(f"there is no day {day}", start=start, end=end, hint=hint)
    last = calendar.days_in_month(int(year), int(month))
    hint = f"did you mean {year}-{month}-{last}, or {year}-{month} for the month?"
    message = f"there is no {int(day)} {_MONTHS[int(month) - 1]} in {year}"
    return DateError(message, start=start, end=end, hint=hint)


def no_such_month(found: re.Match[str]) -> DateError:
    """The second part is no month and no sub-year grouping."""
    start, end = found.span(2)
    hint = f"months are 01 to 12, seasons 21 to 24; the year is {found[1]}"
    return DateError(f"there is no month {found[2]}", start=start, end=end, hint=hint)


def day_of_a_grouping(found: re.Match[str]) -> DateError:
    """A season or the like is followed by a day (LoC EDTF, level 1, "Seasons": of year and month only)."""
    start, end = found.span(3)
    hint = f"months are 01 to 12; {found[1]}-{found[2]} is a season or another part of the year"
    return DateError(f"{found[2]} is no month, so it has no days", start=start, end=end, hint=hint)


def negative_zero(found: re.Match[str]) -> DateError:
    """The year is -0000: no negative number (LoC EDTF, level 1, "Negative calendar year")."""
    start, end = found.span(1)
    return DateError("there is no year -0000", start=start, end=end, hint="1 BC is 0000, 2 BC is -0001")


def leading_zero(found: re.Match[str]) -> DateError:
    """The number after `Y` begins with 0."""
    start, end = found.span(2)
    return DateError("a year after Y does not begin with 0", start=start, end=end, hint="as in Y170000002")


def not_a_long_year(found: re.Match[str]) -> DateError:
    """A year of four digits is written with `Y` (LoC EDTF, level 1: "when (and only when)" it has more)."""
    number = int(found[2])
    hint = _did_you_mean(f"-{-number:04d}" if number < 0 else f"{number:04d}")
    start, end = found.span()
    return DateError("Y is for years of more than four digits", start=start, end=end, hint=hint)


def year_out_of_reach(found: re.Match[str]) -> DateError:
    """The year is too far away to be reckoned with (`days.YEAR_LIMIT`)."""
    start, end = found.span()
    return DateError("the year is out of reach", start=start, end=end, hint="a year has 15 digits at most")


def no_exponent(found: re.Match[str]) -> DateError:
    """The exponent is zero (LoC EDTF, level 2, "Exponential year": a positive integer)."""
    start, end = found.span(3)
    return DateError("the exponent after E is 1 or more", start=start, end=end, hint="as in Y17E7")


def no_significant_digit(found: re.Match[str]) -> DateError:
    """No digit is significant (LoC EDTF, level 2, "Significant digits": a positive integer)."""
    start, end = found.span(4)
    hint = "1950S2 is some year in 1900 to 1999"
    return DateError("at least one digit is significant", start=start, end=end, hint=hint)


def unreadable(text: str, start: int, end: int) -> DateError:
    """`text[start:end]` is not of the shape of a point in time."""
    written = text[start:end]
    if not written:
        return DateError("a date is missing here", start=start, end=min(start + 1, len(text)), hint=FORMS)
    meant = likely_meant(written)
    if meant is not None:
        message, hint = meant
        return DateError(message, start=start, end=end, hint=hint)
    return _odd_character(written, start) or _wrong_part(written, start)


_HINTS_FOR_CHARACTERS = {
    **dict.fromkeys("()", "a qualifier stands at the left of its part, as in 2004-?06-11"),
    **dict.fromkeys("[]", "a choice of dates stands in brackets as a whole, as in [1924,1925]"),
    **dict.fromkeys("{}", "several dates stand in braces as a whole, as in {1924,1925}"),
    **dict.fromkeys("xu", "an unspecified digit is a capital X"),
}


def _odd_character(written: str, start: int) -> DateError | None:
    """The first character that no date has; None if there is none."""
    odd = re.search(r"[^0-9X?~%-]", written)
    if odd is None:
        return None
    if re.search(r"[^\W\d_]{2}", written.replace("X", "")):
        return DateError(f"{shown(written)} is not a date", start=start, end=start + len(written), hint=FORMS)
    message = "a date has no blanks inside" if odd[0].isspace() else f"{shown(odd[0])} has no place here"
    at = start + odd.start()
    return DateError(message, start=at, end=at + 1, hint=_HINTS_FOR_CHARACTERS.get(odd[0], FORMS))


def _wrong_part(written: str, start: int) -> DateError:
    """The first part that isn't what stands in its place."""
    body = written.lstrip("?~%-")
    at = start + len(written) - len(body)
    for (name, digits), part in zip((("year", 4), ("month", 2), ("day", 2)), body.split("-"), strict=False):
        if not re.fullmatch(rf"[?~%]?[0-9X]{{{digits}}}[?~%]?", part):
            message = f"a {name} has {'four' if digits == 4 else 'two'} digits"
            return DateError(message, start=at if part else at - 1, end=at + len(part), hint=FORMS)
        at += len(part) + 1
    return DateError("nothing may follow the day", start=at - 1, end=start + len(written), hint=FORMS)


# Moments.


def time_without_day(text: str, start: int, end: int) -> DateError:
    """A month or a year is followed by a time."""
    return DateError(
        "a time of day needs a day", start=start, end=end, hint=f"without the time: {text[:start].strip()}"
    )


def no_such_time(text: str, start: int, end: int) -> DateError:
    """What follows `T` is no time of day (LoC EDTF, level 0, "Date and Time": complete, extended format)."""
    message = f"{shown(text[start:end])} is not a time of day"
    hint = f"the day alone is enough: {text[: start - 1].strip()}; a time is hh:mm:ss, hh:mm:ssZ or hh:mm:ss+09:00"
    return DateError(message, start=start, end=end, hint=hint)


# Spans and sets: of points, but they don't hold together.


def second_slash(text: str, start: int, slash: int, end: int) -> DateError:
    """A span has one slash; `1904/02/08` is a date with the wrong signs."""
    found = re.fullmatch(r"([0-9]{4})/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])", text[start:end])
    if found is not None:
        hint = _did_you_mean("-".join(found.groups()))
        return DateError("the parts of a date are joined by hyphens", start=start, end=end, hint=hint)
    return DateError("a span has two ends, so one slash", start=slash, end=end, hint="as in 1904-02/1905-09")


def empty_span(start: int, end: int) -> DateError:
    """Neither end is there (LoC EDTF, level 1, "Extended Interval": "the start or end date")."""
    return DateError("a span needs a date", start=start, end=end, hint="as in 1904/ or ../1904")


def reversed_span(text: str, start: int, slash: int, end: int) -> DateError:
    """The last day of the end is before the first day of the start."""
    left, right = text[start:slash], text[slash + 1 : end]
    message = f"the span ends before it starts: {shown(right)} is before {shown(left)}"
    return DateError(message, start=slash + 1, end=end, hint=_did_you_mean(f"{right}/{left}"))


def in_a_span(text: str, start: int, end: int, error: DateError) -> DateError:
    """One end of a span is no date; `1904/05`, and ends with a time of day, are told apart."""
    if re.fullmatch(r".*-[0-9]{2}T[0-9:Z+-]+", text[start:end]):
        at = text.index("T", start)
        hint = f"the day alone: {text[start:at]}"
        return DateError("a span has no times of day", start=at, end=end, hint=hint)
    short = re.fullmatch(r"([0-9]{2})([0-9]{2})(-(?:0[1-9]|1[0-2]))?/([0-9]{2})", text.strip())
    if short is None or not text[start:end].isdigit():
        return error
    century, year, month, last = short.groups()
    if month is None:
        hint = f"write {century}{year}/{century}{last} for the years, {century}{year}-{last} for the month"
    else:
        hint = _did_you_mean(f"{century}{year}{month}/{century}{year}-{last}")
    return DateError("each end of a span is written in full", start=start, end=end, hint=hint)


def unclosed_set(text: str, start: int, end: int, closing: str) -> DateError:
    """The bracket that opens a set is not closed by its like."""
    members = re.sub(r"[\]})\s]", "", text[start + 1 : end])
    hint = _did_you_mean(f"{text[start]}{members}{closing}") if members else "as in [1924,1925]"
    return DateError(
        f"the {text[start]} is not closed by {closing} at the end", start=start, end=end, hint=hint
    )


def empty_set(start: int, end: int) -> DateError:
    """A set has no members."""
    return DateError("a set needs a date", start=start, end=end, hint="as in [1924,1925]")


def blanks_in_set(text: str, start: int, end: int) -> DateError:
    """A set has no blanks (LoC EDTF, level 2, "Set representation", rule 4)."""
    hint = _did_you_mean("".join(text[start:end].split()))
    at = next(place for place in range(start, end) if text[place].isspace())
    return DateError("a set is written without blanks", start=at, end=at + 1, hint=hint)


def dots_out_of_place(start: int, end: int) -> DateError:
    """An open range is not at its end of the set (LoC EDTF, level 2, "Set representation", rules 5 and 6)."""
    hint = "..1904 stands first in a set, 1904.. last, 1904..1907 anywhere"
    return DateError(".. has no place here", start=start, end=end, hint=hint)


def unlike_ends(start: int, end: int) -> DateError:
    """The ends of a range differ in precision (LoC EDTF, level 2, "Set representation", rule 7)."""
    hint = "write both as years, both as months or both as days"
    return DateError("both ends of a range in a set have one precision", start=start, end=end, hint=hint)


def reversed_range(text: str, start: int, dots: int, end: int) -> DateError:
    """A range in a set ends before it starts."""
    left, right = text[start:dots], text[dots + 2 : end]
    message = f"the range ends before it starts: {shown(right)} is before {shown(left)}"
    return DateError(message, start=dots + 2, end=end, hint=_did_you_mean(f"{right}..{left}"))
