"""Dates in Russian words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates.wording.base import Wording
from treatytl.dates.wording.cldr import grouped, listing, month_names, plural_category

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.dates.durations import Duration
    from treatytl.dates.eras import Era
    from treatytl.dates.wording.point import Partial, Unit


class Phrase(NamedTuple):
    """A text in the nominative, in the genitive (after `с`, `до`, `около`) and in the accusative (after `по`).

    `adverb` is the doubt that the nominative already has and that stands before a preposition: `примерно с 1925 г.`
    """

    nominative: str
    genitive: str
    accusative: str
    adverb: str = ""


#: Months after `в`.
_IN_MONTHS = (
    "январе", "феврале", "марте", "апреле", "мае", "июне",
    "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
)  # fmt: skip

_SEASONS = (
    ("весна", "весны", "весну"),
    ("лето", "лета", "лето"),
    ("осень", "осени", "осень"),
    ("зима", "зимы", "зиму"),
)
_QUARTERS = ("I", "II", "III", "IV")
_ORDINALS = (("первая", "первой", "первую"), ("вторая", "второй", "вторую"), ("третья", "третьей", "третью"))
_THIRD, _HALF = ("треть", "трети", "треть"), ("половина", "половины", "половину")
#: The groupings that end in the year after the one they are named by.
_OVER_NEW_YEAR = (24, 28, 30)

_ADVERBS = {"?": "возможно, ", "~": "примерно ", "%": "возможно, примерно "}
_ASIDES = {"?": "возможно", "~": "примерно", "%": "возможно, примерно"}
_DOUBTS = {"?": "под вопросом", "~": "примерно", "%": "примерно и под вопросом"}
_PARTS = ("год", "месяц", "день")
_YEAR_UNKNOWN = "год неизвестен"

#: Of each unit: some one, each, all before or after.
_SOME = {
    "day": ("какой-то день", "какого-то дня", "какой-то день"),
    "month": ("какой-то месяц", "какого-то месяца", "какой-то месяц"),
    "part": ("какая-то часть года", "какой-то части года", "какую-то часть года"),
    "year": ("какой-то год", "какого-то года", "какой-то год"),
}
_EACH = {"day": "каждый день", "month": "каждый месяц", "part": "каждая часть года", "year": "каждый год"}
_ALL = {"day": "дни", "month": "месяцы", "part": "части года", "year": "годы"}

_NOTHING_KNOWN = {
    ("..", ".."): "всегда",
    ("..", ""): "без начала, конец неизвестен",
    ("", ".."): "начало неизвестно, без конца",
    ("", ""): "начало и конец неизвестны",
}

#: By the plural's category, and after `около`.
_LENGTHS = {
    "day": {"one": "день", "few": "дня", "many": "дней"},
    "month": {"one": "месяц", "few": "месяца", "many": "месяцев"},
    "year": {"one": "год", "few": "года", "many": "лет"},
}
_ABOUT_LENGTHS = {"day": ("дня", "дней"), "month": ("месяца", "месяцев"), "year": ("года", "лет")}

#: The Japanese eras by their letters, in Polivanov's transcription.
_ERAS = {"M": "Мэйдзи", "T": "Тайсё", "S": "Сёва", "H": "Хэйсэй", "R": "Рэйва"}


class Russian(Wording[Phrase]):
    """Russian. In brief a year stands without `г.` wherever it can't be taken for another number."""

    def text(self, phrase: Phrase) -> str:
        return phrase.nominative

    def year(self, year: int) -> Phrase:
        return _same(self._year(year))

    def month(self, year: int, month: int) -> Phrase:
        return _like_a_month(
            *(f"{name(month)} {self._year(year)}" for name in (self.month_name, self._beside))
        )

    def day(self, year: int | None, month: int, day: int) -> Phrase:
        return _same(self._with_year(f"{day} {self._beside(month)}", year))

    def season(self, code: int, year: int) -> Phrase:
        if code in _OVER_NEW_YEAR and 1000 <= year < 9999:
            following = year + 1 if year % 100 == 99 else f"{(year + 1) % 100:02d}"
            years = f"{year}/{following}{'' if self.is_brief else ' г.'}"
        elif code in _OVER_NEW_YEAR:
            years = f"{self._year(year)} – {self._year(year + 1)}"
        else:
            years = self._year(year)
        return self._part(code, years)

    def one_of_years(self, first: int, last: int) -> Phrase:
        if last - first == 9 and first >= 1000:
            exactly = f" ({first}–{last})" if first % 100 == 0 else ""
            years = "" if self.is_brief else " гг."
            return _like_a_month(f"{first}-е{years}{exactly}", f"{first}-х{years}{exactly}")
        return self._some("year", f" с {self._year(first)} по {self._year(last)}")

    def any_year(self) -> Phrase:
        return Phrase(_YEAR_UNKNOWN, "неизвестного года", "неизвестный год")

    def significant(self, year: int, digits: int) -> Phrase:
        figures = "значащей цифры" if plural_category("ru", digits) == "one" else "значащих цифр"
        return _same(f"{self._year(year)} с точностью до {digits} {figures}")

    def masked(self, written: str) -> Phrase:
        return _same(f"{written} (X – любая цифра)")

    def masked_season(self, code: int, year: str) -> Phrase:
        return _each(self._part(code, year), "{} (X – любая цифра)")

    def partial(self, part: Partial) -> Phrase:
        years = self._in_years(part.years)
        if part.days is None:
            place = f" в {_any([_IN_MONTHS[month - 1] for month in part.months])}" if part.months else ""
            return self._some("day", f"{place}{years}")
        if not part.months:
            if not part.days:
                return self._some("month", years)
            return _same(f"{part.days[0]}-е число какого-то месяца{years}")
        if part.days:
            months = [self._beside(month) for month in part.months]
            if len(part.days) > 4:
                return self._some("day", f" с {part.days[0]} по {part.days[-1]} {_any(months)}{years}")
            return _same(f"{_any([str(day) for day in part.days])} {_any(months)}{years}")
        if len(part.months) > 4:
            first, last = part.months[0], part.months[-1]
            return self._some("month", f" с {self._beside(first)} по {self.month_name(last)}{years}")
        alone, beside = ([name(month) for month in part.months] for name in (self.month_name, self._beside))
        return _like_a_month(f"{_any(alone)}{years}", f"{_any(beside)}{years}")

    def noted(self, phrase: Phrase, note: str) -> Phrase:
        return _each(phrase, f"{{}} ({note})")

    def at_time(self, phrase: Phrase, time: str) -> Phrase:
        return _each(phrase, f"{{}}, {time}")

    def lead(self, mark: str, phrase: Phrase) -> Phrase:
        adverb = _ADVERBS[mark]
        if mark == "?":
            return phrase._replace(nominative=adverb + phrase.nominative, adverb=adverb)
        about = f"{'' if mark == '~' else 'возможно, '}около {phrase.genitive}"
        return phrase._replace(nominative=about, adverb=adverb)

    def aside(self, mark: str, phrase: Phrase) -> Phrase:
        return _each(phrase, f"{{}} ({_ASIDES[mark]})")

    def doubts(self, marks: Sequence[str], phrase: Phrase) -> Phrase:
        said: dict[str, list[str]] = {}
        for part, mark in zip(_PARTS, marks, strict=False):
            if mark:
                said.setdefault(_DOUBTS[mark], []).append(part)
        doubts = (f"{listing('ru', parts, either=False)} {doubt}" for doubt, parts in said.items())
        return _each(phrase, f"{{}} ({', '.join(doubts)})")

    def span(self, first: Phrase, last: Phrase) -> Phrase:
        return _same(f"{first.nominative} – {last.nominative}")

    def years(self, first: int, last: int) -> Phrase:
        if first >= 1000 and last <= 9999:
            return _same(f"{first}–{last}{'' if self.is_brief else ' гг.'}")
        return self.span(self.year(first), self.year(last))

    def months(self, year: int, first: int, last: int) -> Phrase:
        alone, beside = ([name(month) for month in (first, last)] for name in (self.month_name, self._beside))
        return _like_a_month(*(f"{'–'.join(names)} {self._year(year)}" for names in (alone, beside)))

    def days(self, year: int | None, month: int, first: int, last: int) -> Phrase:
        return _same(self._with_year(f"{first}–{last} {self._beside(month)}", year))

    def days_of_months(self, year: int | None, first: tuple[int, ...], last: tuple[int, ...]) -> Phrase:
        days = (f"{day} {self._beside(month)}" for month, day in (first, last))
        return _same(self._with_year(" – ".join(days), year))

    def since(self, phrase: Phrase) -> Phrase:
        return _same(f"{phrase.adverb}{_since(phrase)}")

    def until(self, phrase: Phrase) -> Phrase:
        return _same(f"{phrase.adverb}до {phrase.genitive}")

    def end_unknown(self, phrase: Phrase) -> Phrase:
        return _same(f"{phrase.adverb}{_since(phrase)}, конец неизвестен")

    def start_unknown(self, phrase: Phrase) -> Phrase:
        return _same(f"{phrase.adverb}до {phrase.genitive}, начало неизвестно")

    def nothing_known(self, first: str, last: str) -> Phrase:
        return _same(_NOTHING_KNOWN[first, last])

    def listed(self, items: Sequence[Phrase], *, either: bool) -> Phrase:
        return Phrase(
            *(
                listing("ru", forms, either=either)
                for forms in zip(*(item[:3] for item in items), strict=True)
            )
        )

    def listed_years(self, years: Sequence[int], *, either: bool) -> Phrase:
        if not all(1000 <= year <= 9999 for year in years):
            return self.listed([self.year(year) for year in years], either=either)
        after = "" if self.is_brief else " г." if either else " гг."
        return _same(listing("ru", [str(year) for year in years], either=either) + after)

    def listed_months(self, year: int, months: Sequence[int], *, either: bool) -> Phrase:
        forms = ([name(month) for month in months] for name in (self.month_name, self._beside))
        return _like_a_month(
            *(f"{listing('ru', names, either=either)} {self._year(year)}" for names in forms)
        )

    def listed_days(self, year: int | None, month: int, days: Sequence[int], *, either: bool) -> Phrase:
        text = f"{listing('ru', [str(day) for day in days], either=either)} {self._beside(month)}"
        return _same(self._with_year(text, year))

    def run(self, first: Phrase, last: Phrase) -> Phrase:
        return _same(f"{_since(first)} по {last.accusative}")

    def from_to(self, first: Phrase, last: Phrase, unit: Unit, *, either: bool) -> Phrase:
        span = self.run(first, last).nominative
        return self._some(unit, f" {span}") if either else _same(f"{_EACH[unit]} {span}")

    def and_beyond(self, phrase: Phrase, unit: Unit, *, is_later: bool, either: bool) -> Phrase:
        if either:
            return _each(phrase, f"{{}} или {'позже' if is_later else 'раньше'}")
        return _each(phrase, f"{{}} и все {_ALL[unit]} {'после' if is_later else 'до этого'}")

    def duration(self, length: Duration) -> str:
        category = plural_category("ru", length.number)
        if length.is_about:
            return f"около {length.number} {_ABOUT_LENGTHS[length.unit][category != 'one']}"
        return f"{length.number} {_LENGTHS[length.unit][category]}"

    def old_style(self, said: str) -> str:
        return f"{said} ст. ст."

    def era_name(self, era: Era) -> str:
        return _ERAS[era.letter]

    def _year(self, year: int) -> str:
        if year <= 0:
            before = 1 - year
            return f"{grouped('ru', before) if before > 9999 else before} г. до н. э."
        if year < 1000:
            return f"{year} г. н. э."
        if year > 9999:
            return f"{grouped('ru', year)} г."
        return str(year) if self.is_brief else f"{year} г."

    def _with_year(self, text: str, year: int | None) -> str:
        return text if year is None else f"{text} {self._year(year)}"

    def _in_years(self, years: int | tuple[int, int] | None) -> str:
        """What follows a day or a month: ` 1904 г.`, ` 1920-х гг.`, `, год неизвестен`."""
        if years is None:
            return f", {_YEAR_UNKNOWN}"
        return f" {self._year(years) if isinstance(years, int) else self.one_of_years(*years).genitive}"

    def _beside(self, month: int) -> str:
        return month_names("ru", "abbreviated" if self.is_brief else "wide")[month - 1]

    def month_name(self, month: int) -> str:
        return month_names("ru", "abbreviated" if self.is_brief else "wide", "stand-alone")[month - 1]

    def _some(self, unit: Unit, which: str) -> Phrase:
        return Phrase(*(f"{some}{which}" for some in _SOME[unit]))

    def _part(self, code: int, years: str) -> Phrase:
        place = code - (33 if code < 37 else 37 if code < 40 else 40)
        if code < 33:
            side = "" if code < 25 else " в северном полушарии" if code < 29 else " в южном полушарии"
            return Phrase(*(f"{name} {years}{side}" for name in _SEASONS[(code - 21) % 4]))
        if code < 37:
            quarter = f"{_QUARTERS[place]} {'кв.' if self.is_brief else 'квартал'}"
            return _like_a_month(f"{quarter} {years}", f"{quarter}{'' if self.is_brief else 'а'} {years}")
        forms = zip(_ORDINALS[place], _THIRD if code < 40 else _HALF, strict=True)
        return Phrase(*(f"{which} {what} {years}" for which, what in forms))


def _same(text: str) -> Phrase:
    return Phrase(text, text, text)


def _like_a_month(nominative: str, genitive: str) -> Phrase:
    """A phrase whose accusative is its nominative."""
    return Phrase(nominative, genitive, nominative)


def _each(phrase: Phrase, pattern: str) -> Phrase:
    """A phrase in whose every form `{}` of the pattern is filled."""
    nominative, genitive, accusative = (pattern.replace("{}", form, 1) for form in phrase[:3])
    return Phrase(nominative, genitive, accusative, phrase.adverb)


def _since(phrase: Phrase) -> str:
    """`с` before a genitive, `со` before `второго` and its like, also where they are written II."""
    return f"{'со' if phrase.genitive.startswith(('вт', 'II ')) else 'с'} {phrase.genitive}"


def _any(items: Sequence[str]) -> str:
    return listing("ru", items, either=True)
