"""The Japanese eras from Meiji on: what they are called, when they began, and their years.

A year of an era is the Gregorian year under another number, and the day on which an era begins belongs to
it: 24 December 1926 is in Taishō 15, 25 December in Shōwa 1. So it is since 1 January 1873, when Japan took
over the Gregorian calendar (Dajōkan edict 337 of Meiji 5). Nothing before that day is reckoned here: the
years and months of the lunisolar calendar begin and end on other days.
"""

from __future__ import annotations

from typing import NamedTuple

from treatytl.dates.days import AFTER_ALL, day_number, from_day_number

#: The first day of the Gregorian calendar in Japan.
GREGORIAN_IN_JAPAN = day_number(1873, 1, 1)


class Era(NamedTuple):
    """An era: its name, how else it is written, its first and last day.

    `kanji` has its two characters, `square` the one that holds both, `romanised` the spellings in small
    letters without macrons. `year_before` is the Gregorian year before its year 1. `first` of Meiji is the
    first day that can be reckoned; `last` of an era that goes on is `AFTER_ALL`.
    """

    name: str
    letter: str
    kanji: str
    square: str
    romanised: tuple[str, ...]
    year_before: int
    first: int
    last: int

    def year_number(self, year: int) -> int:
        """The number that a Gregorian year has in this era."""
        return year - self.year_before


class EraYear(NamedTuple):
    """A year of an era, such as Shōwa 16."""

    era: Era
    year: int

    def __str__(self) -> str:
        return f"{self.era.name} {self.year}"


_TAISHO = day_number(1912, 7, 30)
_SHOWA = day_number(1926, 12, 25)
_HEISEI = day_number(1989, 1, 8)
_REIWA = day_number(2019, 5, 1)

ERAS = (
    Era("Meiji", "M", "明治", "㍾", ("meiji",), 1867, GREGORIAN_IN_JAPAN, _TAISHO - 1),
    Era("Taishō", "T", "大正", "㍽", ("taisho", "taishou", "taisyo", "taisyou"), 1911, _TAISHO, _SHOWA - 1),
    Era("Shōwa", "S", "昭和", "㍼", ("showa", "shouwa", "syowa", "syouwa"), 1925, _SHOWA, _HEISEI - 1),
    Era("Heisei", "H", "平成", "㍻", ("heisei",), 1988, _HEISEI, _REIWA - 1),
    Era("Reiwa", "R", "令和", "㋿", ("reiwa",), 2018, _REIWA, AFTER_ALL),
)

#: Every way to name an era in `plain` text: names, characters, and the letters that stand before a number.
ERA_NAMES: dict[str, Era] = {
    name: era
    for era in ERAS
    for name in (*era.romanised, era.kanji, era.square, era.kanji[0], era.letter.lower())
}


def era_of(day: int) -> Era | None:
    """The era in which a day lies, or None before 1873."""
    for era in reversed(ERAS):
        if day >= era.first:
            return era
    return None


def era_year(day: int) -> EraYear | None:
    """The year of an era in which a day lies, or None before 1873."""
    era = era_of(day)
    return EraYear(era, era.year_number(from_day_number(day)[0])) if era else None
