"""What there is to filter by, with the number of events that each value gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, from_day_number, iso_year
from treatytl.nearest import nearest
from treatytl.problems import UsageError
from treatytl.query.timing import dates_of
from treatytl.query.vocabulary import FILTER_FIELDS, VALUES_OF, FilterField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from treatytl.model import Event, Timeline

ValueField = Literal["kind", "party", "person", "place", "subject", "source", "year", "decade"]

#: What `values` can list.
VALUE_FIELDS: tuple[ValueField, ...] = get_args(ValueField)

#: A run of years alike that is longer than this is listed by its first and its last.
_LONGEST_RUN = 1_000


def values(timeline: Timeline, field: str) -> list[tuple[str, int]]:
    """The values of a field that occur, each with the number of events that a query for it selects.

    Years and decades are in order of time, and a date counts in each that it may fall in (an open end reaches to the
    last day that the timeline knows of); all others are in order of their number, then of the alphabet.
    Raises UsageError for an unknown field.
    """
    if field in FILTER_FIELDS:
        return _counted(timeline, field)
    if field in ("year", "decade"):
        number_of, text_of = (_itself, iso_year) if field == "year" else (_decade, _decade_text)
        return [(text_of(number), count) for number, count in _counted_years(timeline, number_of)]
    close = nearest(field, VALUE_FIELDS)
    hint = f"Nearest: {', '.join(close)}\n" if close else ""
    raise UsageError(
        f'there is no field "{field}" to list values of.', f"{hint}Fields: {', '.join(VALUE_FIELDS)}"
    )


def _counted(timeline: Timeline, field: FilterField) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    values_of = VALUES_OF[field]
    for event in timeline.events:
        for value in dict.fromkeys(values_of(event)):
            counts[value] = counts.get(value, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _counted_years(timeline: Timeline, number_of: Callable[[int], int]) -> Iterator[tuple[int, int]]:
    """The years, or runs of years of one number, that some event may fall in."""
    runs = [run for event in timeline.events for run in _year_runs(event, number_of)]
    known = [number for run in runs for number in run if number is not None]
    if not known:
        return
    changes: dict[int, int] = {}
    for first, last in runs:
        start = min(known) if first is None else first
        stop = max(known) if last is None else last
        changes[start] = changes.get(start, 0) + 1
        changes[stop + 1] = changes.get(stop + 1, 0) - 1
    count = 0
    steps = sorted(changes)
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        count += changes[step]
        if count and following is not None:
            whole = range(step, following)
            shown = whole if len(whole) <= _LONGEST_RUN else (whole[0], whole[-1])
            yield from ((number, count) for number in shown)


def _year_runs(event: Event, number_of: Callable[[int], int]) -> Iterator[tuple[int | None, int | None]]:
    """The years that the event may fall in, as runs that don't touch; None where an end is open or unknown."""

    def number(day: int) -> int | None:
        return None if day in (BEFORE_ALL, AFTER_ALL) else number_of(from_day_number(day)[0])

    days = sorted(
        (stretch.start_earliest, stretch.end_latest) for date in dates_of(event) for stretch in date.stretches
    )
    first, last = map(number, days[0])
    for start, stop in ((number(a), number(b)) for a, b in days[1:]):
        if last is None or start is None or start <= last + 1:
            last = None if last is None or stop is None else max(last, stop)
        else:
            yield first, last
            first, last = start, stop
    yield first, last


def _itself(year: int) -> int:
    return year


def _decade(year: int) -> int:
    """The digits before the last, as EDTF counts: -0049 to -0040 are a decade, -0009 to -0001 the rest of one."""
    return year // 10 if year >= 0 else -(-year // 10) - 1


def _decade_text(number: int) -> str:
    """A decade as a period is written: `192X`, since "1900s" might be a hundred years."""
    sign, digits = ("", number) if number >= 0 else ("-", -number - 1)
    if digits <= 999:
        return f"{sign}{digits:03d}X"
    first, last = sorted((int(f"{sign}{digits}0"), int(f"{sign}{digits}9")))
    return f"{iso_year(first)}..{iso_year(last)}"
