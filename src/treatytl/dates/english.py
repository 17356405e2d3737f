"""How dates are said in English: every word of it stands here, so that another language is another such file.

Nothing here decides what a date is; `words` does that and asks for the wording. Years are astronomical
numbers (0 is 1 BC); `brief` shortens the names of months.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHORT_MONTHS = tuple(name[:3] for name in MONTHS)

_SEASONS = ("spring", "summer", "autumn", "winter")
_ORDINALS = ("first", "second", "third", "fourth")

#: Sub-year groupings of EDTF by their code: seasons of no hemisphere, northern and southern ones, and parts
#: of a year.
GROUPINGS: dict[int, str] = {
    **{21 + place: name for place, name in enumerate(_SEASONS)},
    **{25 + place: f"northern {name}" for place, name in enumerate(_SEASONS)},
    **{29 + place: f"southern {name}" for place, name in enumerate(_SEASONS)},
    **{33 + place: f"{_ORDINALS[place]} quarter of" for place in range(4)},
    **{37 + place: f"{_ORDINALS[place]} third of" for place in range(3)},
    **{40 + place: f"{_ORDINALS[place]} half of" for place in range(2)},
}

#: The groupings that end in the year after the one they are named by: winters, and the southern summer.
OVER_NEW_YEAR = (24, 28, 30)

#: What `?`, `~` and `%` say before a date, and what they say of one part of it.
LEADS = {"?": "perhaps", "~": "about", "%": "perhaps about"}
_DOUBTS = {"?": "uncertain", "~": "approximate", "%": "uncertain and approximate"}
_PARTS = ("year", "month", "day")

ANY_YEAR = "year unknown"

#: Intervals of which neither end is known, by their ends as EDTF writes them.
NOTHING_KNOWN = {
    ("..", ".."): "at all times",
    ("..", ""): "start open, end unknown",
    ("", ".."): "start unknown, end open",
    ("", ""): "start and end unknown",
}


def month_name(month: int, *, brief: bool = False) -> str:
    """`September`, `Sep`."""
    return (SHORT_MONTHS if brief else MONTHS)[month - 1]


def year_name(year: int) -> str:
    """`1925`, `AD 44`, `44 BC`, `year 170,000,000`: never what could be taken for a day or another era."""
    if year <= 0:
        before = 1 - year
        return f"{before:,} BC" if before > 9999 else f"{before} BC"
    if year < 1000:
        return f"AD {year}"
    return f"year {year:,}" if year > 9999 else str(year)


def month_of_year(year: int, month: int, *, brief: bool = False) -> str:
    """`January 1925`, `Jan 1925`."""
    return f"{month_name(month, brief=brief)} {'in ' if year > 9999 else ''}{year_name(year)}"


def day_name(year: int, month: int, day: int, *, brief: bool = False) -> str:
    """`20 January 1925`, `20 Jan 1925`."""
    return f"{day} {month_of_year(year, month, brief=brief)}"


def season_name(code: int, year: str, next_year: str | None, *, brief: bool = False) -> str:
    """`spring 1941`, `winter 1941–42`, `first quarter of 1925`, `Q1 1925`.

    `next_year` is the year in which it ends, if not in `year`.
    """
    if brief and 33 <= code <= 36:
        return f"Q{code - 32} {year}"
    name = f"{GROUPINGS[code]} {year}"
    if next_year is None:
        return name
    if not (year.isdecimal() and next_year.isdecimal()):
        return f"{name} to {next_year}"
    return f"{name}–{next_year[-2:] if year[:-2] == next_year[:-2] else next_year}"


def years_name(first: int, last: int) -> str:
    """One unknown year of several: `1920s`, `1900s (1900–1999)`, `a year from 50 BC to 41 BC`.

    Where the last digit of ten and of a hundred years is the same, "1900s" alone could be either.
    """
    if first < 1000:
        return f"a year from {year_name(first)} to {year_name(last)}"
    if last - first == 9 and first % 100:
        return f"{first}s"
    return f"{first}s ({first}–{last})"


def significant(year: int, digits: int) -> str:
    """`1950, to 2 significant digits`."""
    return f"{year_name(year)}, to {digits} significant digit{'' if digits == 1 else 's'}"


def any_digit(written: str) -> str:
    """A date some of whose digits nobody knows, as it is written: `19X5 (X = any digit)`."""
    return f"{written} (X = any digit)"


def in_year(text: str, year: str) -> str:
    """Something of a year, of an unknown one of several, or of a wholly unknown one (an empty `year`).

    `December 1925`, `December in the 1920s`, `December, year unknown`; `a day in 1925`.
    """
    if not year:
        return f"{text}, {ANY_YEAR}"
    if year.isdecimal():
        return f"{text} {year}" if text.endswith(SHORT_MONTHS + MONTHS) else f"{text} in {year}"
    return f"{text} in the {year}"


def day_of_month(day: str | int, month: str) -> str:
    """`25 December`."""
    return f"{day} {month}"


def unknown(unit: Literal["day", "month"], whole: str) -> str:
    """An unknown day or month: `a day in February 1904`; `whole` may be empty."""
    return f"a {unit} in {whole}" if whole else f"a {unit}"


def day_of_a_month(day: str) -> str:
    """A day of which nobody knows the month: `day 8 of a month`."""
    return f"day {day} of a month"


def at_time(day: str, time: str) -> str:
    """`8 February 1904, 23:30:00Z`."""
    return f"{day}, {time}"


def lead(mark: str, text: str) -> str:
    """`about 1907`."""
    return f"{LEADS[mark]} {text}" if mark else text


def aside(mark: str, text: str) -> str:
    """`1907 (about)`: where a word before the date would seem to speak of its neighbours too."""
    return f"{text} ({LEADS[mark]})" if mark else text


def doubts(marks: Sequence[str], text: str) -> str:
    """`20 January 1925 (month uncertain, day approximate)`. `marks` are those of year, month and day."""
    said: dict[str, list[str]] = {}
    for part, mark in zip(_PARTS, marks, strict=False):
        if mark:
            said.setdefault(_DOUBTS[mark], []).append(part)
    return f"{text} ({', '.join(f'{all_of(parts)} {doubt}' for doubt, parts in said.items())})"


def alike(items: Sequence[str], shared: str) -> list[str]:
    """Members of a list that differ in their first word, with what they share at the last: `27`, `28 May 1905`."""
    return [*items[:-1], f"{items[-1]} {shared}"]


def one_of(items: Sequence[str]) -> str:
    """`1924 or 1925`."""
    return _list(items, " or ")


def one_of_several(items: Sequence[str]) -> str:
    """`October, November or December`; many that follow each other as `one of 10 to 19`."""
    if len(items) > 4:
        return one_from(run(items[0], items[-1]))
    return one_of(items)


def all_of(items: Sequence[str]) -> str:
    """`1924 and 1925`."""
    return _list(items, " and ")


def _list(items: Sequence[str], last: str) -> str:
    return last.join((", ".join(items[:-1]), items[-1])) if len(items) > 1 else items[0]


def span(first: str, last: str) -> str:
    """`1904–1905`, `8 February 1904 – 5 September 1905`: blanks at the dash where there are blanks within."""
    return f"{first} – {last}" if " " in first or " " in last else f"{first}–{last}"


def days_of_month(first: int, last: int, month: str) -> str:
    """`8–9 February 1904`."""
    return f"{first}–{last} {month}"


def days_of_year(first: str, last: str, year: str) -> str:
    """`30 April – 2 May 1905`."""
    return f"{first} – {last} {year}"


def months_of_year(first: int, last: int, year: str, *, brief: bool = False) -> str:
    """`January–March 1928`."""
    return f"{month_name(first, brief=brief)}–{month_name(last, brief=brief)} {year}"


def since(text: str) -> str:
    """What began and is still so."""
    return f"since {text}"


def until(text: str) -> str:
    """What has always been so, until it ended."""
    return f"until {text}"


def end_unknown(text: str) -> str:
    """What began and whose end nobody knows."""
    return f"from {text}, end unknown"


def start_unknown(text: str) -> str:
    """What ended and whose beginning nobody knows."""
    return f"until {text}, start unknown"


def run(first: str, last: str) -> str:
    """The members of a set from one to another: `1670 to 1672`."""
    return f"{first} to {last}"


def one_from(text: str) -> str:
    """A set that is one run: `one of 1670 to 1672`."""
    return f"one of {text}"


def each_from(text: str) -> str:
    """A run of which every member is meant: `each of 1670 to 1672`."""
    return f"each of {text}"


def and_beyond(text: str, *, later: bool, either: bool) -> str:
    """The member of a set beyond which all is meant as well: `1983 or earlier`, `1984 and all after`."""
    if either:
        return f"{text} or {'later' if later else 'earlier'}"
    return f"{text} and all {'after' if later else 'before'}"


def days_included(first: str | None, last: str | None) -> str:
    """The days of a period, whose ends may be open: `1 January 1904 to 31 December 1925, both included`."""
    if first is None or last is None:
        return f"{first} and later" if first else f"{last} and earlier" if last else "all time"
    return first if first == last else f"{first} to {last}, both included"
