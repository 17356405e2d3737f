"""Dates in Spanish words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates.wording.base import Wording
from treatytl.dates.wording.cldr import grouped, month_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.dates.durations import Duration
    from treatytl.dates.eras import Era
    from treatytl.dates.wording.point import Partial, Unit


class Phrase(NamedTuple):
    """A text that stands alone, and what it is after a preposition: `20 de enero`, `el 20 de enero`.

    `adverb` is the doubt that the first already has and that stands before a preposition: `quizá desde 1925`.
    """

    alone: str
    governed: str
    adverb: str = ""


_SEASONS = (("primavera", "la"), ("verano", "el"), ("otoño", "el"), ("invierno", "el"))
_ORDINALS = ("primer", "segundo", "tercer", "cuarto")
#: The groupings that end in the year after the one they are named by.
_OVER_NEW_YEAR = (24, 28, 30)

_LEADS = {"?": "quizá", "~": "hacia", "%": "quizá hacia"}
_ADVERBS = {"?": "quizá ", "~": "aproximadamente ", "%": "quizá aproximadamente "}
_ASIDES = {"?": "quizá", "~": "aprox.", "%": "quizá, aprox."}
_DOUBTS = {"?": ("incierto",), "~": ("aproximado",), "%": ("incierto", "aproximado")}
_PARTS = ("año", "mes", "día")
_YEAR_UNKNOWN = "año desconocido"

_SOME = {"day": "un día", "month": "un mes", "part": "una parte del año", "year": "un año"}
_EACH = {"day": "cada día", "month": "cada mes", "part": "cada parte del año", "year": "cada año"}
_ALL = {
    "day": ("todos los días", "anteriores", "posteriores"),
    "month": ("todos los meses", "anteriores", "posteriores"),
    "part": ("todas las partes del año", "anteriores", "posteriores"),
    "year": ("todos los años", "anteriores", "posteriores"),
}
_LENGTHS = {"day": ("día", "días"), "month": ("mes", "meses"), "year": ("año", "años")}

_NOTHING_KNOWN = {
    ("..", ".."): "en todo tiempo",
    ("..", ""): "sin inicio, fin desconocido",
    ("", ".."): "inicio desconocido, sin fin",
    ("", ""): "inicio y fin desconocidos",
}

#: What begins with the sound of an o: `septiembre u octubre`, `7 u 8`, `10 u 11`.
_BEGINS_WITH_O = re.compile(r"h?o|8[0-9]{0,2}(?![0-9])|11(?![0-9])", re.IGNORECASE)
#: What begins with that of an i: `otoño e invierno`.
_BEGINS_WITH_I = re.compile(r"h?i(?![aeo])", re.IGNORECASE)


class Spanish(Wording[Phrase]):
    """Spanish. A day takes its article after a preposition, a month and a year take none."""

    def text(self, phrase: Phrase) -> str:
        return phrase.alone

    def year(self, year: int) -> Phrase:
        if year > 9999:
            return _with("el", self._year(year))
        return _same(self._year(year))

    def month(self, year: int, month: int) -> Phrase:
        return _same(self._in_year(self.month_name(month), self._year(year)))

    def day(self, year: int | None, month: int, day: int) -> Phrase:
        return _with("el", self._in_month(str(day), year, month))

    def season(self, code: int, year: int) -> Phrase:
        if code not in _OVER_NEW_YEAR:
            return self._part(code, self._year(year))
        if not 1000 <= year < 9999:
            return self._part(code, f"{self._year(year)} a {self._year(year + 1)}")
        following = year + 1 if year % 100 == 99 else f"{(year + 1) % 100:02d}"
        return self._part(code, f"{year}–{following}")

    def one_of_years(self, first: int, last: int) -> Phrase:
        if last - first == 9 and first >= 1000:
            exactly = f" ({first}–{last})" if first % 100 == 0 else ""
            return _with("la", f"década de {first}{exactly}")
        return _same(f"un año de {self._year(first)} a {self._year(last)}")

    def any_year(self) -> Phrase:
        return _same(_YEAR_UNKNOWN)

    def significant(self, year: int, digits: int) -> Phrase:
        figures = "cifra significativa" if digits == 1 else "cifras significativas"
        return _each(self.year(year), f"{{}}, con {digits} {figures}")

    def masked(self, written: str) -> Phrase:
        return _same(f"{written} (X = cualquier cifra)")

    def masked_season(self, code: int, year: str) -> Phrase:
        return _each(self._part(code, year), "{} (X = cualquier cifra)")

    def partial(self, part: Partial) -> Phrase:
        years = self._of_years(part.years, after_month=bool(part.months))
        months = [self.month_name(month) for month in part.months or ()]
        if part.days is None:
            return _same(f"un día{f' de {_one_of(months)}' if months else ''}{years}")
        if part.days:
            return self._partial_days(part.days, months, years)
        if len(months) > 4:
            return _same(f"un mes de {months[0]} a {months[-1]}{years}")
        return _same(f"{_one_of(months) if months else 'un mes'}{years}")

    def _partial_days(self, days: Sequence[int], months: Sequence[str], years: str) -> Phrase:
        if not months:
            return _with("el", f"día {days[0]} de un mes{years}")
        month = f"{self._of}{_one_of(months)}{years}"
        if len(days) > 4:
            return _same(f"un día del {days[0]} al {days[-1]}{month}")
        return _with("el", f"{_one_of([str(day) for day in days])}{month}")

    def noted(self, phrase: Phrase, note: str) -> Phrase:
        return _each(phrase, f"{{}} ({note})")

    def at_time(self, phrase: Phrase, time: str) -> Phrase:
        return _each(phrase, f"{{}}, {time}")

    def lead(self, mark: str, phrase: Phrase) -> Phrase:
        return phrase._replace(alone=f"{_LEADS[mark]} {phrase.governed}", adverb=_ADVERBS[mark])

    def aside(self, mark: str, phrase: Phrase) -> Phrase:
        return _each(phrase, f"{{}} ({_ASIDES[mark]})")

    def doubts(self, marks: Sequence[str], phrase: Phrase) -> Phrase:
        said: dict[tuple[str, ...], list[str]] = {}
        for part, mark in zip(_PARTS, marks, strict=False):
            if mark:
                said.setdefault(_DOUBTS[mark], []).append(part)
        doubts = (
            f"{_all_of(parts)} {_all_of([doubt + 's' * (len(parts) > 1) for doubt in doubt_words])}"
            for doubt_words, parts in said.items()
        )
        return _each(phrase, f"{{}} ({', '.join(doubts)})")

    def span(self, first: Phrase, last: Phrase) -> Phrase:
        return _same(f"{first.alone} – {last.alone}")

    def years(self, first: int, last: int) -> Phrase:
        if first >= 1000 and last <= 9999:
            return _same(f"{first}–{last}")
        return self.span(self.year(first), self.year(last))

    def months(self, year: int, first: int, last: int) -> Phrase:
        return _same(self._in_year(f"{self.month_name(first)}–{self.month_name(last)}", self._year(year)))

    def days(self, year: int | None, month: int, first: int, last: int) -> Phrase:
        return _with("el", self._in_month(f"{first}–{last}", year, month))

    def days_of_months(self, year: int | None, first: tuple[int, ...], last: tuple[int, ...]) -> Phrase:
        (month, day), (last_month, last_day) = first, last
        start = self._in_month(str(day), None, month)
        return _with("el", f"{start} – {self._in_month(str(last_day), year, last_month)}")

    def since(self, phrase: Phrase) -> Phrase:
        return _same(f"{phrase.adverb}desde {phrase.governed}")

    def until(self, phrase: Phrase) -> Phrase:
        return _same(f"{phrase.adverb}hasta {phrase.governed}")

    def end_unknown(self, phrase: Phrase) -> Phrase:
        return _same(f"{phrase.adverb}desde {phrase.governed}, fin desconocido")

    def start_unknown(self, phrase: Phrase) -> Phrase:
        return _same(f"{phrase.adverb}hasta {phrase.governed}, inicio desconocido")

    def nothing_known(self, first: str, last: str) -> Phrase:
        return _same(_NOTHING_KNOWN[first, last])

    def listed(self, items: Sequence[Phrase], *, either: bool) -> Phrase:
        join = _one_of if either else _all_of
        return Phrase(join([item.alone for item in items]), join([item.governed for item in items]))

    def listed_years(self, years: Sequence[int], *, either: bool) -> Phrase:
        return self.listed([self.year(year) for year in years], either=either)

    def listed_months(self, year: int, months: Sequence[int], *, either: bool) -> Phrase:
        names = [self.month_name(month) for month in months]
        return _same(self._in_year((_one_of if either else _all_of)(names), self._year(year)))

    def listed_days(self, year: int | None, month: int, days: Sequence[int], *, either: bool) -> Phrase:
        numbers = (_one_of if either else _all_of)([str(day) for day in days])
        return _with("el", self._in_month(numbers, year, month))

    def run(self, first: Phrase, last: Phrase) -> Phrase:
        return _same(_contracted(f"de {first.governed} a {last.governed}"))

    def from_to(self, first: Phrase, last: Phrase, unit: Unit, *, either: bool) -> Phrase:
        return _same(f"{(_SOME if either else _EACH)[unit]} {self.run(first, last).alone}")

    def and_beyond(self, phrase: Phrase, unit: Unit, *, is_later: bool, either: bool) -> Phrase:
        if either:
            return _each(phrase, f"{{}} o {'después' if is_later else 'antes'}")
        every, before, after = _ALL[unit]
        return _each(phrase, f"{{}} y {every} {after if is_later else before}")

    def duration(self, length: Duration) -> str:
        about = "alrededor de " if length.is_about else ""
        return f"{about}{length.number} {_LENGTHS[length.unit][length.number != 1]}"

    def old_style(self, said: str) -> str:
        return f"{said} juliano"

    def era_name(self, era: Era) -> str:
        return era.name

    @property
    def _of(self) -> str:
        return " " if self.is_brief else " de "

    def _year(self, year: int) -> str:
        if year <= 0:
            before = 1 - year
            return f"{grouped('es', before) if before > 9999 else before} a. C."
        if year < 1000:
            return f"{year} d. C."
        return f"año {grouped('es', year)}" if year > 9999 else str(year)

    def _of_years(self, years: int | tuple[int, int] | None, *, after_month: bool) -> str:
        """What follows a day or a month: ` de 1904`, ` de la década de 1920`, `, año desconocido`."""
        if years is None:
            return f", {_YEAR_UNKNOWN}"
        if isinstance(years, int):
            return f"{self._of if after_month else ' de '}{self._year(years)}"
        return f" de {self.one_of_years(*years).governed}"

    def month_name(self, month: int) -> str:
        return month_names("es", "abbreviated" if self.is_brief else "wide")[month - 1]

    def _in_month(self, days: str, year: int | None, month: int) -> str:
        said = f"{days}{self._of}{self.month_name(month)}"
        return said if year is None else self._in_year(said, self._year(year))

    def _in_year(self, said: str, year: str) -> str:
        return _contracted(f"{said} de el {year}") if year.startswith("año") else f"{said}{self._of}{year}"

    def _part(self, code: int, years: str) -> Phrase:
        if code < 33:
            name, article = _SEASONS[(code - 21) % 4]
            side = "" if code < 25 else " boreal" if code < 29 else " austral"
            return _with(article, f"{name}{side} de {years}")
        if code < 37:
            return _with("el", f"{_ORDINALS[code - 33]} trimestre de {years}")
        if code < 40:
            return _with("el", f"{_ORDINALS[code - 37]} cuatrimestre de {years}")
        return _with("el", f"{_ORDINALS[code - 40]} semestre de {years}")


def _same(text: str) -> Phrase:
    return Phrase(text, text)


def _with(article: str, text: str) -> Phrase:
    return Phrase(text, f"{article} {text}")


def _each(phrase: Phrase, pattern: str) -> Phrase:
    """A phrase in whose every form `{}` of the pattern is filled."""
    alone, governed = (pattern.replace("{}", form, 1) for form in phrase[:2])
    return Phrase(alone, governed, phrase.adverb)


def _contracted(text: str) -> str:
    """`de el` and `a el` as they are said and written."""
    return re.sub(r"\b(de|a) el\b", lambda found: "del" if found[1] == "de" else "al", text)


def _one_of(items: Sequence[str]) -> str:
    return _list(items, "u" if _BEGINS_WITH_O.match(items[-1]) else "o")


def _all_of(items: Sequence[str]) -> str:
    return _list(items, "e" if _BEGINS_WITH_I.match(items[-1]) else "y")


def _list(items: Sequence[str], word: str) -> str:
    return f" {word} ".join((", ".join(items[:-1]), items[-1])) if len(items) > 1 else items[0]
