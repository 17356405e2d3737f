"""The Japanese eras, and dates in them."""

from __future__ import annotations

from datetime import date as python_date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.dates.date import DateError
from treatytl.dates.days import AFTER_ALL, day_number, iso_day
from treatytl.dates.eras import ERAS, era_of, era_year
from treatytl.dates.japanese import read_japanese
from treatytl.dates.plain import plain


def day(text: str) -> int:
    return python_date.fromisoformat(text).toordinal()


#: Days on both sides of every change, taken from the edicts and laws that changed the era, and some within.
KNOWN = [
    ("1873-01-01", "Meiji 6"),
    ("1904-02-08", "Meiji 37"),
    ("1905-09-05", "Meiji 38"),
    ("1912-07-29", "Meiji 45"),
    ("1912-07-30", "Taishō 1"),
    ("1912-12-31", "Taishō 1"),
    ("1913-01-01", "Taishō 2"),
    ("1925-01-20", "Taishō 14"),
    ("1926-12-24", "Taishō 15"),
    ("1926-12-25", "Shōwa 1"),
    ("1926-12-31", "Shōwa 1"),
    ("1927-01-01", "Shōwa 2"),
    ("1941-04-13", "Shōwa 16"),
    ("1945-09-02", "Shōwa 20"),
    ("1956-10-19", "Shōwa 31"),
    ("1989-01-07", "Shōwa 64"),
    ("1989-01-08", "Heisei 1"),
    ("2019-04-30", "Heisei 31"),
    ("2019-05-01", "Reiwa 1"),
    ("2026-11-24", "Reiwa 8"),
]


@pytest.mark.parametrize(("written", "expected"), KNOWN)
def test_a_day_lies_in_its_year_of_its_era(written: str, expected: str) -> None:
    found = era_year(day(written))
    assert str(found) == expected
    assert found is not None
    assert found.era is era_of(day(written))


def test_nothing_is_reckoned_before_the_gregorian_calendar() -> None:
    """31 December 1872 was the 2nd of the 12th month of Meiji 5 by the calendar of the day."""
    assert era_of(day("1872-12-31")) is None
    assert era_year(day("1872-12-31")) is None


def test_the_eras_follow_each_other_without_a_gap() -> None:
    for earlier, later in pairwise(ERAS):
        assert earlier.last + 1 == later.first
    assert ERAS[-1].last == AFTER_ALL


@given(st.integers(day("1873-01-01"), day("2100-12-31")))
def test_an_era_year_read_again_holds_the_day(number: int) -> None:
    found = era_year(number)
    assert found is not None
    for text in (
        str(found),
        f"{found.era.letter}{found.year}",
        f"{found.era.kanji}{found.year}年",
        f"{found.era.square}{found.year}",
        f"{found.era.romanised[0]} {found.year}",
    ):
        days = read_japanese(plain(text))
        assert days is not None
        assert days.first <= number <= days.last


@given(st.integers(day("1873-01-01"), day("2100-12-31")))
def test_a_day_in_characters_is_that_day(number: int) -> None:
    found = era_year(number)
    assert found is not None
    _, month, of_month = map(int, iso_day(number).split("-"))
    days = read_japanese(f"{found.era.kanji}{found.year}年{month}月{of_month}日")
    assert days is not None
    assert days[:2] == (number, number)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("taisho", "1912-07-30", "1926-12-24"),
        ("Taishō", "1912-07-30", "1926-12-24"),
        ("Taisyô", "1912-07-30", "1926-12-24"),
        ("大正", "1912-07-30", "1926-12-24"),
        ("大正時代", "1912-07-30", "1926-12-24"),
        ("Taishō period", "1912-07-30", "1926-12-24"),
        ("Shouwa era", "1926-12-25", "1989-01-07"),
        ("Heisei", "1989-01-08", "2019-04-30"),
        ("Shōwa 16", "1941-01-01", "1941-12-31"),
        ("SHOWA 16", "1941-01-01", "1941-12-31"),
        ("Showa16", "1941-01-01", "1941-12-31"),
        ("S16", "1941-01-01", "1941-12-31"),
        ("s16", "1941-01-01", "1941-12-31"),
        ("S.16", "1941-01-01", "1941-12-31"),
        ("Ｓ１６", "1941-01-01", "1941-12-31"),
        ("昭和16年", "1941-01-01", "1941-12-31"),
        ("昭和十六年", "1941-01-01", "1941-12-31"),
        ("昭和１６年", "1941-01-01", "1941-12-31"),
        ("昭16", "1941-01-01", "1941-12-31"),
        ("㍼16年", "1941-01-01", "1941-12-31"),
        ("昭和16年4月", "1941-04-01", "1941-04-30"),
        ("昭和16年4月13日", "1941-04-13", "1941-04-13"),
        ("昭和 16 年 4 月 13 日", "1941-04-13", "1941-04-13"),
        ("昭和十六年四月十三日", "1941-04-13", "1941-04-13"),
        ("昭和二十年九月二日", "1945-09-02", "1945-09-02"),
        ("S16.4", "1941-04-01", "1941-04-30"),
        ("S16.4.13", "1941-04-13", "1941-04-13"),
        ("S16/4/13", "1941-04-13", "1941-04-13"),
        ("S16-04-13", "1941-04-13", "1941-04-13"),
        ("M38", "1905-01-01", "1905-12-31"),
        ("T14", "1925-01-01", "1925-12-31"),
        ("M6", "1873-01-01", "1873-12-31"),
        # years that an era's end or beginning cuts short
        ("M45", "1912-01-01", "1912-07-29"),
        ("大正元年", "1912-07-30", "1912-12-31"),
        ("T15", "1926-01-01", "1926-12-24"),
        ("昭和元年", "1926-12-25", "1926-12-31"),
        ("昭和元年12月", "1926-12-25", "1926-12-31"),
        ("S64", "1989-01-01", "1989-01-07"),
        ("昭和64年1月", "1989-01-01", "1989-01-07"),
        ("H31", "2019-01-01", "2019-04-30"),
        # years of the Gregorian calendar in characters
        ("1941年", "1941-01-01", "1941-12-31"),
        ("1941年4月13日", "1941-04-13", "1941-04-13"),
        ("西暦1941年", "1941-01-01", "1941-12-31"),
        ("一九〇五年", "1905-01-01", "1905-12-31"),
    ],
)
def test_an_expression_of_the_calendar_is_read(text: str, first: str, last: str) -> None:
    days = read_japanese(plain(text))
    assert days is not None
    assert (iso_day(days.first), iso_day(days.last)) == (first, last)


def test_meiji_begins_with_the_gregorian_calendar_and_says_so() -> None:
    days = read_japanese("meiji")
    assert days is not None
    assert (iso_day(days.first), iso_day(days.last)) == ("1873-01-01", "1912-07-29")
    assert "lunisolar" in days.note


def test_reiwa_goes_on() -> None:
    days = read_japanese("reiwa")
    assert days is not None
    assert days[:2] == (day_number(2019, 5, 1), AFTER_ALL)


@pytest.mark.parametrize(
    "text", ["", "s", "昭", "16年", "showa x", "shogun 16", "1941", "昭和16年度", "T9-10", "年"]
)
def test_any_other_text_is_none_of_it(text: str) -> None:
    assert read_japanese(plain(text)) is None


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("M5", "before 1873, when Japan's calendar was still lunisolar", "most of that year was in 1872"),
        ("明治元年", "before 1873", "1868"),
        ("S65", "there is no Shōwa 65: its last year was Shōwa 64", "write Heisei 2, or 1990"),
        ("大正16年", "there is no Taishō 16", "write Shōwa 2, or 1927"),
        ("S0", "an era begins with its year 1", "Shōwa 1"),
        ("昭和16年13月", "there is no month 13", "1 to 12"),
        ("昭和16年4月31日", "month 4 of 1941 has no day 31", "30 days"),
        ("大正15年12月25日", "1926-12-25 is not in Taishō", "Shōwa 1"),
        ("昭和元年12月24日", "1926-12-24 is not in Shōwa", "Taishō 15"),
        ("大正元年1月", "1912-01 is not in Taishō", "Meiji 45"),
    ],
)
def test_what_the_calendar_does_not_have_is_an_error(text: str, message: str, hint: str) -> None:
    with pytest.raises(DateError) as raised:
        read_japanese(plain(text))
    assert message in raised.value.message
    assert hint in raised.value.hint
