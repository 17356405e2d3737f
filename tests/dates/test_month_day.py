from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.dates.days import day_number, days_in_month
from treatytl.dates.month_day import LEAP_DAY, MonthDay, month_day_of, parse_month_day
from treatytl.problems import UsageError

days = st.integers(1, 12).flatmap(
    lambda month: st.builds(MonthDay, st.just(month), st.integers(1, days_in_month(2000, month)))
)


@pytest.mark.parametrize(
    "words",
    [
        "04-13", "--04-13", "13 April", "April 13", "13th April", "the 13th of April", "13 Apr.", "april 13th",
        "13-Apr", "13.4.", "13.04", "4月13日", "0４-1３",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(words: str) -> None:
    assert parse_month_day(words.split(" ")) == MonthDay(4, 13)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("02-30", "February has no day 30"),
        ("04-31", "April has no day 31"),
        ("13-01", "there is no month 13"),
        ("00-10", "there is no month 0"),
        ("01-00", "January has no day 0"),
        ("1941-04-13", "has a year"),
        ("april", "not a day of the year"),
        ("13 apprrl", "not a day of the year"),
        ("4-13", "not a day of the year"),
        ("garbage", "not a day of the year"),
        ("", "not a day of the year"),
    ],
)
def test_what_is_no_day_of_the_year_is_an_error_with_what_is(text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message) as error:
        parse_month_day([text])
    assert "04-13" in error.value.hint


@given(days)
def test_words_and_figures_read_back(day: MonthDay) -> None:
    assert parse_month_day([day.in_words]) == day
    assert parse_month_day([f"{day.month:02d}-{day.day:02d}"]) == day


@given(days, st.integers(1, 3000))
def test_in_every_year_each_day_is_marked_once(day: MonthDay, year: int) -> None:
    first = day_number(year, 1, 1)
    marked = [
        number
        for number in range(first, day_number(year + 1, 1, 1))
        if day.is_marked_on(month_day_of(number), year)
    ]
    assert len(marked) == 1


def test_29_february_is_marked_on_the_28th_of_a_common_year() -> None:
    assert LEAP_DAY.is_marked_on(MonthDay(2, 28), 2025)
    assert not LEAP_DAY.is_marked_on(MonthDay(2, 28), 2024)
    assert LEAP_DAY.is_marked_on(LEAP_DAY, 2024)
    assert not MonthDay(2, 28).is_marked_on(LEAP_DAY, 2024)
