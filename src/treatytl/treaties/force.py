"""When a treaty bound its parties, or an event lasted, as runs of days that a query can be narrowed to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates.date import Date, End, Form, Stretch
from treatytl.dates.matching import completed_by
from treatytl.treaties.readings import FIELDS, Field, dissenting, own_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from treatytl.model import Event

#: From a first to a last day, both included.
Days = tuple[int, int]

_NEVER: Days = (1, 0)


class Lasting(NamedTuple):
    """The days on which something may have lasted, and those among them on which it surely did.

    Both are runs of days in order that don't touch each other; `certain` may be empty.
    """

    may: tuple[Days, ...]
    certain: tuple[Days, ...]


def in_force_of(event: Event) -> tuple[Date, ...]:
    """The intervals in which an instrument bound its parties, none where no source tells."""
    return event.in_force


def lasting(event: Event) -> Lasting:
    """The days on which an instrument was in force or, where nothing tells of force, on which the event lasted.

    Where sources disagree, it may have lasted on the days that any of them gives, and surely did on those that
    all of them give.
    """
    field: Field = FIELDS[1] if event.in_force else FIELDS[0]
    own = own_value(event, field)
    others = [
        completed_by(reading.date, own[0]) if len(own) == 1 else reading.date
        for reading in dissenting(event, field)
    ]
    may = merged(
        (stretch.start_earliest, stretch.end_latest) for date in (*own, *others) for stretch in date.stretches
    )
    certain = merged(days for date in own for days in _certain(date))
    for date in others:
        certain = common(certain, tuple(_certain(date)))
    return Lasting(may, certain)


def merged(runs: Iterable[Days]) -> tuple[Days, ...]:
    """Runs of days put together where they overlap or one begins on the day after another, in order."""
    result: list[Days] = []
    for first, last in sorted(runs):
        if result and first <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return tuple(result)


def common(left: Iterable[Days], right: Iterable[Days]) -> tuple[Days, ...]:
    """The days that are in both, as runs in order."""
    others = tuple(right)
    pairs = ((max(a, c), min(b, d)) for a, b in left for c, d in others)
    return merged((first, last) for first, last in pairs if first <= last)


def _certain(date: Date) -> tuple[Days, ...]:
    """The days that a date surely covers: none for a day that is not known, or for one of several."""
    if date.is_qualified or (date.form is Form.ONE_OF and len(date.stretches) > 1):
        return ()
    return tuple(
        (first, last) for first, last in (_core(stretch) for stretch in date.stretches) if first <= last
    )


def _core(stretch: Stretch) -> Days:
    """From the latest start to the earliest end. Of an end that is unknown only the other is sure."""
    if stretch.start is End.UNKNOWN:
        return (stretch.end_earliest, stretch.end_earliest) if stretch.end is End.KNOWN else _NEVER
    if stretch.end is End.UNKNOWN:
        return (stretch.start_latest, stretch.start_latest) if stretch.start is End.KNOWN else _NEVER
    return stretch.start_latest, stretch.end_earliest
