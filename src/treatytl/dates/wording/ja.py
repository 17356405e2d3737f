"""Dates in Japanese words, and Japanese dates by the years of their eras."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.days import day_number
from treatytl.dates.eras import era_year
from treatytl.dates.wording.base import Wording
from treatytl.dates.wording.cldr import grouped, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.dates.durations import Duration
    from treatytl.dates.eras import Era, EraYear
    from treatytl.dates.wording.point import Partial, Unit

_SEASONS = ("春", "夏", "秋", "冬")
#: The groupings that end in the year after the one they are named by.
_OVER_NEW_YEAR = (24, 28, 30)

_LEADS = {"?": "おそらく{}", "~": "{}頃", "%": "おそらく{}頃"}
_ASIDES = {"?": "おそらく", "~": "およそ", "%": "おそらく、およそ"}
_DOUBTS = {"?": "不確実", "~": "おおよそ", "%": "不確実かつおおよそ"}
_PARTS = ("年", "月", "日")
_UNITS = {"day": "日", "month": "月", "part": "時期", "year": "年"}
_LENGTHS = {"day": "日間", "month": "か月", "year": "年"}

_NOTHING_KNOWN = {
    ("..", ".."): "常に",
    ("..", ""): "始期なし、終期不明",
    ("", ".."): "始期不明、終期なし",
    ("", ""): "始期・終期とも不明",
}


class Japanese(Wording[str]):
    """Japanese, with years of the Gregorian calendar; months have no shorter names."""

    def text(self, phrase: str) -> str:
        return phrase

    def year(self, year: int) -> str:
        return f"{self._year_number(year)}年"

    def month(self, year: int, month: int) -> str:
        return f"{self._year_of(year, month)}{month}月"

    def day(self, year: int | None, month: int, day: int) -> str:
        return f"{'' if year is None else self._year_of(year, month, day)}{month}月{day}日"

    def season(self, code: int, year: int) -> str:
        if code not in _OVER_NEW_YEAR:
            return self._part(code, self.year(year))
        if not 1000 <= year < 9999:
            return self._part(code, f"{self.year(year)}～{self.year(year + 1)}の")
        following = year + 1 if year % 100 == 99 else f"{(year + 1) % 100:02d}"
        return self._part(code, f"{year}～{following}年の")

    def month_name(self, month: int) -> str:
        return f"{month}月"

    def one_of_years(self, first: int, last: int) -> str:
        if first < 1000:
            return f"{self.year(first)}から{self.year(last)}までのいずれかの年"
        if last - first == 9 and first % 100:
            return f"{first}年代"
        return f"{first}年代（{first}～{last}年）"

    def any_year(self) -> str:
        return "年不明"

    def significant(self, year: int, digits: int) -> str:
        return f"{self.year(year)}（有効数字{digits}桁）"

    def masked(self, written: str) -> str:
        return f"{written}（Xは任意の数字）"

    def masked_season(self, code: int, year: str) -> str:
        return self.masked(self._part(code, f"{year}年"))

    def partial(self, part: Partial) -> str:
        if part.years is None:
            return f"{_days_and_months(part)}（{self.any_year()}）"
        if not isinstance(part.years, int):
            return f"{self.one_of_years(*part.years)}の{_days_and_months(part)}"
        return f"{self.year(part.years)}{'' if part.months else 'の'}{_days_and_months(part)}"

    def noted(self, phrase: str, note: str) -> str:
        return f"{phrase}（{note}）"

    def at_time(self, phrase: str, time: str) -> str:
        return f"{phrase} {time}"

    def lead(self, mark: str, phrase: str) -> str:
        return _LEADS[mark].replace("{}", phrase)

    def aside(self, mark: str, phrase: str) -> str:
        return f"{phrase}（{_ASIDES[mark]}）"

    def doubts(self, marks: Sequence[str], phrase: str) -> str:
        said: dict[str, list[str]] = {}
        for part, mark in zip(_PARTS, marks, strict=False):
            if mark:
                said.setdefault(_DOUBTS[mark], []).append(part)
        doubts = (f"{'と'.join(parts)}は{doubt}" for doubt, parts in said.items())
        return f"{phrase}（{'、'.join(doubts)}）"

    def span(self, first: str, last: str) -> str:
        return f"{first}～{last}"

    def years(self, first: int, last: int) -> str:
        if 1000 <= first <= last <= 9999:
            return f"{first}～{last}年"
        return self.span(self.year(first), self.year(last))

    def months(self, year: int, first: int, last: int) -> str:
        return f"{self._year_of(year, first)}{first}～{last}月"

    def days(self, year: int | None, month: int, first: int, last: int) -> str:
        return f"{'' if year is None else self._year_of(year, month, first)}{month}月{first}～{last}日"

    def days_of_months(self, year: int | None, first: tuple[int, ...], last: tuple[int, ...]) -> str:
        return self.span(self.day(year, *first), self.day(None, *last))

    def since(self, phrase: str) -> str:
        return f"{phrase}以降"

    def until(self, phrase: str) -> str:
        return f"{phrase}まで"

    def end_unknown(self, phrase: str) -> str:
        return f"{phrase}から（終期不明）"

    def start_unknown(self, phrase: str) -> str:
        return f"{phrase}まで（始期不明）"

    def nothing_known(self, first: str, last: str) -> str:
        return _NOTHING_KNOWN[first, last]

    def listed(self, items: Sequence[str], *, either: bool) -> str:
        if len(items) == 2:
            return f"{items[0]}{'または' if either else 'と'}{items[1]}"
        return listing("ja", items, either=either)

    def listed_years(self, years: Sequence[int], *, either: bool) -> str:
        return self.listed([self.year(year) for year in years], either=either)

    def listed_months(self, year: int, months: Sequence[int], *, either: bool) -> str:
        names = [f"{month}月" for month in months]
        return f"{self._year_of(year, months[0])}{self.listed(names, either=either)}"

    def listed_days(self, year: int | None, month: int, days: Sequence[int], *, either: bool) -> str:
        names = [f"{day}日" for day in days]
        before = "" if year is None else self._year_of(year, month, days[0])
        return f"{before}{month}月{self.listed(names, either=either)}"

    def run(self, first: str, last: str) -> str:
        return f"{first}から{last}まで"

    def from_to(self, first: str, last: str, unit: Unit, *, either: bool) -> str:
        return f"{self.run(first, last)}の{'いずれかの' if either else 'すべての'}{_UNITS[unit]}"

    def and_beyond(self, phrase: str, unit: Unit, *, is_later: bool, either: bool) -> str:
        beyond = "以後" if is_later else "以前"
        return f"{phrase}またはそれ{beyond}" if either else f"{phrase}とそれ{beyond}のすべての{_UNITS[unit]}"

    def duration(self, length: Duration) -> str:
        return f"{'約' if length.is_about else ''}{length.number}{_LENGTHS[length.unit]}"

    def old_style(self, said: str) -> str:
        return f"ユリウス暦{said}"

    def era_name(self, era: Era) -> str:
        return era.kanji

    def _year_of(self, year: int, month: int, day: int = 1) -> str:
        """The year before a month or a day of it."""
        del month, day
        return self.year(year)

    def _year_number(self, year: int) -> str:
        if year <= 0:
            before = 1 - year
            return f"紀元前{grouped('ja', before) if before > 9999 else before}"
        return grouped("ja", year) if year > 9999 else f"西暦{year}" if year < 1000 else str(year)

    def _part(self, code: int, year: str) -> str:
        if code < 33:
            side = "" if code < 25 else "（北半球）" if code < 29 else "（南半球）"
            return f"{year}{_SEASONS[(code - 21) % 4]}{side}"
        if code < 37:
            return f"{year}第{code - 32}四半期"
        if code < 40:
            return f"{year}の{code - 36}番目の4か月間"
        return f"{year}{'上' if code == 40 else '下'}半期"


class JapaneseEras(Japanese):
    """Japanese by the years of eras: `明治38年9月5日`, `昭和元年`. Only for days, months and years that lie in one."""

    def share_a_year(self, one: tuple[int, ...], other: tuple[int, ...]) -> bool:
        return one[0] == other[0] and _in_era(*one) == _in_era(*other)

    def years(self, first: int, last: int) -> str:
        start, end = _in_era(first), _in_era(last)
        if start.era is end.era and start.year > 1:
            return f"{start.era.kanji}{start.year}～{end.year}年"
        return self.span(self.year(first), self.year(last))

    def year(self, year: int) -> str:
        return _written(_in_era(year))

    def _year_of(self, year: int, month: int, day: int = 1) -> str:
        return _written(_in_era(year, month, day))


def _in_era(year: int, month: int = 1, day: int = 1) -> EraYear:
    """The year of an era in which a year, month or day begins."""
    found = era_year(day_number(year, month, day))
    assert found is not None, year  # noqa: S101 - the caller asks for none before 1873
    return found


def _written(found: EraYear) -> str:
    return f"{found.era.kanji}{'元' if found.year == 1 else found.year}年"


def _days_and_months(part: Partial) -> str:
    """`2月のいずれかの日`, `いずれかの月の8日`, `10月、11月、または12月`."""
    months = _several(part.months, "月") if part.months else ""
    if part.days is None:
        return f"{months}のいずれかの日" if months else "いずれかの日"
    if part.days:
        return f"{months or 'いずれかの月の'}{_several(part.days, '日')}"
    return months or "いずれかの月"


def _several(numbers: Sequence[int], unit: str) -> str:
    if len(numbers) > 4:
        return f"{numbers[0]}～{numbers[-1]}{unit}のいずれか"
    return listing("ja", [f"{number}{unit}" for number in numbers], either=True)
