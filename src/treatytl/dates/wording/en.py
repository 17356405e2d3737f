"""Dates in English words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates import english
from treatytl.dates.wording.base import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.dates.durations import Duration
    from treatytl.dates.eras import Era
    from treatytl.dates.wording.point import Partial, Unit

#: What `?`, `~` and `%` say before a date, and what they say of one part of it.
_LEADS = {"?": "perhaps", "~": "about", "%": "perhaps about"}
_DOUBTS = {"?": "uncertain", "~": "approximate", "%": "uncertain and approximate"}
_PARTS = ("year", "month", "day")
_YEAR_UNKNOWN = "year unknown"

_NOTHING_KNOWN = {
    ("..", ".."): "at all times",
    ("..", ""): "start open, end unknown",
    ("", ".."): "start unknown, end open",
    ("", ""): "start and end unknown",
}


class English(Wording[str]):
    """English: nothing is inflected."""

    def text(self, phrase: str) -> str:
        return phrase

    def year(self, year: int) -> str:
        return english.year_name(year)

    def month(self, year: int, month: int) -> str:
        return english.month_of_year(year, month, brief=self.is_brief)

    def day(self, year: int | None, month: int, day: int) -> str:
        return f"{day} {self._month_in(year, month)}"

    def season(self, code: int, year: int) -> str:
        next_year = english.year_name(year + 1) if code in english.OVER_NEW_YEAR else None
        return english.season_name(code, english.year_name(year), next_year, brief=self.is_brief)

    def one_of_years(self, first: int, last: int) -> str:
        """Where the last digit of ten and of a hundred years is the same, "1900s" alone could be either."""
        if first < 1000:
            return f"a year from {english.year_name(first)} to {english.year_name(last)}"
        if last - first == 9 and first % 100:
            return f"{first}s"
        return f"{first}s ({first}–{last})"

    def any_year(self) -> str:
        return _YEAR_UNKNOWN

    def significant(self, year: int, digits: int) -> str:
        return f"{english.year_name(year)}, to {digits} significant digit{'' if digits == 1 else 's'}"

    def masked(self, written: str) -> str:
        return f"{written} (X = any digit)"

    def masked_season(self, code: int, year: str) -> str:
        return self.masked(english.season_name(code, year, None, brief=self.is_brief))

    def partial(self, part: Partial) -> str:
        months = _several([self.month_name(month) for month in part.months]) if part.months else ""
        if part.days is None:
            text = f"a day in {months}" if months else "a day"
        elif part.days:
            day = _several([str(day) for day in part.days])
            text = f"{day} {months}" if months else f"day {day} of a month"
        else:
            text = months or "a month"
        if part.years is None:
            return f"{text}, {_YEAR_UNKNOWN}"
        if isinstance(part.years, int):
            return f"{text} {part.years}" if months else f"{text} in {part.years}"
        return f"{text} in the {self.one_of_years(*part.years)}"

    def noted(self, phrase: str, note: str) -> str:
        return f"{phrase} ({note})"

    def at_time(self, phrase: str, time: str) -> str:
        return f"{phrase}, {time}"

    def lead(self, mark: str, phrase: str) -> str:
        return f"{_LEADS[mark]} {phrase}"

    def aside(self, mark: str, phrase: str) -> str:
        return f"{phrase} ({_LEADS[mark]})"

    def doubts(self, marks: Sequence[str], phrase: str) -> str:
        said: dict[str, list[str]] = {}
        for part, mark in zip(_PARTS, marks, strict=False):
            if mark:
                said.setdefault(_DOUBTS[mark], []).append(part)
        doubts = (f"{english.all_of(parts)} {doubt}" for doubt, parts in said.items())
        return f"{phrase} ({', '.join(doubts)})"

    def span(self, first: str, last: str) -> str:
        """Blanks at the dash where there are blanks within."""
        return f"{first} – {last}" if " " in first or " " in last else f"{first}–{last}"

    def years(self, first: int, last: int) -> str:
        return self.span(english.year_name(first), english.year_name(last))

    def months(self, year: int, first: int, last: int) -> str:
        return f"{self.month_name(first)}–{self.month_name(last)} {english.year_name(year)}"

    def days(self, year: int | None, month: int, first: int, last: int) -> str:
        return f"{first}–{last} {self._month_in(year, month)}"

    def days_of_months(self, year: int | None, first: tuple[int, ...], last: tuple[int, ...]) -> str:
        return f"{self.day(None, *first)} – {self.day(year, *last)}"

    def since(self, phrase: str) -> str:
        return f"since {phrase}"

    def until(self, phrase: str) -> str:
        return f"until {phrase}"

    def end_unknown(self, phrase: str) -> str:
        return f"from {phrase}, end unknown"

    def start_unknown(self, phrase: str) -> str:
        return f"until {phrase}, start unknown"

    def nothing_known(self, first: str, last: str) -> str:
        return _NOTHING_KNOWN[first, last]

    def listed(self, items: Sequence[str], *, either: bool) -> str:
        return english.one_of(items) if either else english.all_of(items)

    def listed_years(self, years: Sequence[int], *, either: bool) -> str:
        return self.listed([english.year_name(year) for year in years], either=either)

    def listed_months(self, year: int, months: Sequence[int], *, either: bool) -> str:
        names = [self.month_name(month) for month in months]
        return f"{self.listed(names, either=either)} {english.year_name(year)}"

    def listed_days(self, year: int | None, month: int, days: Sequence[int], *, either: bool) -> str:
        return f"{self.listed([str(day) for day in days], either=either)} {self._month_in(year, month)}"

    def run(self, first: str, last: str) -> str:
        return f"{first} to {last}"

    def from_to(self, first: str, last: str, unit: Unit, *, either: bool) -> str:
        del unit
        return f"{'one' if either else 'each'} of {first} to {last}"

    def and_beyond(self, phrase: str, unit: Unit, *, is_later: bool, either: bool) -> str:
        del unit
        if either:
            return f"{phrase} or {'later' if is_later else 'earlier'}"
        return f"{phrase} and all {'after' if is_later else 'before'}"

    def duration(self, length: Duration) -> str:
        about = "about " if length.is_about else ""
        return f"{about}{length.number} {length.unit}{'' if length.number == 1 else 's'}"

    def old_style(self, said: str) -> str:
        return f"{said} O.S."

    def era_name(self, era: Era) -> str:
        return era.name

    def month_name(self, month: int) -> str:
        return english.month_name(month, brief=self.is_brief)

    def _month_in(self, year: int | None, month: int) -> str:
        return self.month_name(month) if year is None else self.month(year, month)


def _several(items: Sequence[str]) -> str:
    """`October, November or December`; many that follow each other as `one of 10 to 19`."""
    return f"one of {items[0]} to {items[-1]}" if len(items) > 4 else english.one_of(items)
