"""From a selection to the numbers of a chart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, day_number, from_day_number
from treatytl.formats.chart.bars import beginning, date_strokes, force_strokes
from treatytl.formats.chart.groups import Grouping, Groups
from treatytl.formats.chart.model import Bar, Chart, Point, Year
from treatytl.layout.strokes import Degree
from treatytl.model import KINDS, Group
from treatytl.query import Mode, select
from treatytl.query.timing import wanted_days
from treatytl.treaties import disputed_fields
from treatytl.treaties.acts import Acts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from treatytl.dates.date import End
    from treatytl.layout.strokes import Stroke
    from treatytl.model import Event
    from treatytl.query import Selection
    from treatytl.treaties.force import Lasting


def gather(selection: Selection, grouping: Grouping | None = None) -> Chart:
    """All that a chart of the selected events shows; also the instruments in force at the time, whenever signed.

    These must pass the filters of the query, but the period is asked of their force and not of their date. The axis
    has the days of the query's period; where that is open, those of the events, in whole years.
    """
    timeline = selection.timeline
    days = wanted_days(timeline, selection.query)
    groups = Groups(timeline, grouping)
    in_force = list(_in_force(selection, days, groups))
    known_force = {bar.event.id for bar in in_force}
    bars = [*in_force, *_lasting(selection, groups, known_force)]
    weights = _weights(selection)
    bars = [replace(bar, weight=weights[bar.event.id]) for bar in bars]
    bars.sort(key=lambda bar: (bar.first, -bar.last, bar.event.id))
    first, last = _axis(selection.events, days)
    selected = {event.id for event in selection.events}
    members = [(event, True) for event in selection.events]
    members += [(bar.event, False) for bar in bars if bar.event.id not in selected]
    return Chart(
        title=timeline.title or "Timeline",
        first=first,
        last=last,
        found=len(selection.matches),
        total=len(timeline.events),
        also=sum(bar.event.id not in selected for bar in bars),
        groups=groups.in_order(members),
        bars=tuple(bars),
        points=tuple(Point(*beginning(event), groups.of(event)) for event in selection.events),
        years=tuple(_years(selection.events)),
        grouping=grouping,
    )


def _in_force(selection: Selection, days: Lasting, groups: Groups) -> Iterator[Bar]:
    """The instruments in force in the days asked for."""
    timeline = selection.timeline
    kinds = KINDS | {kind: entry.group for kind, entry in timeline.kinds.items()}
    acts = Acts(timeline)
    for event in select(timeline, selection.query._replace(periods=(), during=None, limit=None)).events:
        if kinds.get(event.kind) is not Group.INSTRUMENT:
            continue
        strokes, start, end = force_strokes(event, acts)
        if strokes and _meets(strokes, days, selection.query.mode):
            yield _bar(event, strokes, start, end, groups, is_force=True)


def _lasting(selection: Selection, groups: Groups, known_force: set[str]) -> Iterator[Bar]:
    """The selected events that are more than a day, or of which the day is not sure."""
    for event in selection.events:
        if event.id in known_force:
            continue
        strokes = date_strokes(event)
        if strokes and min(stroke.first for stroke in strokes) < max(stroke.last for stroke in strokes):
            yield _bar(event, strokes, event.date.start, event.date.end, groups, is_force=False)


def _bar(
    event: Event, strokes: tuple[Stroke, ...], start: End, end: End, groups: Groups, *, is_force: bool
) -> Bar:
    return Bar(
        event=event,
        strokes=strokes,
        start=start,
        end=end,
        groups=groups.of(event),
        style=groups.style_of(event),
        weight=0,
        is_force=is_force,
        is_disputed=("in_force" if is_force else "date") in disputed_fields(event),
    )


def _meets(strokes: Sequence[Stroke], days: Lasting, mode: Mode) -> bool:
    """Whether something lay in the days asked for, as surely as the mode wants it."""
    if mode is Mode.WITHIN:
        return all(
            any(first <= stroke.first and stroke.last <= last for first, last in days.certain)
            for stroke in strokes
        )
    wanted, least = (days.certain, Degree.SURE) if mode is Mode.CERTAIN else (days.may, Degree.UNKNOWN)
    return any(
        stroke.degree >= least and stroke.first <= last and first <= stroke.last
        for stroke in strokes
        for first, last in wanted
    )


def _weights(selection: Selection) -> dict[str, int]:
    """How many sources and ties speak of each event of the timeline."""
    weights = {
        event.id: len({citation.source for citation in event.citations}) + len(event.links)
        for event in selection.timeline.events
    }
    for event in selection.timeline.events:
        for link in event.links:
            if link.target in weights:
                weights[link.target] += 1
    return weights


def _axis(events: Sequence[Event], days: Lasting) -> tuple[int, int]:
    first, last = days.may[0][0] if days.may else BEFORE_ALL, days.may[-1][1] if days.may else AFTER_ALL
    if first == BEFORE_ALL:
        known = min(_known_days(events), default=min(last, day_number(1900, 1, 1)))
        first = day_number(from_day_number(known)[0], 1, 1)
    if last == AFTER_ALL:
        known = max(_known_days(events), default=first)
        last = day_number(from_day_number(known)[0], 12, 31)
    return min(first, last), max(first, last)


def _known_days(events: Iterable[Event]) -> Iterator[int]:
    """The days that events can touch, without those at no end."""
    for event in events:
        for stretch in event.date.stretches:
            yield from (
                day
                for day in (stretch.start_earliest, stretch.end_latest)
                if day not in (BEFORE_ALL, AFTER_ALL)
            )


def _years(events: Sequence[Event]) -> Iterator[Year]:
    counts: dict[int, int] = {}
    uncertain: dict[int, int] = {}
    for event in events:
        first, last = beginning(event)
        if first in (BEFORE_ALL, AFTER_ALL):
            continue
        year = from_day_number(first)[0]
        counts[year] = counts.get(year, 0) + 1
        is_sure = last != AFTER_ALL and from_day_number(last)[0] == year and not event.date.is_qualified
        uncertain[year] = uncertain.get(year, 0) + (not is_sure)
    yield from (Year(year, counts[year], uncertain[year]) for year in sorted(counts))
