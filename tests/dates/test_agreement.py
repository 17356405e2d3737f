"""Which readings can both be true, and which dates are given by others."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import date_texts
from treatytl.dates.agreement import agree, is_given, lists_agree
from treatytl.dates.date import Date, DateError
from treatytl.dates.edtf import parse_date
from treatytl.dates.julian import parse_julian

TABLE = """
# single with single: bounds overlap
1925                      1925-01-20               agree
1925-01                   1925-01-20               agree
1925-01-01                1925-01-20               differ
1924                      1925                     differ
192X                      1925                     agree
1941-24                   1942-02-28               agree
# single with span: bounds overlap
1904                      1904-02-08/1905-09-05    agree
1906                      1904-02-08/1905-09-05    differ
1950                      1926/..                  agree
1950                      /1943                    differ
1930                      /1943                    agree
# span with span: starts overlap and ends overlap
1904/1905                 1904-02-08/1905-09-05    agree
1926/1944                 1926/1943                differ
1925/1944                 1926/1944                differ
1904-02-08/1905-09        1904-02/1905-09-05       agree
1905/1905-02              1905-06/1905             differ
# an unknown end agrees with any
1926/1944                 1926/                    agree
1926/1944                 /1944                    agree
1926/1944                 /1943                    differ
1926/1944                 1927/                    differ
1926/                     /1944                    agree
1950/                     /1944                    differ
# an open end agrees with open or unknown only
1926/..                   1926/                    agree
1926/..                   1926/..                  agree
1926/..                   1926/1944                differ
../1944                   1926/1944                differ
../1944                   /1944                    agree
../..                     ../..                    agree
../..                     1926/..                  differ
# sets: any pair of members
[1924,1925]               1925-01-20               agree
[1924,1925]               1926                     differ
{1924,1926}               [1926,1927]              agree
[1924,1926]               1925                     differ
# what is marked disputes nothing
1907~                     1925                     agree
1907/1910?                1925                     agree
[1907?,1908]              1925                     agree
"""

ROWS = [line.split() for line in TABLE.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize(("one", "other", "word"), ROWS)
def test_two_readings_agree_as_the_table_says_in_either_order(one: str, other: str, word: str) -> None:
    dates = parse_date(one), parse_date(other)
    assert agree(*dates) == agree(*dates[::-1]) == (word == "agree")


def test_a_julian_reading_agrees_with_the_same_day() -> None:
    assert agree(parse_julian("1905-08-23"), parse_date("1905-09-05"))
    assert not agree(parse_date("1905-08-23"), parse_date("1905-09-05"))


@st.composite
def dates(draw: st.DrawFn) -> Date:
    try:
        return parse_date(draw(date_texts.texts()))
    except DateError:
        assume(False)
        raise


@given(dates())
def test_a_date_agrees_with_itself(date: Date) -> None:
    assert agree(date, date)


@given(dates(), dates())
def test_agreement_goes_both_ways(one: Date, other: Date) -> None:
    assert agree(one, other) == agree(other, one)


def test_lists_agree_when_one_pair_does() -> None:
    assert lists_agree([parse_date("1925/1930"), parse_date("1941/")], [parse_date("1941/1946")])
    assert not lists_agree([parse_date("1925/1930")], [parse_date("1941/1946")])
    assert not lists_agree([], [parse_date("1941/1946")])


@pytest.mark.parametrize(
    ("own", "given"),
    [
        ("1925-01-20", "1925-01-20"),
        ("1925-01-20", "1925 1925-01-20"),
        ("1925", "1925-XX-XX"),
        ("1904-02-08/1905-09-05", "1904-02-08/1905-09-05"),
        ("1904-02-08/1905-09-05", "1904-02-08/ /1905-09-05"),
        ("1904-02-08/1905-09-05", "1904-02-08 1905-09-05"),
        ("1904-02-08/1905-09-05", "1904-02-08/1905 1904/1905-09-05"),
        ("1925-02-26/", "1925-02-26/1945"),
        ("1925-02-26/", "1925-02-26"),
        ("[1924,1925]", "[1924,1925]"),
        ("[1924,1925]", "1924 1925"),
        ("[1924,1925]", "[1925,1924]"),
        ("{1924,1926}", "1924 {1926,1930}"),
        ("../..", "../.."),
    ],
)
def test_a_date_is_given_by_what_has_its_bounds(own: str, given: str) -> None:
    assert is_given(parse_date(own), [parse_date(text) for text in given.split()])


@pytest.mark.parametrize(
    ("own", "given"),
    [
        ("1925-01-20", ""),
        ("1925-01-20", "1925"),
        ("1925", "1925-01-20"),
        ("1904-02-08/1905-09-05", "1904-02-08/"),
        ("1904-02-08/1905-09-05", "1904-02-08/1905"),
        ("1925", "1925/1930 1920/1925"),
        ("1924", "[1924,1925]"),
        ("1924", "{1924,1925}"),
        ("[1924,1925]", "1924"),
        ("[1924,1925]", "{1924,1925}"),
        ("../..", "1904"),
        ("/..", "../.."),
    ],
)
def test_a_date_is_not_given_by_what_is_vaguer_or_closer_or_other(own: str, given: str) -> None:
    assert not is_given(parse_date(own), [parse_date(text) for text in given.split()])
