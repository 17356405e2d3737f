"""When an instrument may have been in force and when it surely was, out of all that sources and linked events tell.

Each end of a stretch of force is told by the event's own value and by every reading that disagrees with it; what all of
them have in common is sure, what any of them has may be. Three things are added where nothing states them:

- An end that the event leaves unknown is taken from what ends or supersedes the instrument. What supersedes it takes
  its place when it comes into force itself, and not before it was signed. Short of that, an end that a source
  gives only makes sure of the days before it.
- A start that nothing gives is looked for in what brings it into force; without that it is unknown, though not before
  the signature.
- What renews an instrument keeps it in force for as long as the renewal itself is. Where nothing tells how long that
  was, it is until the next renewal at the most, and no longer than what is stated of the whole or took its place.

A denunciation is notice and no end: it shortens nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from treatytl.dates.date import Date, End, Form, Stretch
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL
from treatytl.treaties.acts import LIFE_VERBS
from treatytl.treaties.force import lasting
from treatytl.treaties.readings import dissenting, is_disputed, readings_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.model import Event
    from treatytl.treaties.acts import Acts

#: The first and the last day on which something can have begun or ended.
_Bounds = tuple[int, int]

_UNKNOWN_START: _Bounds = (BEFORE_ALL, BEFORE_ALL)
_UNKNOWN_END: _Bounds = (AFTER_ALL, AFTER_ALL)


class Run(NamedTuple):
    """One stretch of force, and the chain of renewals that it rests on, that of the instrument itself first."""

    stretch: Stretch
    through: tuple[str, ...] = ()


def runs_of(event: Event, acts: Acts) -> tuple[Run, ...]:
    """The stretches in which an instrument may have been in force: its own, then those that renewals gave it.

    None where no source and no linked event tells anything of its force. A circle of links is followed
    once.
    """
    return tuple(_runs(event, acts, frozenset()))


def _runs(event: Event, acts: Acts, seen: frozenset[str]) -> Iterator[Run]:
    if event.id in seen:
        return
    inner = seen | {event.id}
    own = list(_own_stretches(event, acts, inner)) if has_word_of_force(event, acts) else []
    yield from map(Run, own)
    renewals = [act.event for act in acts.on(event.id, "renews") if act.event.id not in inner]
    taken = max((high for _, high in _linked_ends(event, acts, inner)), default=AFTER_ALL)
    stated = max(
        (stretch.end_latest for stretch in own if stretch.end is not End.UNKNOWN), default=BEFORE_ALL
    )
    for index, renewal in enumerate(renewals):
        below = list(_runs(renewal, acts, inner)) or [Run(_until_the_next(renewal, renewals[index + 1 :]))]
        # Who states an end of the whole knows of the renewals before it.
        is_within = _bounds(renewal.date)[0] <= stated
        limit = min(taken, stated) if is_within else taken
        for run in below:
            stretch = _not_beyond(limit, run.stretch)
            if stretch is not None:
                yield Run(stretch, (renewal.id, *run.through))


def has_word_of_force(event: Event, acts: Acts) -> bool:
    """Whether a source or a linked event tells anything of an instrument's force."""
    return bool(
        event.in_force
        or any(citation.in_force for citation in event.citations)
        or any(True for _ in acts.on(event.id, *LIFE_VERBS))
    )


def is_side_disputed(event: Event, side: Literal["start", "end"]) -> bool:
    """Whether some source has the force begin, or end, at another time than the event itself says."""
    own = event.in_force[0].stretches[0] if len(event.in_force) == 1 else None
    if own is None:
        return is_disputed(event, "in_force")
    return _side(own, side) is not None and len(list(_told(event, own, side))) > 1


def _until_the_next(renewal: Event, later: list[Event]) -> Stretch:
    """A renewal of which nobody says how long it ran: perhaps to the next one, and without one who knows how long.

    The day on which it was made is no start of force, so that it is sure of no day.
    """
    first = _bounds(renewal.date)[0]
    last = next((_bounds(event.date)[1] for event in later), AFTER_ALL)
    return _stretch((first, first), (max(first, last),) * 2, has_start=False, has_end=False)


def _not_beyond(limit: int, stretch: Stretch) -> Stretch | None:
    """What is left of a renewal of unknown end where that which was renewed ended on a day at the latest."""
    if stretch.end is not End.UNKNOWN or stretch.end_latest <= limit:
        return stretch
    if stretch.start_earliest > limit:
        return None
    start = (stretch.start_earliest, stretch.start_latest)
    return _stretch(
        start,
        (limit, limit),
        has_start=stretch.start is not End.UNKNOWN,
        has_end=False,
        is_qualified=stretch.is_qualified,
    )


def _own_stretches(event: Event, acts: Acts, seen: frozenset[str]) -> Iterator[Stretch]:
    if len(event.in_force) > 1 or any(interval.form is not Form.SPAN for interval in event.in_force):
        yield from _several(event)
        return
    own = event.in_force[0].stretches[0] if event.in_force else None
    starts = _starts(event, own, acts)
    start = (min(low for low, _ in starts), max(high for _, high in starts)) if starts else _UNKNOWN_START
    ends, is_settled = _ends(event, own, acts, seen, since=start[0])
    end = (min(low for low, _ in ends), max(high for _, high in ends)) if ends else _UNKNOWN_END
    if ends and not is_settled:
        end = (end[0], AFTER_ALL)
    if not starts:
        start = (_bounds(event.date)[0],) * 2
    if start[0] <= end[1]:
        yield _stretch(
            start,
            end,
            has_start=bool(starts),
            has_end=bool(ends),
            is_qualified=own is not None and own.is_qualified,
        )


def _several(event: Event) -> Iterator[Stretch]:
    """Terms with gaps between them: the days that any account gives, and within them those that all give."""
    days = lasting(event)
    for first, last in days.may:
        sure = [run for run in days.certain if first <= run[0] and run[1] <= last]
        if sure:
            yield _stretch((first, sure[0][0]), (sure[-1][1], last))
        else:
            yield _stretch((first, first), (last, last), is_qualified=True)


def _starts(event: Event, own: Stretch | None, acts: Acts) -> list[_Bounds]:
    found = list(_told(event, own, "start"))
    if not found:
        found = [_bounds(act.event.date) for act in acts.on(event.id, "brings-into-force")]
    return found


def _ends(
    event: Event, own: Stretch | None, acts: Acts, seen: frozenset[str], *, since: int
) -> tuple[list[_Bounds], bool]:
    """What is known of the end, and whether that settles that there is one. No event ends what begins after it."""
    found = list(_told(event, own, "end"))
    if own is not None and own.end is not End.UNKNOWN:
        return found, True
    linked = [bounds for bounds in _linked_ends(event, acts, seen) if bounds[1] >= since]
    return [*found, *linked], bool(linked) or (own is None and bool(found))


def _linked_ends(event: Event, acts: Acts, seen: frozenset[str]) -> list[_Bounds]:
    """When events of their own ended an instrument or took its place."""
    ended = [_bounds(act.event.date) for act in acts.on(event.id, "ends")]
    return ended + [_taken_over(act.event, acts, seen) for act in acts.on(event.id, "supersedes")]


def _told(event: Event, own: Stretch | None, side: str) -> Iterator[_Bounds]:
    """What the event itself and the readings against it say of one end; every reading where it says nothing."""
    mine = _side(own, side) if own is not None else None
    if mine is not None:
        yield mine
    against = readings_of(event, "in_force") if mine is None else dissenting(event, "in_force")
    for reading in against:
        for stretch in reading.date.stretches:
            theirs = None if stretch.is_qualified else _side(stretch, side)
            if theirs is not None and (mine is None or not _meet(mine, theirs)):
                yield theirs


def _taken_over(successor: Event, acts: Acts, seen: frozenset[str]) -> _Bounds:
    """From the signature of what supersedes an instrument to the day on which that was surely in force."""
    begun = [
        stretch.start_latest
        for stretch in _own_stretches(successor, acts, seen | {successor.id})
        if successor.id not in seen and stretch.start is not End.UNKNOWN
    ]
    return _bounds(successor.date)[0], min(begun, default=AFTER_ALL)


def _side(stretch: Stretch, side: str) -> _Bounds | None:
    """The bounds of one end, None where it is unknown."""
    if side == "start":
        bounds, end = (stretch.start_earliest, stretch.start_latest), stretch.start
    else:
        bounds, end = (stretch.end_earliest, stretch.end_latest), stretch.end
    return None if end is End.UNKNOWN else bounds


def _meet(one: _Bounds, other: _Bounds) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _bounds(date: Date) -> _Bounds:
    return (
        min(stretch.start_earliest for stretch in date.stretches),
        max(stretch.end_latest for stretch in date.stretches),
    )


def _stretch(
    start: _Bounds,
    end: _Bounds,
    *,
    has_start: bool = True,
    has_end: bool = True,
    is_qualified: bool = False,
) -> Stretch:
    return Stretch(
        *start,
        *end,
        is_span=True,
        start=End.KNOWN if has_start else End.UNKNOWN,
        end=End.KNOWN if has_end else End.UNKNOWN,
        is_qualified=is_qualified,
    )
