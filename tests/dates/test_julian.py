"""The Julian calendar, against convertdate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import date_texts
from treatytl.dates.date import DateError, Precision
from treatytl.dates.days import YEAR_LIMIT, day_number, iso_day
from treatytl.dates.edtf import parse_date
from treatytl.dates.julian import from_julian, parse_julian, to_julian


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1904-01-26", "1904-02-08", "1904-02-08"),
        ("1905-08-23", "1905-09-05", "1905-09-05"),
        ("1917-10-25", "1917-11-07", "1917-11-07"),
        ("1918-01-31", "1918-02-13", "1918-02-13"),
        ("1875-04-25", "1875-05-07", "1875-05-07"),
        ("1900-02-29", "1900-03-13", "1900-03-13"),
        ("1905-08", "1905-08-14", "1905-09-13"),
        ("1905", "1905-01-14", "1906-01-13"),
        ("1904-01-26/1905-08-23", "1904-02-08", "1905-09-05"),
        ("190X", "1900-01-13", "1910-01-13"),
        ("1905-21", "1905-03-14", "1905-06-13"),
        ("[1905-08-23,1905-08-24]", "1905-09-05", "1905-09-06"),
        ("0001-01-01", "0000-12-30", "0000-12-30"),
        ("-4712-01-01", "-4713-11-24", "-4713-11-24"),
    ],
)
def test_julian_text_stays_and_its_bounds_are_gregorian(text: str, earliest: str, latest: str) -> None:
    date = parse_julian(text)
    assert date.text == text
    assert date.earliest is not None
    assert date.latest is not None
    assert (iso_day(date.earliest), iso_day(date.latest)) == (earliest, latest)


def test_ends_that_are_open_or_unknown_stay_so() -> None:
    assert (parse_julian("1904-01-26/..").end, parse_julian("1904-01-26/").end) == (
        parse_date("1904-01-26/..").end,
        parse_date("1904-01-26/").end,
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1901-02-29", "there is no 29 February in 1901"),
        ("1900-02-30", "there is no 30 February in 1900"),
        ("1905-08-23/1905-08-22", "the span ends before it starts"),
        ("garbage", "is not a date"),
    ],
)
def test_an_impossible_julian_date_is_an_error(text: str, message: str) -> None:
    with pytest.raises(DateError, match=message):
        parse_julian(text)


@given(st.integers(-(10**17), 10**17))
def test_a_day_goes_to_the_julian_calendar_and_back(number: int) -> None:
    year, month, day = to_julian(number)
    assert abs(year) <= YEAR_LIMIT
    assert 1 <= month <= 12
    assert 1 <= day <= 31
    assert from_julian(year, month, day) == number


@given(date_texts.points())
def test_whatever_is_a_gregorian_date_is_a_julian_one_of_the_same_precision(text: str) -> None:
    try:
        precision = parse_date(text).precision
    except DateError:
        return
    assert parse_julian(text).precision == precision


def test_days_convert_as_convertdate_has_them() -> None:
    """Every 97th day of 45 centuries. Years before 1 it counts without a year 0."""
    julian = pytest.importorskip("convertdate.julian")
    gregorian = pytest.importorskip("convertdate.gregorian")
    for number in range(day_number(1, 3, 1), day_number(4500, 1, 1), 97):
        theirs = julian.from_jd(number + 1_721_424.5)
        assert to_julian(number) == theirs
        assert from_julian(*theirs) == number
        assert day_number(*gregorian.from_jd(number + 1_721_424.5)) == number


def test_precision_is_that_of_the_text() -> None:
    assert parse_julian("1905-08").precision is Precision.MONTH
