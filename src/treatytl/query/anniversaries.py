"""What happened on a day of the year: events of that day, and the first and last days of those that lasted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from treatytl.dates.date import DateError, End, Form, Stretch
from treatytl.dates.days import from_day_number
from treatytl.dates.edtf import parse_date
from treatytl.dates.month_day import month_day_of
from treatytl.query.query import Match, Selection, Sort
from treatytl.query.select import select

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.dates.date import Date
    from treatytl.dates.month_day import MonthDay
    from treatytl.model import Timeline
    from treatytl.query.query import Query

#: Of what lasted, the day on which it began or ended; nothing for what happened on one day.
Side = Literal["", "start", "end"]


class Anniversary(NamedTuple):
    """A year in which something happened on the day, and how many years have passed since."""

    year: int
    years: int
    side: Side = ""
    #: 29 February, marked on the 28th of a common year.
    is_leap_day: bool = False


def on_this_day(timeline: Timeline, query: Query, day: MonthDay, year: int) -> Selection:
    """The events that a query selects and that have an anniversary on a day of a year, each with its anniversaries.

    Only days that the event's own date gives for sure count: no month, no day of several, none marked `?`, `~` or `%`.
    29 February is marked on 28 February of a common year too. What lies after that year has no anniversary in it. In
    order of date, what began or ended on the day stands in the year in which it did. Raises UsageError as
    `select` does.
    """
    found = []
    for match in select(timeline, query._replace(limit=None)).matches:
        dates = tuple(anniversaries(match.event.date, day, year))
        if dates:
            found.append(Match(match.event, match.is_certain, anniversaries=dates))
    if query.sort is Sort.DATE:
        found.sort(key=lambda match: match.anniversaries[0].year, reverse=query.reverse)
    return Selection(timeline, query, tuple(found[: query.limit]), len(found))


def anniversaries(date: Date, day: MonthDay, year: int) -> Iterator[Anniversary]:
    """The anniversaries that a date has on a day of a year."""
    for number, side in _days(date):
        own = month_day_of(number)
        then = from_day_number(number)[0]
        if then <= year and own.is_marked_on(day, year):
            yield Anniversary(then, year - then, side, is_leap_day=own != day)


def _days(date: Date) -> Iterator[tuple[int, Side]]:
    """The days that a date gives for sure, with what they are of it."""
    if date.form is Form.SPAN:
        texts = date.text.partition("/")[::2]
        stretch = date.stretches[0]
        ends: tuple[tuple[str, End, Side], ...] = (
            (texts[0], stretch.start, "start"),
            (texts[1], stretch.end, "end"),
        )
        for text, end, side in ends:
            number = _day_of(text) if end is End.KNOWN else None
            if number is not None:
                yield number, side
    elif date.form is not Form.ONE_OF or len(date.stretches) == 1:
        for stretch in date.stretches:
            if _is_day(stretch):
                yield stretch.start_earliest, ""


def _day_of(text: str) -> int | None:
    """The day that one end of a span is told as, if it is told as a day and not in doubt."""
    try:
        stretch = parse_date(text.strip()).stretches[0]
    except DateError:
        return None
    return stretch.start_earliest if _is_day(stretch) else None


def _is_day(stretch: Stretch) -> bool:
    return (
        not stretch.is_span
        and not stretch.is_qualified
        and stretch.start is stretch.end is End.KNOWN
        and stretch.start_earliest == stretch.end_latest
    )
