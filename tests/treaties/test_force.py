from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from building import cite, event
from timelines import events
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL
from treatytl.dates.edtf import parse_date
from treatytl.treaties import lasting
from treatytl.treaties.force import common, merged

if TYPE_CHECKING:
    from treatytl.model import Event


def day(text: str) -> int:
    found = parse_date(text).earliest
    assert found is not None
    return found


def run(first: str, last: str) -> tuple[int, int]:
    return day(first), day(last)


def test_a_treaty_lasts_while_it_is_in_force_and_not_from_its_signature() -> None:
    pact = event("pact", "1941-04-13", in_force="1941-04-25/1946-04-24")
    assert lasting(pact).may == lasting(pact).certain == (run("1941-04-25", "1946-04-24"),)


def test_terms_that_follow_one_another_are_one_run_of_days() -> None:
    convention = event("c", "1928", in_force=("1936-05-29/1944-12-31", "1928-05-28/1936-05-28"))
    assert lasting(convention).may == (run("1928-05-28", "1944-12-31"),)


def test_an_unknown_end_may_be_any_day_and_is_sure_of_none_but_the_known_one() -> None:
    convention = event("c", "1925-01-20", in_force="1925-02-26/")
    assert lasting(convention).may == ((day("1925-02-26"), AFTER_ALL),)
    assert lasting(convention).certain == (run("1925-02-26", "1925-02-26"),)
    assert lasting(event("c", "1925", in_force="/1925-02-26")).certain == (run("1925-02-26", "1925-02-26"),)


def test_an_open_end_runs_on_for_sure() -> None:
    assert lasting(event("c", "1956-12-12", in_force="1956-12-12/..")).certain == (
        (day("1956-12-12"), AFTER_ALL),
    )
    assert lasting(event("c", "1956", in_force="../1956-12-12")).certain == ((BEFORE_ALL, day("1956-12-12")),)


@pytest.mark.parametrize("date", ["1925", "[1925-01-01,1925-01-20]", "1925-01-20~", "1904~/1905", "/.."])
def test_what_is_not_known_to_the_day_lasts_on_no_day_for_sure(date: str) -> None:
    assert lasting(event("e", date)).certain == ()
    assert lasting(event("e", date)).may


def test_all_of_several_days_are_sure_and_the_days_between_are_not_meant() -> None:
    days = (run("1941-05-01", "1941-05-01"), run("1941-05-07", "1941-05-07"))
    assert lasting(event("e", "{1941-05-01,1941-05-07}")).may == days
    assert lasting(event("e", "{1941-05-01,1941-05-07}")).certain == days


def test_where_sources_disagree_only_the_days_that_all_of_them_give_are_sure() -> None:
    disputed = event(
        "e", "1926-01-01/1944-03-30", cite("a", "1926-01-01/1944-03-30"), cite("b", "/1943-12-31")
    )
    assert lasting(disputed).may == (run("1926-01-01", "1944-03-30"),)
    assert lasting(disputed).certain == (run("1926-01-01", "1943-12-31"),)


def test_runs_are_merged_where_they_touch_and_common_days_are_found() -> None:
    assert merged([(5, 7), (1, 2), (3, 3), (6, 9)]) == ((1, 3), (5, 9))
    assert common([(1, 5), (8, 12)], [(4, 9), (12, 20)]) == ((4, 5), (8, 9), (12, 12))


@settings(max_examples=60)
@given(events())
def test_what_surely_lasts_may_last(subject: Event) -> None:
    days = lasting(subject)
    assert common(days.certain, days.may) == days.certain
    assert days.may
