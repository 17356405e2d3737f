from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from pacts import PACTS, asking
from timelines import queries, timelines
from treatytl.problems import UsageError
from treatytl.query import Query, Sort
from treatytl.query.in_force import select_in_force
from treatytl.query.query import Mode

if TYPE_CHECKING:
    from treatytl.model import Timeline


def listed(period: str, mode: Mode = Mode.MAY, **more: object) -> dict[str, bool]:
    """The ids in force, each with whether that is certain."""
    return {
        match.event.id: match.is_certain
        for match in select_in_force(PACTS, asking(period, mode, **more)).selection.matches
    }


def test_the_pacts_of_a_day_are_listed_by_signature_the_convention_through_its_last_protocol() -> None:
    found = select_in_force(PACTS, asking("1941-06-22"))
    assert [match.event.id for match in found.selection.matches] == ["peace-1905", "fish-1928", "pact-1941"]
    convention = found.selection.matches[1]
    assert convention.standing
    assert convention.standing.through == ("protocol-1941",)


def test_a_renewal_stands_for_itself_where_the_filters_leave_out_what_it_renews() -> None:
    assert listed("1941-06-22", kinds=("protocol",)) == {"protocol-1941": False}


def test_certain_and_within_leave_out_what_is_only_perhaps() -> None:
    assert listed("1941-06-22", Mode.CERTAIN) == {"pact-1941": True}
    assert listed("1967..1970", Mode.WITHIN) == {"air-1966": True}


def test_filters_hold_as_elsewhere() -> None:
    assert set(listed("1941-06-22", between=("Japan", "USSR"))) == {"fish-1928", "pact-1941"}
    assert set(listed("1941-06-22", disputed=True)) == {"pact-1941"}
    with pytest.raises(UsageError, match="no party"):
        listed("1941", parties=("Atlantis",))


def test_what_nobody_tells_of_is_counted_and_listed_on_demand() -> None:
    assert select_in_force(PACTS, asking("1957")).unstated == 2
    assert select_in_force(PACTS, asking("1936")).unstated == 1  # the protocol signed that year
    found = select_in_force(PACTS, asking("1957"), with_unstated=True)
    assert found.unstated == 0
    assert {match.event.id: match.is_certain for match in found.selection.matches}["talks-1956"] is False


def test_order_and_limit_are_the_querys() -> None:
    found = select_in_force(PACTS, asking("1941-06-22", sort=Sort.TITLE, reverse=True, limit=1)).selection
    assert [event.id for event in found.events] == ["peace-1905"]
    assert found.found == 3


def test_during_means_the_days_of_another_treaty() -> None:
    found = select_in_force(PACTS, Query(during="air-1966")).selection
    assert {match.event.id: match.is_certain for match in found.matches} == {
        "peace-1905": False,
        "air-1966": True,
    }


def test_without_a_period_all_that_ever_was_in_force_is_listed() -> None:
    assert set(listed("")) == {
        "peace-1905", "fish-1907", "fish-1928", "pact-1941", "trade-1955", "air-1966",
    }  # fmt: skip


@settings(max_examples=60)
@given(timelines(), queries)
def test_each_match_says_why_and_certain_ones_are_among_all(whole: Timeline, query: Query) -> None:
    try:
        found = select_in_force(whole, query).selection
    except UsageError:
        return
    assert found.is_of_force
    for match in found.matches:
        assert match.standing
        assert match.is_certain == match.standing.is_certain
        assert match.standing.reasons
