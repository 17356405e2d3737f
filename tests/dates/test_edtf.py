"""Dates in EDTF: what they mean, and what is said of texts that are none."""

from __future__ import annotations

import re
from datetime import date as python_date
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import date_texts
from treatytl.dates.date import Date, DateError, End, Form, Precision, Stretch
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, day_number, from_day_number, iso_day
from treatytl.dates.edtf import parse_date

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent


def cases(name: str) -> Iterator[tuple[int, str]]:
    """The blocks of a fixture file with the number of their first line; lines that begin with `#` are remarks."""
    text = (HERE / name).read_text(encoding="utf-8")
    for found in re.finditer(r"^(?!#).+(?:\n(?!#).+)*", text, re.MULTILINE):
        yield text.count("\n", 0, found.start()) + 1, found[0]


MEANINGS = [
    pytest.param(*line.split(maxsplit=2), id=f"{number + at}: {line.split()[0]}")
    for number, block in cases("edtf.txt")
    for at, line in enumerate(block.splitlines())
]


def described(date: Date) -> str:
    """The stretches of a date as the fixture file writes them."""
    qualified = "~ " if date.is_qualified else ""
    return qualified + " + ".join(" ".join(bounds_of(stretch)) for stretch in date.stretches)


def bounds_of(stretch: Stretch) -> Iterator[str]:
    signs = {End.OPEN: "..", End.UNKNOWN: "?"}
    if stretch.is_span:
        for day, end in (
            (stretch.start_earliest, stretch.start),
            (stretch.start_latest, stretch.start),
            (stretch.end_earliest, stretch.end),
            (stretch.end_latest, stretch.end),
        ):
            yield signs.get(end) or iso_day(day)
    else:
        yield signs.get(stretch.start) or iso_day(stretch.start_earliest)
        yield signs.get(stretch.end) or iso_day(stretch.end_latest)


@pytest.mark.parametrize(("text", "precision", "meaning"), MEANINGS)
def test_a_date_means_what_the_table_says(text: str, precision: str, meaning: str) -> None:
    date = parse_date(text)
    assert (date.precision, described(date)) == (precision, meaning)


@pytest.mark.parametrize(
    "block", [pytest.param(b, id=f"{n}: {b.split()[0]}") for n, b in cases("edtf_errors.txt")]
)
def test_a_text_that_is_no_date_is_told_apart_with_its_place_and_its_cure(block: str) -> None:
    text = block.splitlines()[0]
    with pytest.raises(DateError) as raised:
        parse_date(text)
    error = raised.value
    assert error.end is not None
    carets = " " * error.start + "^" * (error.end - error.start)
    assert f"{text}\n{carets}\n{error.message}\n{error.hint}" == block


@pytest.mark.parametrize(
    "meant",
    [
        meant
        for _, block in cases("edtf_errors.txt")
        for meant in re.findall(
            r"(?:did you mean|or|write) (?!YYYY)([0-9X/.,\[\]{}YS~%-]+)", block.splitlines()[3]
        )
        if not re.fullmatch(r"[0-9]{4}\.\.[0-9]{4}", meant)  # a part of a set
    ],
)
def test_what_an_error_proposes_is_a_date(meant: str) -> None:
    parse_date(meant.strip(","))


def test_the_text_is_kept_without_the_blanks_around_it() -> None:
    assert parse_date("  1904-02 \n").text == "1904-02"


def test_offsets_count_the_blanks_around_the_text() -> None:
    with pytest.raises(DateError) as raised:
        parse_date("  1905-02-30")
    assert (raised.value.start, raised.value.end) == (10, 12)


@pytest.mark.parametrize("text", ["", "   "])
def test_an_empty_text_is_no_date(text: str) -> None:
    with pytest.raises(DateError, match="a date is missing here"):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("1925", Form.SINGLE),
        ("1925-01-20T10:00:00", Form.SINGLE),
        ("1925/", Form.SPAN),
        ("[1925]", Form.ONE_OF),
        ("{1924,1925}", Form.ALL_OF),
    ],
)
def test_the_form_follows_from_the_signs(text: str, form: Form) -> None:
    assert parse_date(text).form is form


def test_a_date_tells_its_ends_as_the_whole_of_its_stretches() -> None:
    date = parse_date("[..1904,1925]")
    assert (date.earliest, date.start) == (None, End.OPEN)
    assert (date.latest, date.end) == (day_number(1925, 12, 31), End.KNOWN)


def test_an_unknown_end_is_not_an_open_one() -> None:
    assert (parse_date("1904/").end, parse_date("1904/..").end) == (End.UNKNOWN, End.OPEN)
    assert parse_date("1904/").latest is parse_date("1904/..").latest is None


@pytest.mark.parametrize(
    "text", ["Y9E999999999", "Y1E15", f"Y{'9' * 100_000}", f"Y9E{'9' * 100_000}", f"Y-9E{'9' * 20}S2"]
)
def test_a_year_out_of_reach_is_an_error_and_takes_no_time(text: str) -> None:
    with pytest.raises(DateError, match="out of reach"):
        parse_date(text)


def test_a_huge_number_of_significant_digits_means_all_of_them() -> None:
    assert parse_date(f"1950S{'9' * 100_000}").precision is Precision.YEAR


def test_a_long_text_gives_a_short_message() -> None:
    with pytest.raises(DateError) as raised:
        parse_date("no date " * 10_000)
    assert len(raised.value.message) < 100


@given(st.integers(day_number(-9999, 1, 1), day_number(9999, 12, 31)))
def test_every_day_is_read_as_itself(day: int) -> None:
    date = parse_date(iso_day(day))
    assert (date.earliest, date.latest, date.precision) == (day, day, Precision.DAY)


@given(date_texts.texts())
def test_bounds_are_in_order_and_inside_the_reach_of_days(text: str) -> None:
    try:
        date = parse_date(text)
    except DateError:
        return
    assert date.text == text
    for stretch in date.stretches:
        assert BEFORE_ALL <= stretch.start_earliest <= stretch.start_latest <= AFTER_ALL
        assert BEFORE_ALL <= stretch.end_earliest <= stretch.end_latest <= AFTER_ALL
        assert stretch.start_earliest <= stretch.end_latest
        assert (stretch.start_earliest == BEFORE_ALL) == (stretch.start is not End.KNOWN)
        assert (stretch.end_latest == AFTER_ALL) == (stretch.end is not End.KNOWN)


@given(st.one_of(st.text(max_size=30), st.text("0123456789X?~%-/.,[]{}YEST:Z+ ", max_size=20)))
def test_any_other_text_is_an_error_with_offsets_in_the_text(text: str) -> None:
    error = error_of(text)
    if error is not None:
        assert error.end is not None
        assert 0 <= error.start <= error.end <= len(text)
        assert error.message
        assert error.hint


def error_of(text: str) -> DateError | None:
    try:
        parse_date(text)
    except DateError as error:
        return error
    return None


@given(date_texts.qualified_dates())
def test_qualifiers_never_widen_or_narrow(text: str) -> None:
    bare = re.sub("[?~%]", "", text)
    try:
        expected = parse_date(bare)
    except DateError:
        with pytest.raises(DateError):
            parse_date(text)
        return
    date = parse_date(text)
    assert (date.earliest, date.latest, date.precision) == (
        expected.earliest,
        expected.latest,
        expected.precision,
    )
    assert date.is_qualified == (text != bare)


def days_that_fit(text: str) -> list[int]:
    """All the days that a year, month and day with unspecified digits can mean, by trying each."""
    year, month, day = (re.compile(part.replace("X", "[0-9]")) for part in text.split("-"))
    years = [number for number in range(1860, 2000) if year.fullmatch(f"{number:04d}")]
    months = [number for number in range(1, 13) if month.fullmatch(f"{number:02d}")]
    days = [number for number in range(1, 32) if day.fullmatch(f"{number:02d}")]
    found = []
    for ymd in product(years, months, days):
        try:
            found.append(python_date(*ymd).toordinal())
        except ValueError:
            continue
    return found


@given(st.from_regex(r"(18[6-9][0-9X]|19[0-9X]{2})-(0[0-9X]|1[0-2X]|X[0-9X])-([0-3X][0-9X])", fullmatch=True))
def test_unspecified_digits_mean_the_first_to_the_last_day_that_fits(text: str) -> None:
    fitting = days_that_fit(text)
    if fitting:
        date = parse_date(text)
        assert (date.earliest, date.latest) == (fitting[0], fitting[-1])
    else:
        with pytest.raises(DateError):
            parse_date(text)


@given(date_texts.groupings())
def test_a_season_is_whole_months(text: str) -> None:
    date = parse_date(text)
    assert date.earliest is not None
    assert date.latest is not None
    assert from_day_number(date.earliest)[2] == from_day_number(date.latest + 1)[2] == 1
