"""Whether an event falls in the days asked for: by its own date, and by what other sources say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.days import AFTER_ALL, BEFORE_ALL
from treatytl.dates.matching import certain, completed_by, may, within
from treatytl.model.kinds import KINDS, Group
from treatytl.problems import UsageError
from treatytl.query.filters import find_event
from treatytl.query.query import Match, Mode
from treatytl.treaties import dissenting, lasting
from treatytl.treaties.force import Lasting, common

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from treatytl.dates.date import Date
    from treatytl.dates.period import Period
    from treatytl.model import Event, Timeline
    from treatytl.query.query import Query

ALWAYS = Lasting(((BEFORE_ALL, AFTER_ALL),), ((BEFORE_ALL, AFTER_ALL),))


def wanted_days(timeline: Timeline, query: Query) -> Lasting:
    """The days that a query asks for; its periods narrow each other, and so does what it asks for `during`.

    Raises UsageError where periods have no day in common, and for a `during` that tells of no days.
    """
    days = ALWAYS
    for period in query.periods:
        run = ((period.first, period.last),)
        days = Lasting(common(days.may, run), common(days.certain, run))
    if not days.may:
        raise UsageError(
            f"no day lies in all of these: {_named(query.periods)}.", "Give one period: 1904..1925"
        )
    if query.during is not None:
        other = _during(timeline, query.during)
        days = Lasting(common(days.may, other.may), common(days.certain, other.certain))
    return days


def dates_of(event: Event) -> tuple[Date, ...]:
    """The event's own date and those that sources give against it, an unknown end of them filled from its own."""
    others = dissenting(event)
    if not others:
        return (event.date,)
    return event.date, *(completed_by(reading.date, event.date) for reading in others)


def match(event: Event, days: Lasting, mode: Mode) -> Match | None:
    """The event as a match, or None where its dates lie elsewhere.

    In mode `may` one of its dates may fall in the days; in the two others all of them must.
    """
    dates = dates_of(event)
    is_certain = _all_hold(certain, dates, days)
    if mode is Mode.MAY:
        is_match = is_certain or any(may(date, *run) for date in dates for run in days.may)
    elif mode is Mode.CERTAIN:
        is_match = is_certain
    else:
        is_match = is_certain and _all_hold(within, dates, days)
    return Match(event, is_certain) if is_match else None


def _all_hold(holds: Callable[[Date, int, int], bool], dates: Iterable[Date], days: Lasting) -> bool:
    return all(any(holds(date, *run) for run in days.certain) for date in dates)


def _during(timeline: Timeline, event_id: str) -> Lasting:
    event = find_event(timeline, event_id)
    # An excerpt may have kinds that it does not explain: those are taken for acts.
    kinds = KINDS | {kind: entry.group for kind, entry in timeline.kinds.items()}
    if kinds.get(event.kind) is Group.INSTRUMENT and not event.in_force:
        raise UsageError(
            f'no source in the file tells when "{event_id}" was in force.',
            f"See it with: treatytl show {event_id}",
        )
    return lasting(event)


def _named(periods: Iterable[Period]) -> str:
    return ", ".join(f'"{period.text}"' for period in periods)
