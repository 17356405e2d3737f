"""Which events match a query, in the order that it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.problems import UsageError
from treatytl.query.filters import quick_tests, slow_tests
from treatytl.query.order import in_order
from treatytl.query.query import Match, Selection
from treatytl.query.timing import ALWAYS, match, wanted_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.model import Timeline
    from treatytl.query.query import Query


def select(timeline: Timeline, query: Query) -> Selection:
    """The events of a timeline that match a query, in its order, at most as many as its limit.

    Raises UsageError for a value or an id that the timeline does not have (with the nearest ones), for periods
    without a day in common, a search without a word and a limit below nought.
    """
    if query.limit is not None and query.limit < 0:
        raise UsageError(f"a limit can't be {query.limit}.", "Give a whole number from 0 on: --limit 10")
    found = in_order(_matches(timeline, query), query.sort, reverse=query.reverse)
    return Selection(timeline=timeline, query=query, matches=tuple(found[: query.limit]), found=len(found))


def _matches(timeline: Timeline, query: Query) -> Iterator[Match]:
    days = wanted_days(timeline, query)
    quick, slow = quick_tests(timeline, query), slow_tests(query)
    for event in timeline.events:
        if quick and not all(test(event) for test in quick):
            continue
        found = Match(event) if days is ALWAYS else match(event, days, query.mode)
        if found is not None and all(test(event) for test in slow):
            yield found
