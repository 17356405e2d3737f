from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from building import cite, event
from timelines import events
from treatytl.dates.agreement import agree
from treatytl.treaties import disputed_fields, dissenting, readings, readings_of

if TYPE_CHECKING:
    from treatytl.model import Event

CONVENTION = event(
    "basic-convention-1925",
    "1925-01-20",
    cite("gse", "1925-01-01"),
    cite("wiki", "1925-01-20", in_force="1925-02-26/"),
    cite("lnts", "1925-01-20"),
    cite("survey", "1925"),
    in_force="1925-02-26/",
)


def shown(subject: Event) -> list[tuple[str, str, tuple[str, ...], bool]]:
    return [(entry.field, entry.date.text, entry.sources, entry.agrees) for entry in readings(subject)]


def test_the_events_own_value_comes_first_and_then_the_others_as_cited() -> None:
    assert shown(CONVENTION) == [
        ("date", "1925-01-20", ("wiki", "lnts"), True),
        ("date", "1925-01-01", ("gse",), False),
        ("date", "1925", ("survey",), True),
        ("in_force", "1925-02-26/", ("wiki",), True),
    ]
    assert disputed_fields(CONVENTION) == ("date",)
    assert [entry.sources for entry in dissenting(CONVENTION)] == [("gse",)]


def test_a_source_cited_twice_stands_once() -> None:
    twice = event(
        "pact", "1941-04-13", cite("a", "1941-04-13", at="p. 1"), cite("a", "1941-04-13", at="p. 2")
    )
    assert shown(twice) == [("date", "1941-04-13", ("a",), True)]


def test_values_of_the_same_bounds_are_one_reading_however_written() -> None:
    """A Julian day and its Gregorian one are the same day; so are a year and the span of its months are not."""
    peace = event(
        "portsmouth",
        "1905-09-05",
        cite("decree", "1905-08-23", calendar="julian"),
        cite("atlas", "1905-09-05"),
    )
    assert shown(peace) == [("date", "1905-09-05", ("decree", "atlas"), True)]
    assert not disputed_fields(peace)


def test_a_day_that_only_a_julian_source_gives_is_told_in_the_gregorian_calendar() -> None:
    war = event("war", "1904-02-08", cite("a", "1904-02-08"), cite("b", "1904-01-27", calendar="julian"))
    assert shown(war)[1] == ("date", "1904-02-09", ("b",), False)
    assert not readings(war)[1].is_julian


def test_a_span_of_julian_days_keeps_its_open_and_unknown_ends() -> None:
    for julian, gregorian in (("1904-01-27/..", "1904-02-09/.."), ("/1905-08-23", "/1905-09-05")):
        war = event("war", "1904/1905", cite("b", julian, calendar="julian"))
        assert [entry.date.text for entry in readings(war)] == [gregorian]


def test_a_julian_month_has_no_gregorian_name_until_a_gregorian_source_gives_those_days() -> None:
    month = cite("b", "1904-01", calendar="julian")
    (reading,) = readings(event("war", "1904-02-08", month))
    assert (reading.date.text, reading.is_julian) == ("1904-01", True)
    assert reading.date.earliest is not None


def test_a_span_put_together_from_two_sources_is_nobodys_reading() -> None:
    concession = event("concession", "1926/1944", cite("a", "1926/"), cite("b", "/1944"), cite("c", "/1943"))
    assert shown(concession) == [
        ("date", "1926/", ("a",), True),
        ("date", "/1944", ("b",), True),
        ("date", "/1943", ("c",), False),
    ]
    assert disputed_fields(concession) == ("date",)


def test_sources_may_contradict_each_other_while_none_contradicts_the_event() -> None:
    vague = event("talks", "1925", cite("a", "1925"), cite("b", "1925-01-20"), cite("c", "1925-01-01"))
    assert disputed_fields(vague) == ("date",)
    assert dissenting(vague) == ()


@pytest.mark.parametrize("reading", ["1925-01-01?", "1925-01~", "1924-12-31/1925-02"])
def test_what_is_marked_doubtful_or_contains_the_date_disputes_nothing(reading: str) -> None:
    assert disputed_fields(event("e", "1925-01-20", cite("a", "1925-01-20"), cite("b", reading))) == ()


def test_a_force_of_two_terms_is_not_disputed_by_sources_that_each_give_one() -> None:
    terms = ("1928-05-28/1936-05-28", "1936-05-29/1944-12-31")
    convention = event(
        "fishing", "1928-01-23", cite("a", in_force=terms[0]), cite("b", in_force=terms[1]), in_force=terms
    )
    assert disputed_fields(convention) == ()
    assert [entry.agrees for entry in readings_of(convention, "in_force")] == [True, True]


def test_a_force_of_one_term_is_disputed_by_two_ends_of_it() -> None:
    convention = event(
        "basic", "1925", cite("a", in_force="/1943"), cite("b", in_force="/1945"), in_force="1925-02-26/"
    )
    assert disputed_fields(convention) == ("in_force",)


def test_force_that_the_event_does_not_have_itself_is_no_dissent() -> None:
    """An event without a force of its own denies nothing, but its sources may still deny each other."""
    alone = event("e", "1925", cite("a", in_force="1925/1930"))
    assert [entry.agrees for entry in readings_of(alone, "in_force")] == [True]
    assert disputed_fields(alone) == ()
    both = event("e", "1925", cite("a", in_force="1925/1930"), cite("b", in_force="1925/1931"))
    assert disputed_fields(both) == ("in_force",)


@settings(max_examples=60)
@given(events())
def test_every_date_that_is_cited_is_in_just_one_reading(subject: Event) -> None:
    found = readings_of(subject, "date")
    for citation in subject.citations:
        if citation.date is not None:
            (reading,) = [
                entry
                for entry in found
                if entry.date.stretches == citation.date.stretches and entry.date.form is citation.date.form
            ]
            assert citation.source in reading.sources


@settings(max_examples=60)
@given(events())
def test_a_date_is_disputed_just_when_two_of_its_values_exclude_each_other(subject: Event) -> None:
    dates = [subject.date, *(reading.date for reading in readings_of(subject, "date"))]
    excluded = any(not agree(one, other) for one, other in combinations(dates, 2))
    assert ("date" in disputed_fields(subject)) == excluded
    if dissenting(subject):
        assert "date" in disputed_fields(subject)


def test_a_source_that_gives_one_term_more_does_not_contradict_the_one_that_both_know() -> None:
    more = event("e", "1928", cite("a", in_force=("1928/1936", "1937/1938")), in_force="1928/1936")
    assert [entry.agrees for entry in readings_of(more, "in_force")] == [True, True]
    assert disputed_fields(more) == ()
