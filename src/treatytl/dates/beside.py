"""What a Gregorian date is in another calendar, to be told beside it: the Julian day, or the Japanese era's year.

Told where it is exact, and not at all elsewhere. A day is a day in every calendar; a Gregorian month or year is none of
the Julian ones. A month, a season or a year has a Japanese year where all its days lie in that one. Of a span both ends
must allow it (an end that is open or unknown is none), of a set all members.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from treatytl.dates.days import day_number, iso_year
from treatytl.dates.edtf import parse_date
from treatytl.dates.eras import era_year
from treatytl.dates.julian import parse_julian, to_julian
from treatytl.dates.wording import wording_of
from treatytl.dates.wording.point import read_point

if TYPE_CHECKING:
    from treatytl.dates.date import Date
    from treatytl.dates.eras import EraYear
    from treatytl.dates.wording import Language

BesideCalendar = Literal["julian", "japanese"]

_MARKS = re.compile(r"[?~%]")
#: A point in a span or a set.
_POINT = re.compile(r"Y?-?[0-9XES]+(?:-[0-9X]{2}){0,2}")


class _NotExactError(Exception):
    """What can't be told in the other calendar without guessing."""


def beside_in_words(
    date: Date, calendar: BesideCalendar, *, language: Language = "en", brief: bool = False
) -> str:
    """A date in words of another calendar: `23 August O.S.`, `Meiji 38`, `明治38年9月5日`; nothing where not exact.

    A Julian day is told without its year where that is the Gregorian one. In Japanese a Japanese date is told in full,
    in other languages its year is: its month and day are the Gregorian ones. Years before 1873 have none, and so has
    a date whose text is Julian already.
    """
    if parse_date(date.text).stretches != date.stretches:
        return ""
    try:
        bare = _without_doubts(date.text)
        if calendar == "julian":
            return _julian(bare, language, is_brief=brief)
        return _japanese(bare, language, is_brief=brief)
    except _NotExactError:
        return ""


def _without_doubts(text: str) -> str:
    """A date's text less its time, its qualifiers and the end of a span that is open or unknown.

    Doubt of the whole is told with the Gregorian date; what is doubtful in the day or the month alone would be
    something else in the other calendar.
    """
    bare, _, _ = text.strip().partition("T")
    if "/" in bare:
        bare = "/".join(end.strip() for end in bare.split("/") if end.strip() not in ("", ".."))
    for part in re.split(r"\.\.|[\[\]{},/]", bare):
        if part.strip() and not read_point(part).is_even:
            raise _NotExactError
    if not bare:
        raise _NotExactError
    return _MARKS.sub("", bare)


def _julian(text: str, language: Language, *, is_brief: bool) -> str:
    years: set[int] = set()

    def day(found: re.Match[str]) -> str:
        numbers = read_point(found[0]).numbers
        if numbers is None or len(numbers) != 3:
            raise _NotExactError
        year, month, of_month = to_julian(day_number(*numbers))
        years.update((numbers[0], year))
        if not -9999 <= year <= 9999:
            raise _NotExactError
        return f"{iso_year(year)}-{month:02d}-{of_month:02d}"

    date = parse_julian(_POINT.sub(day, text))
    wording = wording_of(language, is_brief=is_brief, is_yearless=len(years) == 1)
    return wording.old_style(wording.say(date))


def _japanese(text: str, language: Language, *, is_brief: bool) -> str:
    found = [_era_year(point) for point in _POINT.findall(text)]
    if language != "ja":
        return wording_of(language, is_brief=is_brief).era_years(found, is_span="/" in text)
    from treatytl.dates.wording.ja import JapaneseEras  # noqa: PLC0415 - only who reads Japanese loads it

    return JapaneseEras().say(parse_date(text))


def _era_year(text: str) -> EraYear:
    """The year of an era in which all the days of a point lie; none of a year of more than four digits."""
    if text.startswith("Y"):
        raise _NotExactError
    stretch = parse_date(text).stretches[0]
    first, last = era_year(stretch.start_earliest), era_year(stretch.end_latest)
    if first is None or first != last:
        raise _NotExactError
    return first
