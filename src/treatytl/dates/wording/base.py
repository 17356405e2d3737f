"""Dates in words, whatever the language: what is to be said, and in which order; the words are each language's own.

A language is a class whose methods word one thing each. What they give and take are phrases of the language's own
making (`P`): plain text where nothing is inflected, else text in the forms that its neighbours ask for. Years are
astronomical numbers (0 is 1 BC).
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from treatytl.dates.wording.point import partial_of, read_point, years_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from treatytl.dates.date import Date
    from treatytl.dates.durations import Duration
    from treatytl.dates.eras import Era, EraYear
    from treatytl.dates.wording.point import Partial, Point, Unit

P = TypeVar("P")

_LONG_YEAR = re.compile(r"Y?(-?[0-9]+)(?:E([0-9]+))?(?:S([0-9]+))?")


class Wording(ABC, Generic[P]):
    """The words of one language. `is_brief`: months are shortened; `is_yearless`: a day's year is told elsewhere."""

    def __init__(self, *, is_brief: bool = False, is_yearless: bool = False) -> None:
        self.is_brief = is_brief
        self.is_yearless = is_yearless

    def say(self, date: Date, beside: str = "") -> str:
        """A date in words. `beside` is told in brackets of what is known of it, such as its day in another calendar."""
        text = date.text.strip()
        if text[0] in "[{":
            return self.text(self._noted(self._set(text), beside))
        if "/" in text:
            first, _, last = text.partition("/")
            return self.text(self._span(first.strip(), last.strip(), beside))
        day, at, time = text.partition("T")
        said = self._said(read_point(day))
        return self.text(self._noted(self.at_time(said, time) if at else said, beside))

    def _noted(self, phrase: P, beside: str) -> P:
        return self.noted(phrase, beside) if beside else phrase

    def _said(self, point: Point, *, is_neighbour: bool = False) -> P:
        """A point with its qualification. `is_neighbour`: others stand beside it, of which it must not speak."""
        phrase = self._bare(point)
        if not point.is_even:
            return self.doubts(point.marks, phrase)
        if not point.mark:
            return phrase
        return (self.aside if is_neighbour else self.lead)(point.mark, phrase)

    def _bare(self, point: Point) -> P:
        """A point without its qualification."""
        if point.month is None:
            return self._bare_year(point.year)
        if point.unit == "part":
            code = int(point.month)
            if "X" in point.year:
                return self.masked_season(code, point.year)
            return self.season(code, int(point.year))
        numbers = point.numbers
        if numbers is None:
            partial = partial_of(point)
            if partial is None:
                return self.masked("-".join(part for part in point[:3] if part))
            return self.partial(partial)
        return self._calendar_date(numbers)

    def _calendar_date(self, numbers: tuple[int, ...]) -> P:
        if len(numbers) == 1:
            return self.year(numbers[0])
        if len(numbers) == 2:
            return self.month(*numbers)
        return self.day(None if self.is_yearless else numbers[0], *numbers[1:])

    def _bare_year(self, written: str) -> P:
        if written == "XXXX":
            return self.any_year()
        if "X" in written:
            years = years_of(written)
            return self.masked(written) if years is None else self.one_of_years(*years)
        found = _LONG_YEAR.fullmatch(written)
        assert found is not None, written  # noqa: S101 - it is one of the three that a point can have
        year = int(found[1]) * 10 ** int(found[2] or 0)
        return self.significant(year, int(found[3])) if found[3] else self.year(year)

    def _span(self, first: str, last: str, beside: str) -> P:
        """An interval: two known ends, or one that is open (`..`) or unknown (nothing)."""
        is_known = [end not in ("", "..") for end in (first, last)]
        if all(is_known):
            return self._noted(self._between(read_point(first), read_point(last)), beside)
        if is_known[0]:
            start = self._noted(self._said(read_point(first)), beside)
            return self.since(start) if last else self.end_unknown(start)
        if is_known[1]:
            end = self._noted(self._said(read_point(last)), beside)
            return self.until(end) if first else self.start_unknown(end)
        return self.nothing_known(first, last)

    def _between(self, first: Point, last: Point) -> P:
        if first.is_even and last.is_even and first.mark == last.mark:
            joined = self._joined(first, last)
            return self.lead(first.mark, joined) if first.mark else joined
        return self.span(self._said(first, is_neighbour=True), self._said(last, is_neighbour=True))

    def _joined(self, first: Point, last: Point) -> P:
        """Two ends with what they share said once: `8–9 February 1904`."""
        start, end = first.numbers, last.numbers
        if not (start and end and len(start) == len(end)):
            return self.span(self._bare(first), self._bare(last))
        if len(start) == 1:
            return self.years(start[0], end[0])
        if start == end or not self.share_a_year(start, end):
            return self.span(self._bare(first), self._bare(last))
        if len(start) == 2:
            return self.months(start[0], start[1], end[1])
        year = None if self.is_yearless else start[0]
        if start[1] == end[1]:
            return self.days(year, start[1], start[2], end[2])
        return self.days_of_months(year, start[1:], end[1:])

    def share_a_year(self, one: tuple[int, ...], other: tuple[int, ...]) -> bool:
        """Whether two days, or two months, may have their year said once for both."""
        return one[0] == other[0]

    def _set(self, text: str) -> P:
        """`[one of]` or `{all of}`, whose members are points or runs of them."""
        either = text[0] == "["
        runs = [[end.strip() for end in item.split("..")] for item in text[1:-1].split(",")]
        points = [read_point(end) for run in runs for end in run if end]
        is_alike = all(point.is_even for point in points) and len({point.mark for point in points}) == 1
        is_one_run = len(runs) == 1 and len(runs[0]) == 2 and all(runs[0])

        def phrase(end: str) -> P:
            point = read_point(end)
            return self._bare(point) if is_alike else self._said(point, is_neighbour=True)

        if is_one_run:
            first, last = map(phrase, runs[0])
            whole = self.from_to(first, last, points[0].unit, either=either)
        elif is_alike and len(points) > 1 and all(len(run) == 1 for run in runs):
            whole = self._listed(points, either=either)
        else:
            whole = self.listed([self._run(run, phrase, either=either) for run in runs], either=either)
        return self.lead(points[0].mark, whole) if is_alike and points[0].mark else whole

    def _run(self, ends: Sequence[str], phrase: Callable[[str], P], *, either: bool) -> P:
        """A member of a set: one point, or a run of them whose first or last may be open."""
        if len(ends) == 1:
            return phrase(ends[0])
        first, last = ends
        if first and last:
            return self.run(phrase(first), phrase(last))
        return self.and_beyond(
            phrase(first or last), read_point(first or last).unit, is_later=bool(first), either=either
        )

    def _listed(self, points: Sequence[Point], *, either: bool) -> P:
        """Days of one month, or months of one year, with what they share said once: `27 or 28 May 1905`."""
        numbers = [point.numbers or () for point in points]
        lengths = {len(parts) for parts in numbers}
        if lengths == {1}:
            return self.listed_years([parts[0] for parts in numbers], either=either)
        is_shared = len({parts[1:-1] for parts in numbers}) == 1 and all(
            parts and self.share_a_year(numbers[0], parts) for parts in numbers
        )
        if lengths == {2} and is_shared:
            return self.listed_months(numbers[0][0], [parts[1] for parts in numbers], either=either)
        if lengths == {3} and is_shared:
            year = None if self.is_yearless else numbers[0][0]
            return self.listed_days(year, numbers[0][1], [parts[2] for parts in numbers], either=either)
        return self.listed([self._bare(point) for point in points], either=either)

    # What each language words. Points of which all digits are known:

    @abstractmethod
    def text(self, phrase: P) -> str:
        """A phrase that stands alone."""

    @abstractmethod
    def year(self, year: int) -> P:
        """`1925`, `AD 44`, `44 BC`, `year 170,000,000`: never what could be taken for a day or another era."""

    @abstractmethod
    def month(self, year: int, month: int) -> P:
        """`January 1925`."""

    @abstractmethod
    def day(self, year: int | None, month: int, day: int) -> P:
        """`20 January 1925`; without the year where that is told elsewhere."""

    @abstractmethod
    def season(self, code: int, year: int) -> P:
        """`spring 1941`, `winter 1941–42`, `first quarter of 1925`, by EDTF's code."""

    @abstractmethod
    def month_name(self, month: int) -> str:
        """`January`: a month alone."""

    # Points of which some digits are not:

    @abstractmethod
    def one_of_years(self, first: int, last: int) -> P:
        """One unknown year of several: `1920s`, `1900s (1900–1999)`, `a year from 50 BC to 41 BC`."""

    @abstractmethod
    def any_year(self) -> P:
        """`year unknown`."""

    @abstractmethod
    def significant(self, year: int, digits: int) -> P:
        """`1950, to 2 significant digits`."""

    @abstractmethod
    def masked(self, written: str) -> P:
        """A date some of whose digits nobody knows, as it is written: `19X5 (X = any digit)`."""

    @abstractmethod
    def masked_season(self, code: int, year: str) -> P:
        """A season of such a year: `spring 192X (X = any digit)`."""

    @abstractmethod
    def partial(self, part: Partial) -> P:
        """`a day in February 1904`, `October, November or December 1904`, `25 December, year unknown`."""

    # What is said of a point, or of something longer:

    @abstractmethod
    def noted(self, phrase: P, note: str) -> P:
        """A phrase with something in brackets after it."""

    @abstractmethod
    def at_time(self, phrase: P, time: str) -> P:
        """`8 February 1904, 23:30:00Z`."""

    @abstractmethod
    def lead(self, mark: str, phrase: P) -> P:
        """`perhaps 1907` (`?`), `about 1907` (`~`), `perhaps about 1907` (`%`)."""

    @abstractmethod
    def aside(self, mark: str, phrase: P) -> P:
        """`1907 (about)`: where a word before the date would seem to speak of its neighbours too."""

    @abstractmethod
    def doubts(self, marks: Sequence[str], phrase: P) -> P:
        """`20 January 1925 (month uncertain, day approximate)`. `marks` are those of year, month and day."""

    # Spans:

    @abstractmethod
    def span(self, first: P, last: P) -> P:
        """`8 February 1904 – 5 September 1905`."""

    @abstractmethod
    def years(self, first: int, last: int) -> P:
        """`1904–1905`."""

    @abstractmethod
    def months(self, year: int, first: int, last: int) -> P:
        """`January–March 1928`."""

    @abstractmethod
    def days(self, year: int | None, month: int, first: int, last: int) -> P:
        """`8–9 February 1904`."""

    @abstractmethod
    def days_of_months(self, year: int | None, first: tuple[int, ...], last: tuple[int, ...]) -> P:
        """`30 April – 2 May 1905`; the ends are months and days."""

    @abstractmethod
    def since(self, phrase: P) -> P:
        """What began and is still so: `since 1956`."""

    @abstractmethod
    def until(self, phrase: P) -> P:
        """What has always been so, until it ended: `until 1943`."""

    @abstractmethod
    def end_unknown(self, phrase: P) -> P:
        """What began and whose end nobody knows: `from 1925, end unknown`."""

    @abstractmethod
    def start_unknown(self, phrase: P) -> P:
        """What ended and whose beginning nobody knows: `until 1943, start unknown`."""

    @abstractmethod
    def nothing_known(self, first: str, last: str) -> P:
        """An interval of which neither end is known, by its ends as EDTF writes them: `start unknown, end open`."""

    # Sets, of which one is meant (`either`) or all are:

    @abstractmethod
    def listed(self, items: Sequence[P], *, either: bool) -> P:
        """`1924 or spring 1925`, `1924 and spring 1925`."""

    @abstractmethod
    def listed_years(self, years: Sequence[int], *, either: bool) -> P:
        """`1924 or 1925`."""

    @abstractmethod
    def listed_months(self, year: int, months: Sequence[int], *, either: bool) -> P:
        """`January or February 1928`."""

    @abstractmethod
    def listed_days(self, year: int | None, month: int, days: Sequence[int], *, either: bool) -> P:
        """`27 or 28 May 1905`."""

    @abstractmethod
    def run(self, first: P, last: P) -> P:
        """Members of a set from one to another, among others: `1670 to 1672`."""

    @abstractmethod
    def from_to(self, first: P, last: P, unit: Unit, *, either: bool) -> P:
        """A set that is one run: `one of 1670 to 1672`, `each of 1670 to 1672`."""

    @abstractmethod
    def and_beyond(self, phrase: P, unit: Unit, *, is_later: bool, either: bool) -> P:
        """The member of a set beyond which all is meant as well: `1983 or earlier`, `1984 and all after`."""

    # Lengths and calendars:

    @abstractmethod
    def duration(self, length: Duration) -> str:
        """`8 days`, `about 18 years`."""

    @abstractmethod
    def old_style(self, said: str) -> str:
        """A Julian day, said already, as such: `23 August O.S.`."""

    @abstractmethod
    def era_name(self, era: Era) -> str:
        """`Meiji`."""

    def era_years(self, years: Sequence[EraYear], *, is_span: bool) -> str:
        """Years of Japanese eras: `Meiji 38`, of a span `Meiji 37–38` or `Taishō 15 – Shōwa 1`, of a set one by one."""
        said = list(dict.fromkeys((self.era_name(era), number) for era, number in years))
        names = [name for name, _ in said]
        if is_span and len(said) == 2 and names[0] == names[1]:
            return f"{names[0]} {said[0][1]}–{said[1][1]}"
        return (" – " if is_span else ", ").join(f"{name} {number}" for name, number in said)
