"""Which instruments were in force on the days that a query asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates.days import AFTER_ALL
from treatytl.query.order import in_order
from treatytl.query.query import Match, Mode, Selection, Sort
from treatytl.query.select import select
from treatytl.query.timing import wanted_days
from treatytl.treaties.acts import Acts, is_instrument
from treatytl.treaties.runs import has_word_of_force
from treatytl.treaties.standing import UNSTATED, standing_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.model import Event, Timeline
    from treatytl.query.query import Query
    from treatytl.treaties.force import Lasting
    from treatytl.treaties.standing import Extent


class InForce(NamedTuple):
    """What was in force, and how many instruments signed by then are left out, since nothing tells of their force."""

    selection: Selection
    unstated: int


def select_in_force(
    timeline: Timeline, query: Query, *, every_day: bool = False, with_unstated: bool = False
) -> InForce:
    """The instruments that may have been in force on some day of the query's periods, or on every day.

    All filters hold as in `select`, and so do its errors; mode `certain` keeps only what surely was in force, `within`
    only what surely came into force and ended in the periods. An instrument that renews another is not listed by
    itself where the other is listed as in force through it. `with_unstated` adds the instruments signed by then of
    whose force nothing tells, as uncertain.
    """
    days = wanted_days(timeline, query)
    extent: Extent = "within" if query.mode is Mode.WITHIN else "every-day" if every_day else "some-day"
    acts = Acts(timeline)
    candidates = [
        event for event in select(timeline, _at_any_time(query)).events if is_instrument(event, timeline)
    ]
    matches = list(_without_renewals(_standing(candidates, acts, days, extent)))
    unstated = [
        event
        for event in candidates
        if not has_word_of_force(event, acts) and _is_signed_by(days.may[-1][1], event)
    ]
    if query.mode is not Mode.MAY:
        matches = [match for match in matches if match.is_certain]
    elif with_unstated:
        matches += [Match(event, is_certain=False, standing=UNSTATED) for event in unstated]
    found = in_order(matches, query.sort, reverse=query.reverse)
    selection = Selection(timeline, query, tuple(found[: query.limit]), len(found), is_of_force=True)
    return InForce(selection, 0 if with_unstated or query.mode is not Mode.MAY else len(unstated))


def _at_any_time(query: Query) -> Query:
    """The query's filters alone."""
    return query._replace(periods=(), during=None, mode=Mode.MAY, sort=Sort.NONE, reverse=False, limit=None)


def _standing(events: list[Event], acts: Acts, days: Lasting, extent: Extent) -> Iterator[Match]:
    for event in events:
        standing = standing_of(event, acts, days, extent)
        if standing is not None:
            yield Match(event, standing.is_certain, standing)


def _without_renewals(matches: Iterator[Match]) -> Iterator[Match]:
    """The matches less those that others among them are in force through."""
    found = list(matches)
    carrying = {renewal for match in found if match.standing for renewal in match.standing.through}
    return (match for match in found if match.event.id not in carrying)


def _is_signed_by(day: int, event: Event) -> bool:
    return day == AFTER_ALL or min(stretch.start_earliest for stretch in event.date.stretches) <= day
