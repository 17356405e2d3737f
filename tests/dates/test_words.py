"""Dates in words: they say what the text says, and can be read again."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import date_texts
from treatytl.dates.date import Date, DateError
from treatytl.dates.edtf import parse_date
from treatytl.dates.words import in_words, parse_words

LINES = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").splitlines()
SAID = [re.split(r"\s+=> ", line) for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "said", "brief"), [(row[0], row[1], row[-1]) for row in SAID])
def test_a_date_is_said_in_words(text: str, said: str, brief: str) -> None:
    date = parse_date(text)
    assert in_words(date) == said
    assert in_words(date, brief=True) == brief


def test_no_two_dates_of_the_table_are_said_alike() -> None:
    """Whoever reads "until 1943" must not wonder whether its start is open or unknown."""
    assert len({row[1] for row in SAID}) == len(SAID)


def parsed(text: str) -> Date | None:
    try:
        return parse_date(text)
    except DateError:
        return None


possible_dates = date_texts.texts().map(parsed).filter(lambda date: date is not None)


@given(possible_dates, st.booleans())
def test_whatever_is_a_date_can_be_said(date: Date, brief: bool) -> None:  # noqa: FBT001 - drawn, not called
    said = in_words(date, brief=brief)
    assert said == said.strip()
    assert "None" not in said


@given(possible_dates)
def test_only_what_is_qualified_is_said_with_doubt(date: Date) -> None:
    doubt = re.search(r"perhaps|about|uncertain|approximate", in_words(date))
    assert bool(doubt) == date.is_qualified


YEARS = st.one_of(st.integers(-9998, 9998))


def edtf_year(year: int) -> str:
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


MOMENTS = st.one_of(
    YEARS.map(edtf_year),
    st.tuples(YEARS.map(edtf_year), st.integers(1, 12).map("{:02d}".format)).map("-".join),
    st.tuples(
        YEARS.map(edtf_year), st.integers(1, 12).map("{:02d}".format), st.integers(1, 28).map("{:02d}".format)
    ).map("-".join),
)
MARKS = st.sampled_from(["", "", "~", "?", "%"])


def same_bounds(text: str, *, brief: bool) -> bool:
    date = parse_date(text)
    again = parse_date(parse_words(in_words(date, brief=brief)))
    return again.stretches == date.stretches and again.form == date.form


@given(MOMENTS, MARKS, st.booleans())
def test_a_day_month_or_year_in_words_is_read_again(moment: str, mark: str, brief: bool) -> None:  # noqa: FBT001
    assert same_bounds(moment + mark, brief=brief)


@given(MOMENTS, MOMENTS, MARKS, st.sampled_from(["/", "[,]", "{,}"]), st.booleans())
def test_a_pair_in_words_is_read_again(
    one: str,
    other: str,
    mark: str,
    form: str,
    brief: bool,  # noqa: FBT001
) -> None:
    first, last = sorted((one, other), key=lambda text: parse_date(text).stretches[0].start_earliest)
    first, last = first + mark, last + mark
    assert same_bounds(f"{first}/{last}" if form == "/" else f"{form[0]}{first},{last}{form[2]}", brief=brief)


@given(MOMENTS, st.sampled_from(["{}/..", "{}/", "../{}", "/{}", "[{}..]", "[..{}]"]), MARKS, st.booleans())
def test_a_date_with_one_end_in_words_is_read_again(
    moment: str,
    form: str,
    mark: str,
    brief: bool,  # noqa: FBT001
) -> None:
    assert same_bounds(form.format(moment + mark), brief=brief)


@pytest.mark.parametrize(
    "text", [f"1941-{code}" for code in range(21, 42)] + ["192X", "190X", "19XX", "1XXX"]
)
def test_a_part_of_a_year_in_words_is_read_again(text: str) -> None:
    assert parse_words(in_words(parse_date(text))) == text
    assert parse_words(in_words(parse_date(text), brief=True)) == text


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("8 Feb 1904 – 5 Sep 1905", "1904-02-08/1905-09-05"),
        ("from 8 February 1904 to 5 September 1905", "1904-02-08/1905-09-05"),
        ("13th of April, 1941", "1941-04-13"),
        ("April 13, 1941", "1941-04-13"),
        ("April 13th 1941", "1941-04-13"),
        ("13-Apr-1941", "1941-04-13"),
        ("1941 April 13", "1941-04-13"),
        ("Sept. 1941", "1941-09"),
        ("5.9.1905", "1905-09-05"),
        ("April 8–9, 1904", "1904-04-08/1904-04-09"),
        ("8 Feb. – 5 Sept. 1904", "1904-02-08/1904-09-05"),
        ("1904-1925", "1904/1925"),
        ("c. 1907", "1907~"),
        ("c1907", "1907~"),
        ("ca. January 1907", "1907-01~"),
        ("circa 1907", "1907~"),
        ("around 1907", "1907~"),
        ("probably about 1907", "1907%"),
        ("100–44 B.C.", "-0099/-0043"),
        ("44 BCE", "-0043"),
        ("1667, 1668 or 1670", "[1667,1668,1670]"),
        ("fall 1941", "1941-23"),
        ("1st quarter of 1925", "1925-33"),
        ("１３ Ａｐｒｉｌ １９４１", "1941-04-13"),
        (" 1925 ", "1925"),
        ("23 Aug 1905 OS", "1905-09-05"),
        ("August 23, 1905 (O.S.)", "1905-09-05"),
        ("25 Oct. 1917, Old Style", "1917-11-07"),
        ("29 Feb 1900 O.S.", "1900-03-13"),
        ("c. 23 Aug 1905 OS", "1905-09-05~"),
        ("7 November 1917 N.S.", "1917-11-07"),
        ("9 Jan – 17 Oct 1905 OS", "1905-01-22/1905-10-30"),
        ("9 Jan 1905 OS – 30 Oct 1905 NS", "1905-01-22/1905-10-30"),
        ("8 or 9 May 1905 OS", "[1905-05-21,1905-05-22]"),
        ("since 9 Jan 1905 OS", "1905-01-22/.."),
        ("[1924,1925]", "[1924,1925]"),
    ],
)
def test_what_people_write_becomes_edtf(words: str, edtf: str) -> None:
    assert parse_words(words) == edtf


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        ("31 April 1941", "there is no 31 April in 1941", "1941-04-30"),
        ("29 February 1905", "there is no 29 February in 1905", "1905-02-28"),
        ("early 1925", 'nobody can say which months "early" means', "1925-01/1925-04"),
        ("late January 1928", 'nobody can say which months "late" means', "1925-01/1925-04"),
        (
            "before 1925",
            "this can be a day before 1925 or all the time before it",
            "[..1924] for the day, ../1924",
        ),
        ("after March 1925", "all the time after it", "[1925-04..] for the day, 1925-04/.."),
        (
            "winter 1941",
            "the winter that begins or the one that ends in 1941",
            "1940-24) or winter 1941–42 (1941-24)",
        ),
        ("1900s", "this can be ten years or a hundred", "190X for the ten years, 19XX for the hundred"),
        ("19th century", "a century is counted from its year 1", "write 18XX for 1800–1899"),
        ("April", "a month needs its year", "April 1925"),
        ("0 BC", "no year 0 lies between 1 BC and AD 1", "1 BC (0000) or AD 1 (0001)"),
        ("5/9/1905", "this is not a date that I can read", "1904-02-08"),
        ("April 41", "this is not a date that I can read", "1904-02-08"),
        ("1904–05", "this is not a date that I can read", "1904/1905"),
        ("13 Mai 1941", "this is not a date that I can read", "1904-02-08"),
        ("fifth quarter of 1925", "this is not a date that I can read", "1904-02-08"),
        ("since 1924 or 1925", "this is not a date that I can read", "1904-02-08"),
        ("garbage", "this is not a date that I can read", "1904-02-08"),
        ("5 Sep 1905 (23 Aug O.S.)", "this is not a date that I can read", "1904-02-08"),
        (
            "Aug 1905 OS",
            "a Julian month or year is none of the Gregorian calendar",
            "1905-08-14/1905-09-13 for all",
        ),
        ("29 Feb 1901 OS", "there is no 29 February in 1901, not even Old Style", ""),
        (
            "9 Jan 1905 – 17 Oct 1905 OS",
            "one end is Old Style, and of the other it is not said",
            "OS after both",
        ),
        (
            "9 Jan 1905 OS – 17 Oct 1905",
            "one end is Old Style, and of the other it is not said",
            "OS after both",
        ),
        ("", "this is not a date that I can read", "1904-02-08"),
        ("1925 to " * 100, "this is not a date that I can read", "1904-02-08"),
    ],
)
def test_what_is_no_one_date_says_why_and_what_would_be(words: str, message: str, hint: str) -> None:
    with pytest.raises(DateError) as raised:
        parse_words(words)
    assert message in raised.value.message
    assert hint in raised.value.hint
    assert (raised.value.start, raised.value.end) == (0, len(words))


@given(st.text(alphabet="0123456789 -–./,'stndrhofaprilmbcdeuyw()?~", max_size=25))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        edtf = parse_words(text)
    except DateError:
        return
    assert parse_date(edtf).text == edtf


def test_dateutil_loads_for_months_in_words_alone() -> None:
    program = (
        "import sys; from treatytl.dates.edtf import parse_date;"
        "from treatytl.dates.words import in_words, parse_words;"
        "in_words(parse_date('1904-02-08/1905-09-05')); parse_words('1924 or 1925'); parse_words('44 BC');"
        "assert 'dateutil' not in sys.modules; parse_words('Sept. 1945'); assert 'dateutil' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
