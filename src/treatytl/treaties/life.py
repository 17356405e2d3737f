"""The life of a treaty: its phases from signature to end, out of its links and its force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.dates.date import Date, End, Form
from treatytl.dates.days import AFTER_ALL
from treatytl.dates.edtf import parse_date
from treatytl.dates.matching import order_key
from treatytl.treaties.acts import LIFE_VERBS
from treatytl.treaties.readings import is_disputed
from treatytl.treaties.runs import is_side_disputed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.model import Event
    from treatytl.treaties.acts import Acts

IN_FORCE, AGAIN, ENDED, END_UNKNOWN, NO_END = (
    "in force",
    "in force again",
    "ended",
    "end unknown",
    "no end set",
)
_MADE = {"exchange-of-notes": "exchanged", "declaration": "made"}
_PHASES = {
    "ratifies": "ratified",
    "brings-into-force": IN_FORCE,
    "registers": "registered",
    "renews": "renewed",
    "revises": "revised",
    "supersedes": "superseded",
    "denounces": "denounced",
    "ends": ENDED,
}


@dataclass(frozen=True, slots=True)
class Phase:
    """One step in the life of a treaty: what happened, when, by which events of their own.

    Several things on one date are one phase. A phase without a date is an end that is not known, or that is not set.
    """

    names: tuple[str, ...]
    date: Date | None
    events: tuple[str, ...] = ()
    is_disputed: bool = False


def life_of(event: Event, acts: Acts) -> tuple[Phase, ...]:
    """The phases of an instrument in the order of time, its signature first; none where no more than that is known.

    What has an event of its own is told by that; where force begins or ends without one, by the instrument's
    own words.
    """
    signed = Phase((_MADE.get(event.kind, "signed"),), event.date, (), is_disputed(event, "date"))
    done = list(_done(event, acts))
    phases = [*done, *_terms(event, done)]
    if not phases:
        return ()
    dated = sorted((phase for phase in phases if phase.date is not None), key=_order)
    return (*_merged([signed, *dated]), *(phase for phase in phases if phase.date is None))


def _done(event: Event, acts: Acts) -> Iterator[Phase]:
    for verb, done in acts.on(event.id, *LIFE_VERBS):
        yield Phase((_PHASES[verb],), done.date, (done.id,), is_disputed(done, "date"))


def _terms(event: Event, done: list[Phase]) -> Iterator[Phase]:
    """Where force begins and ends by the instrument's own words, as far as no event tells it."""
    told = {name for phase in done for name in phase.names}
    for number, interval in enumerate(event.in_force):
        if interval.form is not Form.SPAN:
            continue
        start, _, end = interval.text.partition("/")
        if interval.start is End.KNOWN and (number or IN_FORCE not in told):
            disputed = is_side_disputed(event, "start")
            yield Phase((AGAIN if number else IN_FORCE,), parse_date(start), is_disputed=disputed)
        is_last = number == len(event.in_force) - 1
        if interval.end is End.KNOWN and (ENDED not in told or not is_last):
            yield Phase((ENDED,), parse_date(end), is_disputed=is_side_disputed(event, "end"))
        elif interval.end is End.OPEN:
            yield Phase((NO_END,), None)
        elif interval.end is End.UNKNOWN and is_last and told.isdisjoint((ENDED, "superseded")):
            yield Phase((END_UNKNOWN,), None)


def _merged(phases: list[Phase]) -> Iterator[Phase]:
    """Neighbours of one date as one phase."""
    current = phases[0]
    for phase in phases[1:]:
        if phase.date == current.date:
            names = tuple(dict.fromkeys((*current.names, *phase.names)))
            current = Phase(
                names,
                current.date,
                tuple(dict.fromkeys((*current.events, *phase.events))),
                current.is_disputed or phase.is_disputed,
            )
        else:
            yield current
            current = phase
    yield current


def _order(phase: Phase) -> tuple[int, int]:
    return order_key(phase.date) if phase.date is not None else (AFTER_ALL, 0)
