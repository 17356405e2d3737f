from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import event, timeline
from timelines import timelines
from treatytl.dates.periods import parse_period
from treatytl.problems import UsageError
from treatytl.query import VALUE_FIELDS, Query, query_of, select, values

if TYPE_CHECKING:
    from treatytl.model import Timeline

FILTERS = [field for field in VALUE_FIELDS if field not in ("year", "decade")]


@given(timelines(), st.sampled_from(FILTERS))
def test_a_value_has_the_number_of_events_that_it_selects(history: Timeline, field: str) -> None:
    found = values(history, field)
    for value, count in found:
        assert select(history, query_of(**{field: value})).found == count > 0
    assert found == sorted(found, key=lambda item: (-item[1], item[0]))


@given(timelines(), st.sampled_from(["year", "decade"]))
def test_a_year_has_the_number_of_events_that_may_fall_in_it(history: Timeline, field: str) -> None:
    found = values(history, field)
    for value, count in found:
        assert select(history, Query(periods=(parse_period(value),))).found == count > 0
    assert [value for value, _ in found] == sorted(value for value, _ in found)


def test_decades_are_those_of_the_digits_on_either_side_of_year_nought() -> None:
    history = timeline(
        event("a", "-0049"),
        event("b", "-0041"),
        event("c", "-0001"),
        event("d", "0000"),
        event("e", "Y12345"),
    )
    found = values(history, "decade")
    assert found == [("-004X", 2), ("-000X", 1), ("000X", 1), ("Y12340..Y12349", 1)]
    assert all(
        select(history, Query(periods=(parse_period(value),))).found == count for value, count in found
    )


def test_a_year_counts_an_event_once_and_an_open_end_up_to_the_last_known_day() -> None:
    history = timeline(
        event("a", "{1901-01,1901-03}"), event("b", "1902/.."), event("c", "1904"), event("d", "../1901")
    )
    assert values(history, "year") == [("1901", 2), ("1902", 1), ("1903", 1), ("1904", 2)]
    assert values(history, "decade") == [("190X", 4)]


def test_years_without_events_are_left_out_and_ages_without_change_are_not_told_year_by_year() -> None:
    history = timeline(event("a", "-0044-03-15"), event("b", "1925"), event("ice", "Y-20000/Y-10000"))
    assert values(history, "year") == [("Y-20000", 1), ("Y-10000", 1), ("-0044", 1), ("1925", 1)]


def test_nothing_has_no_values() -> None:
    assert values(timeline(), "year") == []
    assert values(timeline(), "party") == []


def test_an_unknown_field_is_an_error_that_names_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        values(timeline(), "partys")
    assert caught.value.message == 'there is no field "partys" to list values of.'
    assert caught.value.hint.startswith("Nearest: party\nFields: kind, party")
