"""Old Style as people write it after a date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.dates.days import day_number, iso_day
from treatytl.dates.julian import to_julian
from treatytl.dates.moments import tidy
from treatytl.dates.old_style import without_new_style, without_old_style
from treatytl.dates.periods import parse_period
from treatytl.dates.words import parse_words


@pytest.mark.parametrize(
    "after", [" OS", " O.S.", ", O. S.", " (O.S.)", ", Old Style", " (old style)", " Julian", "OS"]
)
def test_old_style_is_said_in_many_ways(after: str) -> None:
    assert without_old_style(tidy(f"23 Aug 1905{after}")) == "23 aug 1905"
    assert without_new_style(tidy(f"23 Aug 1905{after}")) == tidy(f"23 Aug 1905{after}")


@pytest.mark.parametrize("text", ["23 Aug 1905", "23 Aug 1905 NS", "1904..1905", "OS", "1905 Oslo", ""])
def test_nothing_else_is_old_style(text: str) -> None:
    assert without_old_style(tidy(text)) is None


def test_new_style_changes_nothing() -> None:
    assert without_new_style(tidy("5 September 1905 (N.S.)")) == "5 september 1905"


@given(st.integers(day_number(1000, 3, 1), day_number(3000, 1, 1)))
def test_every_julian_day_is_read_as_the_gregorian_day_that_it_is(number: int) -> None:
    year, month, day = to_julian(number)
    text = f"{year:04d}-{month:02d}-{day:02d} OS"
    period = parse_period(text)
    assert (period.first, period.last) == (number, number)
    assert parse_words(text) == iso_day(number)
