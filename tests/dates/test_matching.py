"""The table of matching, row by row, and its laws."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import date_texts
from treatytl.dates.date import Date, DateError, End
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, day_number
from treatytl.dates.edtf import parse_date
from treatytl.dates.matching import certain, completed_by, may, order_key, within

# date                    period              may  certain  within
TABLE = """
# a single date
1925-01-20                1925                yes  yes      yes
1925-01-20                1925-01-20          yes  yes      yes
1925-01-20                1925-01-21          no   no       no
1925                      1925                yes  yes      yes
1925                      1925-06             yes  no       no
1925                      1924-06..1925-06    yes  no       no
1925                      1904..1975          yes  yes      yes
1925                      1926                no   no       no
192X                      1925                yes  no       no
192X                      1920..1929          yes  yes      yes
1941-24                   1942                yes  no       no
# a span
1904-02-08/1905-09-05     1904                yes  yes      no
1904-02-08/1905-09-05     1904-03             yes  yes      no
1904-02-08/1905-09-05     1904..1905          yes  yes      yes
1904-02-08/1905-09-05     1905-09-05..1906    yes  yes      no
1904-02-08/1905-09-05     1905-09-06..1906    no   no       no
1904/1905                 1904-06             yes  no       no
1904/1905                 1904                yes  yes      no
1904/1905                 1904-12-31          yes  yes      no
1904/1905                 1905                yes  yes      no
1904/1904-02              1904-01..1904-02    yes  yes      yes
# an open end runs on
1904/..                   1950                yes  yes      no
1904/..                   1904                yes  yes      no
1904/..                   1903                no   no       no
1904/..                   1904..              yes  yes      yes
1904/..                   1900..              yes  yes      yes
1904/..                   1905..              yes  yes      no
../1904                   1800                yes  yes      no
../1904                   ..1904              yes  yes      yes
../..                     1904                yes  yes      no
../..                     ..                  yes  yes      yes
# an unknown end
1926/                     1950                yes  no       no
1926/                     1926                yes  yes      no
1926/                     1926-06             yes  no       no
1926/                     1925                no   no       no
1926/                     1926..              yes  yes      no
/1943                     1900                yes  no       no
/1943                     1943                yes  yes      no
/1943                     1944                no   no       no
/..                       1904                yes  no       no
../                       1904                yes  no       no
/..                       ..                  yes  no       no
# one of a set
[1924,1925]               1924                yes  no       no
[1924,1925]               1924..1925          yes  yes      yes
[1924,1925]               1926                no   no       no
[1667,1670..1672]         1671                yes  no       no
[1667,1670..1672]         1668..1669          no   no       no
[1760-12..]               1800                yes  no       no
[1760-12..]               1760-12..           yes  yes      yes
[..1760]                  ..1800              yes  yes      yes
# all of a set
{1924,1926}               1924                yes  yes      no
{1924,1926}               1924-06             yes  no       no
{1924,1926}               1925                no   no       no
{1924,1926}               1924..1926          yes  yes      yes
{1670..1672}              1671                yes  yes      no
{..1984}                  1904                yes  yes      no
# qualified: as written, and never sure
1907~                     1907                yes  no       no
1907~                     1906                no   no       no
1907-06?                  1904..1975          yes  no       no
1904-02-08/1905?          1904..1975          yes  no       no
[1924?,1925]              1924..1925          yes  no       no
{1924?,1926}              1926                yes  yes      no
{1924?,1926}              1924..1926          yes  yes      no
"""

ROWS = [tuple(line.split()) for line in TABLE.splitlines() if line and not line.startswith("#")]


def period(text: str) -> tuple[int, int]:
    """Two days out of `A..B`, `A..`, `..B`, `..` or `A`."""
    start, dots, end = text.partition("..")
    first, last = parse_date(start or "0001"), parse_date((end if dots else start) or "0001")
    return (
        first.stretches[0].start_earliest if start else BEFORE_ALL,
        last.stretches[0].end_latest if end or not dots else AFTER_ALL,
    )


@pytest.mark.parametrize(("text", "asked", "is_may", "is_certain", "is_within"), ROWS)
def test_a_date_matches_a_period_as_the_table_says(
    text: str, asked: str, is_may: str, is_certain: str, is_within: str
) -> None:
    date, days = parse_date(text), period(asked)
    found = [matches(date, *days) for matches in (may, certain, within)]
    assert found == [word == "yes" for word in (is_may, is_certain, is_within)]


@st.composite
def dates(draw: st.DrawFn) -> Date:
    try:
        return parse_date(draw(date_texts.texts()))
    except DateError:
        assume(False)
        raise


DAYS = st.integers(day_number(1850, 1, 1), day_number(2000, 1, 1))
FIRST_DAYS = st.one_of(st.just(BEFORE_ALL), DAYS)
LAST_DAYS = st.one_of(st.just(AFTER_ALL), DAYS)


@given(dates(), FIRST_DAYS, LAST_DAYS)
def test_what_is_within_is_certain_and_what_is_certain_may_be(date: Date, first: int, last: int) -> None:
    assume(first <= last)
    assert within(date, first, last) <= certain(date, first, last) <= may(date, first, last)


@given(dates(), FIRST_DAYS, LAST_DAYS, FIRST_DAYS, LAST_DAYS)
def test_a_wider_period_loses_no_date(date: Date, first: int, last: int, earlier: int, later: int) -> None:
    assume(first <= last)
    wider = min(first, earlier), max(last, later)
    for matches in (may, certain, within):
        assert matches(date, first, last) <= matches(date, *wider)


@given(dates(), FIRST_DAYS, DAYS, LAST_DAYS)
def test_two_adjoining_periods_find_what_their_union_finds(
    date: Date, first: int, middle: int, last: int
) -> None:
    assume(first <= middle < last)
    assert (may(date, first, middle) or may(date, middle + 1, last)) == may(date, first, last)


@pytest.mark.parametrize(
    ("reading", "own", "completed"),
    [
        ("/1943", "1926/1944", "1926/1943"),
        ("1926/", "1925/1944", "1926/1944"),
        ("/1943", "1926", "1926/1943"),
        ("1926/", "1925/..", "1926/.."),
    ],
)
def test_an_unknown_end_of_a_reading_is_the_events_own(reading: str, own: str, completed: str) -> None:
    assert completed_by(parse_date(reading), parse_date(own)) == parse_date(completed)


@pytest.mark.parametrize(
    ("reading", "own"),
    [
        ("1925", "1926/1944"),
        ("1925/..", "1926/1944"),
        ("/1943", "/1944"),
        ("/1943", "[1926,1927]"),
        ("/1920", "1926/1944"),
        ("[..1943]", "1926/1944"),
    ],
)
def test_a_reading_stays_as_it_is_where_there_is_nothing_to_take(reading: str, own: str) -> None:
    date = parse_date(reading)
    assert completed_by(date, parse_date(own)) is date


def test_a_completed_reading_is_doubtful_where_either_is() -> None:
    assert completed_by(parse_date("/1943"), parse_date("1926~/1944")).is_qualified


def test_the_concession_of_the_disputed_end_matches_by_its_reading_completed() -> None:
    """1926/1944 with the reading /1943: 1943 and 1944 may be, 1943 is certain in both, 1944 is not."""
    own = parse_date("1926/1944")
    both = (own, completed_by(parse_date("/1943"), own))
    assert any(may(date, *period("1944")) for date in both)
    assert all(certain(date, *period("1943")) for date in both)
    assert not all(certain(date, *period("1944")) for date in both)


def test_dates_stand_in_order_of_their_start_the_longest_first() -> None:
    ordered = [
        "../1904",
        "1904/",
        "1904/1905",
        "1904",
        "1904-01",
        "1904-01-01",
        "1904-02",
        "[1905,1907]",
        "Y10000",
    ]
    mixed = ordered[5:] + ordered[:5]
    assert sorted(mixed, key=lambda text: order_key(parse_date(text))) == ordered


@given(dates())
def test_an_order_key_puts_what_has_no_end_first(date: Date) -> None:
    assert (order_key(date)[1] == -AFTER_ALL) == (date.end is not End.KNOWN)
