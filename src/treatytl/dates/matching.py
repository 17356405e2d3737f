"""Whether a date falls in a period: surely, wholly, or as far as anyone can tell.

For a period from day `first` to day `last`, both included:

| date | may | certain | within |
| --- | --- | --- | --- |
| single, lo..hi | lo ≤ last and hi ≥ first | first ≤ lo and hi ≤ last | as certain |
| span | it may have begun by `last` and ended no earlier than `first` | it has surely begun by `last` and surely not \
ended before `first` | first ≤ its earliest start and its latest end ≤ last |
| `[one of]` | any member | every member | every member |
| `{all of}` | any member | some member | every member |
| `?` `~` `%` on any part | as written, not widened | never | never |
| open end `..` | runs on | runs on | only in a period open on that side |
| unknown end | runs on | as the single date of its known end | never |

A span of which neither end is known and one is unknown is never certain and never within; `../..` runs on both ways.
A member of a set is doubtful by its own marks. Three laws hold: what is within is certain and what is certain may be;
a wider period loses no date; what may be in A..C may be in A..B or in B+1..C.

Days are day numbers; `BEFORE_ALL` and `AFTER_ALL` stand for the ends of a period that is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.date import Date, End, Form, Precision, Stretch

if TYPE_CHECKING:
    from collections.abc import Callable


def may(date: Date, first: int, last: int) -> bool:
    """Whether some dating that the date allows touches the period."""
    return any(_may(stretch, first, last) for stretch in date.stretches)


def certain(date: Date, first: int, last: int) -> bool:
    """Whether every dating that the date allows touches the period; a single date, lies in it."""
    needed: Callable[..., bool] = any if date.form is Form.ALL_OF else all
    return needed(_certain(stretch, first, last) for stretch in date.stretches)


def within(date: Date, first: int, last: int) -> bool:
    """Whether every dating that the date allows lies in the period from its start to its end."""
    return all(_within(stretch, first, last) for stretch in date.stretches)


def _may(stretch: Stretch, first: int, last: int) -> bool:
    return stretch.start_earliest <= last and stretch.end_latest >= first


def _certain(stretch: Stretch, first: int, last: int) -> bool:
    if stretch.is_qualified:
        return False
    if not stretch.is_span:
        return _lies_in(stretch.start_earliest, stretch.end_latest, first, last)
    if stretch.end is End.UNKNOWN:
        return stretch.start is End.KNOWN and _lies_in(
            stretch.start_earliest, stretch.start_latest, first, last
        )
    if stretch.start is End.UNKNOWN:
        return stretch.end is End.KNOWN and _lies_in(stretch.end_earliest, stretch.end_latest, first, last)
    # It can't have begun after its latest end, nor ended before its earliest start.
    begun = min(stretch.start_latest, stretch.end_latest)
    not_ended = max(stretch.end_earliest, stretch.start_earliest)
    return begun <= last and not_ended >= first


def _within(stretch: Stretch, first: int, last: int) -> bool:
    if stretch.is_qualified or End.UNKNOWN in (stretch.start, stretch.end):
        return False
    return _lies_in(stretch.start_earliest, stretch.end_latest, first, last)


def _lies_in(earliest: int, latest: int, first: int, last: int) -> bool:
    return first <= earliest and latest <= last


def order_key(date: Date) -> tuple[int, int]:
    """What dates are put in order by: the earliest start, then the longest first, open and unknown ends as longest."""
    first = min(stretch.start_earliest for stretch in date.stretches)
    return first, -max(stretch.end_latest for stretch in date.stretches)


def completed_by(reading: Date, own: Date) -> Date:
    """A reading, its unknown end taken from the event's own date: `/1943` of `1926/1944` is `1926/1943`.

    Only an end that the reading leaves unknown and the own date does not is taken. The reading itself comes back where
    there is none, where the own date is a set, or where the result would end before it starts.
    """
    stretch = reading.stretches[0]
    if reading.form is not Form.SPAN or own.form not in (Form.SINGLE, Form.SPAN):
        return reading
    other = own.stretches[0]
    lacks_start = stretch.start is End.UNKNOWN and other.start is not End.UNKNOWN
    lacks_end = stretch.end is End.UNKNOWN and other.end is not End.UNKNOWN
    starting, ending = (other if lacks_start else stretch), (other if lacks_end else stretch)
    if not (lacks_start or lacks_end) or starting.start_earliest > ending.end_latest:
        return reading
    text = f"{_end_texts(own if lacks_start else reading)[0]}/{_end_texts(own if lacks_end else reading)[1]}"
    completed = Stretch(
        starting.start_earliest,
        starting.start_latest,
        ending.end_earliest,
        ending.end_latest,
        is_span=True,
        start=starting.start,
        end=ending.end,
        is_qualified=stretch.is_qualified or other.is_qualified,
    )
    return Date(text, Form.SPAN, Precision.SPAN, (completed,))


def _end_texts(date: Date) -> tuple[str, str]:
    start, slash, end = date.text.partition("/")
    return (start, end) if slash else (start, start)
