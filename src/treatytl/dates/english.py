"""English names of months, years and parts of years: for writing dates (`wording.en`) and for reading them.

Years are astronomical numbers (0 is 1 BC); `brief` shortens the names of months.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def one_of(items: Sequence[str]) -> str:
    """`1924 or 1925`."""
    return _list(items, " or ")


def all_of(items: Sequence[str]) -> str:
    """`1924 and 1925`."""
    return _list(items, " and ")


def _list(items: Sequence[str], last: str) -> str:
    return last.join((", ".join(items[:-1]), items[-1])) if len(items) > 1 else items[0]


def days_included(first: str | None, last: str | None) -> str:
    """The days of a period, whose ends may be open: `1 January 1904 to 31 December 1925, both included`."""
    if first is None or last is None:
        return f"{first} and later" if first else f"{last} and earlier" if last else "all time"
    return first if first == last else f"{first} to {last}, both included"
