"""One moment in English words, read as EDTF: `13 April 1941`, `Apr. 1941`, `spring 1941`, `44 BC`, `1920s`.

Periods and dates in words are made of these. Nothing is filled in: a part that is missing makes it no
moment. The names of months are python-dateutil's, which is loaded only when a name has to be looked up.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.dates import english
from treatytl.dates.date import DateError, Precision
from treatytl.dates.days import iso_day, iso_year
from treatytl.dates.old_style import julian_date, refuse_mixed_styles, without_new_style, without_old_style
from treatytl.dates.plain import DASHES, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
#: A comma is read where `BC` or `year` says that no two numbers are meant.
_YEAR = (
    r"(?P<year>(?:ad ?)?[0-9]{1,4}(?: ?(?:ad|ce|bc|bce))?"
    r"|[0-9]{1,3}(?:,[0-9]{3})+ ?bce?|(?:in )?year [0-9]{1,3}(?:,?[0-9]{3})*)"
)
_SEASONS = {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
_FIRST_CODES = {"": 21, "northern ": 25, "southern ": 29, "quarter": 33, "third": 37, "half": 40}
_ORDINALS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}

_VAGUE = re.compile(r"(?:the )?(early|late|mid|middle|beginning|start|end)(?:[ -].+)?")
_DOTTED = re.compile(r"\b(?:b\.c\.e|b\.c|a\.d|c\.e|[on]\. ?s)\b\.?")
#: Dashes that join two years to one thing: `winter 1941–42`, `1900s (1900–1999)`.
_SHORT_RANGE = re.compile(rf"((?:winter|summer) |\()([0-9]{{4}})[{DASHES}]([0-9]{{2}}|[0-9]{{4}})(?![0-9])")
_CENTURY_WORDS = (
    *(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
    ),
    *(
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ),
    *("twentieth", "twenty-first"),
)
CENTURY = re.compile(
    rf"(?:the )?(?:(?P<number>[0-9]{{1,2}}|{'|'.join(_CENTURY_WORDS)})(?:st|nd|rd|th)?) (?:century|cent\.?|c\.?)"
    r"(?: (?P<era>ad|ce|bc|bce))?"
)


def tidy(text: str) -> str:
    """`plain` text in which `B.C.` and the like have no dots, and `winter 1941–42` a hyphen."""
    said = plain(text)
    said = _DOTTED.sub(lambda found: found[0].replace(".", ""), said)
    return _SHORT_RANGE.sub(r"\1\2-\3", said)


def month_number(name: str) -> int | None:
    """The number of a month by its English name or usual abbreviation (`sept`), or None."""
    if name[:3].title() not in english.SHORT_MONTHS:
        return None
    from dateutil.parser import parserinfo  # noqa: PLC0415 - 20 ms that only a month in words should cost

    number: int | None = parserinfo().month(name)
    return number


def read_moment(text: str) -> str | None:
    """The EDTF of one day, month, season or year in `plain` words, or None for any other text.

    The day may turn out to be impossible, which is `parse_date`'s to say. A Julian day is given as the Gregorian one.
    Raises DateError for what can be meant in two ways, and for a Julian month or year, which is none of EDTF's.
    """
    julian = without_old_style(text)
    if julian is not None:
        return _gregorian_day(read_moment(julian))
    text = without_new_style(text)
    for pattern, build in _MOMENTS:
        found = pattern.fullmatch(text)
        moment = build(found) if found is not None else None
        if moment is not None:
            return moment
    return None


def _gregorian_day(moment: str | None) -> str | None:
    """The Gregorian day of a Julian one in EDTF. Raises DateError for what is no day or none of that calendar."""
    if moment is None:
        return None
    date = julian_date(moment)
    days = [iso_day(day) for day in (date.earliest, date.latest) if day is not None]
    if date.precision is not Precision.DAY:
        raise DateError(
            "a Julian month or year is none of the Gregorian calendar",
            hint=f"write its days: {'/'.join(days)} for all of it, [{'..'.join(days)}] for some day of it",
        )
    return days[0]


def _calendar_day(found: re.Match[str]) -> str | None:
    parts = found.groupdict()
    year, name = read_year(parts["year"]), parts["month"]
    if year is None:
        return None
    month = int(name) if name.isdecimal() else month_number(name)
    if month is None:
        return None
    return f"{year}-{month:02d}" + (f"-{int(parts['day']):02d}" if parts.get("day") else "")


def read_year(text: str) -> str | None:
    """The EDTF of `1925`, `AD 44`, `44 CE`, `44 BC`, `10,000 BC`, `year 170,000,000`.

    None for a number that could be something else than a year.
    """
    digits = "".join(filter(str.isdigit, text))
    number, era = int(digits), text.strip("0123456789, ")
    if era and number == 0:
        raise DateError("no year 0 lies between 1 BC and AD 1", hint="write 1 BC (0000) or AD 1 (0001)")
    if era.startswith("b"):
        return iso_year(1 - number)
    return iso_year(number) if era or len(digits) == 4 else None


def _season(found: re.Match[str]) -> str | None:
    code = _FIRST_CODES[found["side"] or ""] + _SEASONS[found["season"]]
    year, last = found["year"], found["last"]
    if code in english.OVER_NEW_YEAR:
        following = f"{int(year) + 1:04d}"
        if last is None:
            before = f"{int(year) - 1:04d}"
            raise DateError(
                f"this can be the {found['season']} that begins or the one that ends in {year}",
                hint=f"write {english.season_name(code, before, year)} ({before}-{code}) "
                f"or {english.season_name(code, year, following)} ({year}-{code})",
            )
        if last not in (following, following[-2:]):
            return None
    elif last is not None:
        return None
    return f"{year}-{code}"


def _part_of_year(found: re.Match[str]) -> str | None:
    place, unit = _ORDINALS.get(found["place"], 9), found["unit"]
    if place >= {"quarter": 4, "third": 3, "half": 2}[unit]:
        return None
    return f"{found['year']}-{_FIRST_CODES[unit] + place}"


def _quarter(found: re.Match[str]) -> str:
    return f"{found['year']}-{32 + int(found['quarter'])}"


def _decade(found: re.Match[str]) -> str | None:
    first, last = found["first"], found["last"]
    if last is None and first.endswith("00"):
        raise DateError(
            "this can be ten years or a hundred",
            hint=f"write {first[:3]}X for the ten years, {first[:2]}XX for the hundred",
        )
    width = 1 if last is None else len(str(int(last) - int(first)))
    is_whole = last is None or (first[-width:], last[-width:]) == ("0" * width, "9" * width)
    return first[:-width].ljust(4, "X") if is_whole else None


_SIDE_AND_SEASON = r"(?P<side>northern |southern )?(?P<season>spring|summer|autumn|fall|winter)"
_MOMENTS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (re.compile(r"-?[0-9]{4}(?:-[0-9]{2}){0,2}"), lambda found: found[0]),
    (re.compile(_YEAR), lambda found: read_year(found["year"])),
    (re.compile(r"(?P<first>[0-9]{3}0)'?s(?: \((?P=first)-(?P<last>[0-9]{3}9)\))?"), _decade),
    (
        re.compile(_SIDE_AND_SEASON + r"(?: of|,)? (?P<year>[0-9]{4})(?:[-/](?P<last>[0-9]{4}|[0-9]{2}))?"),
        _season,
    ),
    (re.compile(r"(?:q(?P<quarter>[1-4])[ /-]?(?P<year>[0-9]{4}))"), _quarter),
    (re.compile(r"(?:(?P<year>[0-9]{4})[ /-]?q(?P<quarter>[1-4]))"), _quarter),
    (
        re.compile(r"(?:the )?(?P<place>[a-z0-9]+) (?P<unit>quarter|third|half)(?: of)? (?P<year>[0-9]{4})"),
        _part_of_year,
    ),
    (re.compile(rf"{_DAY}(?: of)?[ -]?{_MONTH},?[ -]?{_YEAR}"), _calendar_day),
    (re.compile(rf"{_MONTH} ?{_DAY},? {_YEAR}"), _calendar_day),
    (re.compile(rf"{_MONTH},?(?: of)?[ -]?{_YEAR}"), _calendar_day),
    (re.compile(rf"{_YEAR},? {_MONTH}(?: {_DAY})?"), _calendar_day),
    (re.compile(r"(?P<day>[0-9]{1,2})\. ?(?P<month>[0-9]{1,2})\. ?(?P<year>[0-9]{4})"), _calendar_day),
)


def read_pair(left: str, right: str) -> tuple[str, str] | None:
    """The EDTF of two moments in `plain` words, of which one may leave to the other what they share.

    `8` and `9 february 1904`, `8 feb` and `5 sep 1904`, `april 8` and `9, 1904`, `100` and `44 bc`. None if
    either isn't a moment.
    """
    refuse_mixed_styles(left, right, lambda text: read_moment(text) is not None)
    left = with_era_of(right, left)
    last = read_moment(right)
    if last is None:
        last = _first_moment(f"{head} {right}" for head in left.split(" ")[:1] if head.isalpha())
    if last is None:
        return None
    words = right.split(" ")
    first = read_moment(left) or _first_moment(
        f"{left} {' '.join(words[at:])}" for at in range(1, len(words))
    )
    return None if first is None else (first, last)


def with_era_of(right: str, left: str) -> str:
    """The first of two ends with the BC that only the second has: `100` of `100` and `44 bc`."""
    before_christ = re.fullmatch(r"[0-9,]+( ?bce?)", right)
    return left + before_christ[1] if before_christ and left.isdecimal() else left


def _first_moment(texts: Iterator[str]) -> str | None:
    return next(filter(None, map(read_moment, texts)), None)


def century_number(text: str) -> int:
    """The number of a century, which may be a word such as `nineteenth`."""
    return int(text) if text.isdecimal() else _CENTURY_WORDS.index(text) + 1


def refuse_part(text: str, example: str) -> None:
    """Raise DateError for `early 1925` and the like. `example` shows a run of months."""
    part = _VAGUE.fullmatch(text)
    if part:
        raise DateError(
            f'nobody can say which months "{part[1]}" means',
            hint=f"write those that are meant, such as {example}",
        )
