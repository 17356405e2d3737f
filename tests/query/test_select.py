from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import cite, event, timeline
from timelines import queries, timelines
from treatytl.model import Timeline
from treatytl.problems import UsageError
from treatytl.query import Mode, Query, Sort, query_of, select

if TYPE_CHECKING:
    from random import Random


def ids(history: Timeline, query: Query) -> list[str]:
    return [found.id for found in select(history, query).events]


ORDERED = timeline(
    event("b-day", "1905-01-01", kind="war", title="Žeta"),
    event("a-day", "1905-01-01", kind="treaty", title="beta"),
    event("year", "1905", kind="visit", title="Alpha"),
    event("span", "1905/1907", cite("x"), cite("y"), title="alpha"),
    event("open", "1905/..", kind="eclipse"),
    event("early", "1904-12", title="Gamma"),
    event("unknown-start", "/1904", title="Delta"),
)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("date", ["unknown-start", "early", "open", "span", "year", "a-day", "b-day"]),
        ("end", ["unknown-start", "early", "a-day", "b-day", "year", "span", "open"]),
        ("title", ["year", "span", "a-day", "unknown-start", "early", "open", "b-day"]),
        ("kind", ["a-day", "b-day", "year", "unknown-start", "early", "span", "open"]),
        ("citations", ["span", "unknown-start", "early", "open", "year", "a-day", "b-day"]),
        ("none", ["b-day", "a-day", "year", "span", "open", "early", "unknown-start"]),
    ],
)
def test_each_order_is_what_it_says(sort: str, order: list[str]) -> None:
    assert ids(ORDERED, query_of(sort=sort)) == order
    assert ids(ORDERED, query_of(sort=sort, reverse=True)) == order[::-1]


def test_a_limit_cuts_after_the_order_is_made_and_the_selection_still_knows_how_many_there_were() -> None:
    selection = select(ORDERED, query_of("1905", limit=2, reverse=True))
    assert [match.event.id for match in selection.matches] == ["b-day", "a-day"]
    assert selection.found == 5
    assert select(ORDERED, query_of(limit=0)).matches == ()
    with pytest.raises(UsageError, match="a limit can't be -1"):
        select(ORDERED, query_of(limit=-1))


@given(timelines(), queries)
def test_what_lies_within_is_certain_and_what_is_certain_may_be(history: Timeline, query: Query) -> None:
    may, certain, within = (set(ids(history, query._replace(mode=mode))) for mode in Mode)
    assert within <= certain <= may


@given(timelines(), queries)
def test_a_match_is_called_certain_just_when_the_certain_mode_finds_it(
    history: Timeline, query: Query
) -> None:
    marked = {
        match.event.id for match in select(history, query._replace(mode=Mode.MAY)).matches if match.is_certain
    }
    assert marked == set(ids(history, query._replace(mode=Mode.CERTAIN)))


@given(timelines(), queries, queries)
def test_filters_commute(history: Timeline, one: Query, other: Query) -> None:
    """Filtering what another query found is the same in either order, whatever the filters are."""

    def after(first: Query, second: Query) -> set[str]:
        rest = Timeline(
            **{
                name: getattr(history, name) for name in ("sources", "kinds", "parties", "places", "subjects")
            },
            events=select(history, first).events,
        )
        return set(ids(rest, second))

    assert after(one, other) == after(other, one) == set(ids(history, one)) & set(ids(history, other))


@given(timelines(), st.sampled_from(Sort), st.randoms(use_true_random=False))
def test_no_order_but_that_of_the_file_depends_on_the_file(
    history: Timeline, sort: Sort, random: Random
) -> None:
    shuffled = list(history.events)
    random.shuffle(shuffled)
    if sort is not Sort.NONE:
        again = Timeline(events=tuple(shuffled))
        assert ids(again, Query(sort=sort)) == ids(history, Query(sort=sort))


@given(timelines(), queries)
def test_the_reverse_is_the_reverse(history: Timeline, query: Query) -> None:
    there = ids(history, query._replace(reverse=False))
    assert ids(history, query._replace(reverse=True)) == there[::-1]
