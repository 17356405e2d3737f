"""What one end of a period can be: a day, a month, a year, a decade, a century, an era.

Takes `tidy` text (small letters, plain signs). An atom is either not of the shape (None), or of the shape
and not in the calendar, or not fit for a period (DateError, whose hint says what is), or a `Run` of days.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from treatytl.dates import english
from treatytl.dates.date import Date, DateError
from treatytl.dates.days import day_number, from_day_number, iso_day
from treatytl.dates.edtf import parse_date
from treatytl.dates.eras import ERA_NAMES
from treatytl.dates.japanese import read_japanese
from treatytl.dates.moments import CENTURY, century_number, read_moment, read_pair
from treatytl.dates.old_style import julian_date, without_new_style, without_old_style
from treatytl.dates.words import in_words

_EDTF = re.compile(r"-?[0-9x]{4}(?:-[0-9x]{2}){0,2}|-?[0-9]{4}s[0-9]+|y-?[0-9]+(?:e[0-9]+)?(?:s[0-9]+)?")
#: `19X5` is 1905, 1915 and so on: ten years apart, and no one run of days.
_SEVERAL = re.compile(r"x-?[0-9]")
_YEAR_AND_CODE = re.compile(r"(-?[0-9]{2})([0-9]{2})-([0-9]{2})")
_SEASON = re.compile(r"-?[0-9]{4}-(2[1-9]|3[0-2])")
_ERA_HEAD = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, ERA_NAMES), key=len, reverse=True))})(?=[ 0-9.])"
)
_QUALIFIER = re.compile(r"[?~%]")


class Run(NamedTuple):
    """Days from `first` to `last`, both included, and what the user should be told of them."""

    first: int
    last: int
    notes: tuple[str, ...] = ()


def read_atom(text: str) -> Run | None:
    """The days of one day, month, season, quarter, year, decade, century or era; None for any other text."""
    text = without_new_style(text.removeprefix("the "))
    julian = without_old_style(text)
    if julian is not None:
        moment = read_moment(julian)
        return None if moment is None else _julian_moment(moment)
    if _EDTF.fullmatch(text) and not _SEVERAL.search(text):
        return _edtf(text.upper())
    japanese = read_japanese(text)
    if japanese is not None:
        return Run(japanese.first, japanese.last, (japanese.note,) if japanese.note else ())
    century = CENTURY.fullmatch(text)
    if century is not None:
        return _century(century_number(century["number"]), is_bc=(century["era"] or "").startswith("b"))
    moment = read_moment(text)
    if moment is not None:
        return _moment(moment)
    plain = _QUALIFIER.sub("", text)
    if plain != text and _EDTF.fullmatch(plain):
        raise DateError("a period is exact: it has no ?, ~ or %", hint=f"write {plain.upper()}")
    return None


def read_shared(left: str, right: str) -> tuple[Run, Run] | None:
    """The days of two ends, one of which may leave to the other what they share: `8` and `9 feb 1904`.

    Also `昭和16` and `20年`. None if either is none.
    """
    head = _ERA_HEAD.match(left)
    if head is not None:
        first, last = read_atom(left), read_atom(head[0] + right)
        return (first, last) if first and last else None
    julian = without_old_style(right)
    if julian is not None and without_old_style(left) is None:
        pair = read_pair(left, julian)
        return (_julian_moment(pair[0]), _julian_moment(pair[1])) if pair else None
    pair = read_pair(left, right)
    return (_moment(pair[0]), _moment(pair[1])) if pair else None


def _julian_moment(edtf: str) -> Run:
    """The days of a Julian day, month or year, and a note that tells them."""
    date = julian_date(edtf)
    run = _bounds(date)
    days = dict.fromkeys(english.day_name(*from_day_number(day)) for day in run[:2])
    return Run(run.first, run.last, (f"{in_words(date)} Old Style is {' to '.join(days)}",))


def month_that_may_be_years(text: str) -> tuple[str, ...]:
    """A note on `1904-05`, which is a month and which some write for two years; none for any other text."""
    found = _YEAR_AND_CODE.fullmatch(text)
    if found is None or not "01" <= found[3] <= "12" or found[3] <= found[2]:
        return ()
    month = english.month_of_year(int(found[1] + found[2]), int(found[3]))
    return (f"{text} is {month}; for the years write {found[1]}{found[2]}..{found[1]}{found[3]}",)


def year_with_a_minus(text: str) -> tuple[str, ...]:
    """A note on `-1917`, which some write for all that came before; none for any other text."""
    if not re.fullmatch(r"-[1-9][0-9]{3}", text):
        return ()
    return (f"{text} is {english.year_name(int(text))}; for what came before write ..{text[1:]}",)


def _edtf(text: str) -> Run:
    coded = _YEAR_AND_CODE.fullmatch(text)
    if coded is not None and coded[3] > "12":
        raise _code(*coded.groups())
    return _bounds(parse_date(text))


def _bounds(date: Date) -> Run:
    stretch = date.stretches[0]
    return Run(stretch.start_earliest, stretch.end_latest)


def _code(century: str, year: str, code: str) -> DateError:
    """What to say of `1939-41` and `1939-45`: EDTF's parts of a year, and years written short."""
    forms = [f"{century}{year}..{century}{code}"] if code > year else []
    try:
        run = _bounds(parse_date(f"{century}{year}-{code}"))
    except DateError:
        return DateError(
            f"there is no month {code}",
            hint=f"{f'write {forms[0]}; ' if forms else ''}months are 01 to 12",
        )
    name = english.season_name(int(code), century + year, None)
    months = [iso_day(day)[:-3] for day in run[:2]]
    quarter = [f"{century}{year}Q{int(code) - 32}"] if 33 <= int(code) <= 36 else []
    forms += quarter or ["..".join(months)]
    return DateError(
        f'EDTF reads this as "{name}", which is seldom what is meant', hint=f"write {', or '.join(forms)}"
    )


def _century(number: int, *, is_bc: bool) -> Run:
    if number == 0:
        raise DateError("centuries are counted from the 1st")
    last = 100 * number
    if is_bc:
        return Run(day_number(1 - last, 1, 1), day_number(100 - last, 12, 31))
    return Run(day_number(last - 99, 1, 1), day_number(last, 12, 31))


def _moment(edtf: str) -> Run:
    run = _bounds(parse_date(edtf))
    season = _SEASON.fullmatch(edtf)
    if season is None:
        return run
    first, last = (english.month_of_year(*from_day_number(day)[:2]) for day in run[:2])
    return Run(run.first, run.last, (f"{english.GROUPINGS[int(season[1])]} is taken as {first} to {last}",))
