"""How an event is drawn in time: the strokes of its bar, and the days at which it stands as a point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.date import End, Form
from treatytl.dates.days import AFTER_ALL
from treatytl.dates.matching import completed_by
from treatytl.layout.strokes import Degree, Stroke
from treatytl.treaties import dissenting, lasting
from treatytl.treaties.runs import runs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.dates.date import Stretch
    from treatytl.model import Event
    from treatytl.treaties.acts import Acts


def force_strokes(event: Event, acts: Acts) -> tuple[tuple[Stroke, ...], End, End]:
    """When an instrument was in force, through its renewals too, and what is known of both ends.

    Empty where nothing tells of its force.
    """
    stretches = [run.stretch for run in runs_of(event, acts)]
    strokes = tuple(stroke for stretch in stretches for stroke in strokes_of(stretch))
    if not strokes:
        return (), End.KNOWN, End.KNOWN
    first = min(stretches, key=lambda stretch: stretch.start_earliest)
    last = max(stretches, key=lambda stretch: (stretch.end_latest, stretch.end_earliest))
    return strokes, first.start, _end_of(last)


def date_strokes(event: Event) -> tuple[Stroke, ...]:
    """When an event happened or lasted, by all that give its date: surely on the days that all of them have.

    Of an end that nobody knows nothing is drawn: a visit is not still going on because no source tells its last day.
    """
    accounts = [event.date]
    accounts += [completed_by(reading.date, event.date) for reading in dissenting(event)]
    perhaps = [
        stroke._replace(degree=min(stroke.degree, Degree.PERHAPS))
        for date in accounts
        for stretch in date.stretches
        for stroke in strokes_of(stretch)
        if stroke.degree is not Degree.UNKNOWN
    ]
    if event.in_force:  # `lasting` tells of the force then
        return tuple(perhaps)
    return (*perhaps, *(Stroke(*days, Degree.SURE) for days in lasting(event).certain))


def strokes_of(stretch: Stretch) -> Iterator[Stroke]:
    """A stretch as strokes: what it surely has, what it may have, and what lies towards an end that is not known."""
    start_unknown, end_unknown = stretch.start is End.UNKNOWN, _end_of(stretch) is End.UNKNOWN
    if stretch.start is stretch.end is End.UNKNOWN:
        yield Stroke(stretch.start_earliest, stretch.end_latest, Degree.UNKNOWN)
        return
    # Towards an unknown end only the other one is sure.
    first = stretch.end_earliest if start_unknown else stretch.start_latest
    last = stretch.start_latest if stretch.end is End.UNKNOWN else stretch.end_earliest
    parts = (
        (stretch.start_earliest, first - 1, Degree.UNKNOWN if start_unknown else Degree.PERHAPS),
        (last + 1, stretch.end_latest, Degree.UNKNOWN if end_unknown else Degree.PERHAPS),
        (
            min(first, last),
            max(first, last),
            Degree.PERHAPS if first > last or stretch.is_qualified else Degree.SURE,
        ),
    )
    yield from (Stroke(begin, end, degree) for begin, end, degree in parts if begin <= end)


def beginning(event: Event) -> tuple[int, int]:
    """The days between which an event begins, or ends where it has no known beginning."""
    stretches = event.date.stretches
    first = min(stretches, key=lambda stretch: stretch.start_earliest)
    if event.date.form is Form.ONE_OF:
        return first.start_earliest, max(stretch.start_latest for stretch in stretches)
    if first.start is End.KNOWN:
        return first.start_earliest, first.start_latest
    last = max(stretches, key=lambda stretch: stretch.end_latest)
    return last.end_earliest, last.end_latest


def _end_of(stretch: Stretch) -> End:
    """What is known of an end. One that has a first possible day and no last one is as good as unknown."""
    if stretch.end is End.KNOWN and stretch.end_latest == AFTER_ALL:
        return End.UNKNOWN
    return stretch.end
