"""Bars: on which days something lasted, and how sure that is."""

from __future__ import annotations

import pytest
from hypothesis import given

from building import cite, event, timeline
from timelines import dates
from treatytl.dates.date import Date, End
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, iso_day
from treatytl.dates.edtf import parse_date
from treatytl.formats.chart.bars import beginning, date_strokes, force_strokes, strokes_of
from treatytl.layout.strokes import Degree
from treatytl.treaties.acts import Acts

SIGNS = {Degree.SURE: "", Degree.PERHAPS: "?", Degree.UNKNOWN: "??"}


def said(strokes: object) -> list[str]:
    """Strokes as text: days, and a question mark for each step down from sure."""
    return [
        f"{_day(first)}..{_day(last)}{SIGNS[degree]}"
        for first, last, degree in strokes  # type: ignore[attr-defined]  # any iterable of strokes
    ]


def _day(day: int) -> str:
    return "" if day in (BEFORE_ALL, AFTER_ALL) else iso_day(day)


@pytest.mark.parametrize(
    ("text", "strokes"),
    [
        ("1904-02-08/1905-09-05", ["1904-02-08..1905-09-05"]),
        ("1941-04-25/1946-04", ["1946-04-02..1946-04-30?", "1941-04-25..1946-04-01"]),
        ("1904/1905-09-05", ["1904-01-01..1904-12-30?", "1904-12-31..1905-09-05"]),
        ("1925-02-26/", ["1925-02-27..??", "1925-02-26..1925-02-26"]),
        ("/1945-09-02", ["..1945-09-01??", "1945-09-02..1945-09-02"]),
        ("1956-12-12/..", ["1956-12-12.."]),
        ("../1956-12-12", ["..1956-12-12"]),
        ("1904-02~/1905-09-05", ["1904-02-01..1904-02-28?", "1904-02-29..1905-09-05?"]),
        ("1925", ["1925-01-01..1925-12-30?", "1925-01-02..1925-12-31?", "1925-01-01..1925-12-31?"]),
        ("1925-01-20", ["1925-01-20..1925-01-20"]),
    ],
)
def test_what_is_not_known_of_an_end_is_drawn_as_such(text: str, strokes: list[str]) -> None:
    (stretch,) = parse_date(text).stretches
    assert said(strokes_of(stretch)) == strokes


@given(dates)
def test_strokes_cover_all_days_that_a_date_may_have_and_no_others(date: Date) -> None:
    for stretch in date.stretches:
        strokes = list(strokes_of(stretch))
        assert min(stroke.first for stroke in strokes) == stretch.start_earliest
        assert max(stroke.last for stroke in strokes) == stretch.end_latest
        reached = stretch.start_earliest
        for stroke in sorted(strokes):
            assert stroke.first <= reached + 1
            reached = max(reached, stroke.last)


def test_days_on_which_sources_disagree_are_uncertain() -> None:
    told = event(
        "war", "1904-02-08/1905-09-05", cite("own", "1904-02-08/1905-09-05"), cite("other", "1904-02-10/1905-09-05")
    )  # fmt: skip
    assert "1904-02-10..1905-09-05" in said(date_strokes(told))
    assert "1904-02-08..1905-09-05?" in said(date_strokes(told))


def test_of_an_event_nothing_is_drawn_towards_an_unknown_end() -> None:
    assert set(said(date_strokes(event("visit", "1961-08-14/")))) == {
        "1961-08-14..1961-08-14?",
        "1961-08-14..1961-08-14",
    }


def test_an_instrument_is_in_force_through_what_renews_it() -> None:
    convention = event("convention", "1928-01-23", kind="convention", in_force="1928-05-23/1936-05-23")
    protocol = event(
        "protocol", "1936-05-25", kind="protocol", in_force="1936-05-25/1936-12-31",
        links={"renews": "convention"},
    )  # fmt: skip
    strokes, start, end = force_strokes(convention, Acts(timeline(convention, protocol)))
    assert said(strokes) == ["1928-05-23..1936-05-23", "1936-05-25..1936-12-31"]
    assert (start, end) == (End.KNOWN, End.KNOWN)


def test_where_nothing_tells_of_force_there_is_no_bar() -> None:
    notes = event("notes", "1928-01-23", kind="exchange-of-notes")
    assert force_strokes(notes, Acts(timeline(notes)))[0] == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1925-01", ("1925-01-01", "1925-01-31")),
        ("1904-02-08/1905", ("1904-02-08", "1904-02-08")),
        ("/1905-03", ("1905-03-01", "1905-03-31")),
        ("[1924,1926]", ("1924-01-01", "1926-12-31")),
        ("{1924,1926}", ("1924-01-01", "1924-12-31")),
    ],
)
def test_an_event_stands_where_it_begins(text: str, days: tuple[str, str]) -> None:
    first, last = beginning(event("event", text))
    assert (iso_day(first), iso_day(last)) == days
