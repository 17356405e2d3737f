"""Day numbers, against Python's own dates where it has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.dates.days import (
    AFTER_ALL,
    BEFORE_ALL,
    GREGORIAN,
    YEAR_LIMIT,
    day_number,
    days_in_month,
    from_day_number,
    iso_day,
    iso_year,
)

if TYPE_CHECKING:
    from datetime import date as python_date


@given(st.dates())
def test_a_day_has_the_number_that_python_gives_it(day: python_date) -> None:
    number = day_number(day.year, day.month, day.day)
    assert number == GREGORIAN.day_number(day.year, day.month, day.day) == day.toordinal()
    assert from_day_number(number) == (day.year, day.month, day.day)
    assert iso_day(number) == day.isoformat()


@given(st.integers(-YEAR_LIMIT, YEAR_LIMIT), st.integers(1, 12), st.integers(1, 28))
def test_a_day_of_any_year_goes_to_its_number_and_back(year: int, month: int, day: int) -> None:
    number = day_number(year, month, day)
    assert BEFORE_ALL < number < AFTER_ALL
    assert from_day_number(number) == (year, month, day)
    assert GREGORIAN.day_number(year, month, day) == number


@given(st.integers(-YEAR_LIMIT, YEAR_LIMIT), st.integers(1, 11))
def test_a_month_ends_the_day_before_the_next_begins(year: int, month: int) -> None:
    last = day_number(year, month, days_in_month(year, month))
    assert GREGORIAN.days_in_month(year, month) == days_in_month(year, month)
    assert last + 1 == day_number(year, month + 1, 1)


@pytest.mark.parametrize(
    ("year", "text"),
    [(1925, "1925"), (44, "0044"), (0, "0000"), (-43, "-0043"), (12345, "Y12345"), (-12345, "Y-12345")],
)
def test_a_year_is_written_as_in_edtf(year: int, text: str) -> None:
    assert iso_year(year) == text
