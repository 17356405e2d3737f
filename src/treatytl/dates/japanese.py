"""Dates of the Japanese calendar read as days: `taisho`, `Shōwa 16`, `S16`, `昭和16年4月13日`, `元年`.

An era's years are those of `eras`. A year, a month or an era that was cut short by the next one has the
days that it had.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from treatytl.dates.date import DateError
from treatytl.dates.days import AFTER_ALL, day_number, days_in_month, iso_day
from treatytl.dates.eras import ERA_NAMES, ERAS, Era, era_year

#: Names that say an era alone; a letter or a single character needs its year.
_FULL_NAMES = {name for era in ERAS for name in (*era.romanised, era.kanji, era.square)}

_MEIJI_NOTE = (
    "Meiji is taken from 1 January 1873 on: before that day Japan's calendar was lunisolar, and its years "
    "and months were not the Gregorian ones"
)

_CHINESE = "〇一二三四五六七八九"
_NUMBER = "[0-9]{1,4}|[〇一二三四五六七八九]{1,4}|[二三四五六七八九]?十[一二三四五六七八九]?"
_NAMES = "|".join(sorted(map(re.escape, ERA_NAMES), key=len, reverse=True))
_ALONE = re.compile(
    rf"({'|'.join(sorted(map(re.escape, _FULL_NAMES), key=len, reverse=True))})(?: era| period|時代)?"
)
_IN_CHARACTERS = re.compile(
    rf"(?P<era>{_NAMES}|西暦)? ?(?P<year>{_NUMBER}|元) ?年"
    rf"(?: ?(?P<month>{_NUMBER}) ?月(?: ?(?P<day>{_NUMBER}) ?日)?)?",
)
_IN_FIGURES = re.compile(
    rf"(?P<era>{_NAMES})\.? ?(?P<year>[0-9]{{1,4}}|元)"
    # A month alone stands after a dot: T9-10 and T9/10 may be two years.
    r"(?:\. ?(?P<month>[0-9]{1,2})(?:\. ?(?P<day>[0-9]{1,2}))?"
    r"|(?P<mark>[/-])(?P<m>[0-9]{1,2})(?P=mark)(?P<d>[0-9]{1,2}))?",
)


class JapaneseDays(NamedTuple):
    """The days that an expression of the Japanese calendar stands for, both included, and a note."""

    first: int
    last: int
    note: str = ""


def read_japanese(text: str) -> JapaneseDays | None:
    """The days of an era, or of a year, a month or a day of the Japanese calendar; None for any other text.

    Takes `plain` text: `taisho`, `showa 16`, `s16`, `s16.4.13`, `昭和16年`, `昭和十六年4月13日`; also years
    of the Gregorian calendar in characters, `1941年4月13日`. Raises DateError for what the calendar does
    not have.
    """
    alone = _ALONE.fullmatch(text)
    if alone:
        era = ERA_NAMES[alone[1]]
        return JapaneseDays(era.first, era.last, _MEIJI_NOTE if era is ERAS[0] else "")
    found = _IN_CHARACTERS.fullmatch(text) or _IN_FIGURES.fullmatch(text)
    if not found:
        return None
    parts = found.groupdict()
    era_named = ERA_NAMES.get(parts["era"])
    if era_named is None and len(parts["year"]) != 4:
        return None
    month = _number(parts["month"] or parts.get("m"))
    day = _number(parts["day"] or parts.get("d"))
    return _days(era_named, _number(parts["year"]) or 0, month, day)


def _days(era: Era | None, year: int, month: int | None, day: int | None) -> JapaneseDays:
    """The days of a year, or of a month or a day in it, that lie in the era."""
    gregorian = year + (era.year_before if era else 0)
    if era:
        _check_year(era, year)
    if month is not None and not 1 <= month <= 12:
        raise DateError(f"there is no month {month}", hint="months go from 1 to 12")
    if month is not None and day is not None and not 1 <= day <= days_in_month(gregorian, month):
        count = days_in_month(gregorian, month)
        raise DateError(f"month {month} of {gregorian:04d} has no day {day}", hint=f"it has {count} days")
    first = day_number(gregorian, month or 1, day or 1)
    last = day_number(gregorian, month or 12, day or days_in_month(gregorian, month or 12))
    if era is None:
        return JapaneseDays(first, last)
    if last < era.first or first > era.last:
        what = iso_day(first) if day else iso_day(first)[:-3]
        raise DateError(
            f"{what} is not in {era.name}, which goes {_extent(era)}",
            hint=f"write {what}, or {era_year(first)} for the year",
        )
    return JapaneseDays(max(first, era.first), min(last, era.last))


def _check_year(era: Era, year: int) -> None:
    gregorian = year + era.year_before
    if year < 1:
        raise DateError(f"an era begins with its year 1, not {year}", hint=f"write {era.name} 1")
    if gregorian < 1873:
        raise DateError(
            f"{era.name} {year} lies before 1873, when Japan's calendar was still lunisolar",
            hint=f"its years and months were not the Gregorian ones; most of that year was in {gregorian}",
        )
    if day_number(gregorian, 1, 1) > era.last:
        ended = era_year(era.last)
        raise DateError(
            f"there is no {era.name} {year}: its last year was {ended}",
            hint=f"write {era_year(day_number(gregorian, 12, 31))}, or {gregorian}",
        )


def _extent(era: Era) -> str:
    return f"from {iso_day(era.first)}" + ("" if era.last == AFTER_ALL else f" to {iso_day(era.last)}")


def _number(text: str | None) -> int | None:
    """A number in figures or in Chinese ones (十六, 一九〇五); 元 is 1."""
    if text is None or text.isdecimal():
        return text if text is None else int(text)
    if text == "元":
        return 1
    if "十" not in text:
        return int("".join(str(_CHINESE.index(char)) for char in text))
    tens, units = (_CHINESE.index(part) if part else None for part in text.split("十"))
    return 10 * (tens or 1) + (units or 0)
