"""What sources give for a field of an event, and whether they can all be right."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Literal, NamedTuple

from treatytl.dates.agreement import lists_agree
from treatytl.treaties.gregorian import in_gregorian

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.dates.date import Date, Form, Stretch
    from treatytl.model import Event

Field = Literal["date", "in_force"]

#: The fields that sources can give, in the order of an event's record.
FIELDS: tuple[Field, ...] = ("date", "in_force")

#: What a date means, however it was written: `1925-01/1925-12` twice, or once in the Julian calendar.
_Meaning = tuple["Form", tuple["Stretch", ...]]


class Reading(NamedTuple):
    """One value that sources give for a field, with the ids of those sources in the order of the citations.

    `agrees` is whether it can be true together with the event's own value. Each interval of force that a source gives
    is a reading; it agrees where all that its sources say of the force can be true together with the event's own. The
    bounds of `date` are Gregorian, and so is its text, unless `is_julian`: a month or a year that only Julian sources
    give has no name in the other calendar.
    """

    field: Field
    date: Date
    sources: tuple[str, ...]
    agrees: bool
    is_julian: bool = False


def readings(event: Event) -> tuple[Reading, ...]:
    """Every distinct value that citations give for the event's date, then for its force.

    Values of the same bounds are one reading. The event's own value comes first, where a source gives it whole
    (a span whose ends come from two sources is nobody's reading); the others follow in the order of the citations.
    """
    return tuple(reading for field in FIELDS for reading in readings_of(event, field))


def readings_of(event: Event, field: Field) -> tuple[Reading, ...]:
    """The readings of one field."""
    own = own_value(event, field)
    found: dict[_Meaning, _Found] = {_meaning(date): _Found(date) for date in own}
    for source, value, is_julian in _given(event, field):
        agrees = not own or value == own or lists_agree(value, own)
        for date in value:
            meaning = _meaning(date)
            entry = found.setdefault(meaning, _Found(date, is_julian=is_julian))
            entry.add(source, date, is_julian=is_julian)
            entry.agrees &= agrees
    return tuple(
        Reading(
            field=field,
            date=entry.date,
            sources=tuple(entry.sources),
            agrees=entry.agrees,
            is_julian=entry.is_julian,
        )
        for entry in found.values()
        if entry.sources
    )


def dissenting(event: Event, field: Field = "date") -> tuple[Reading, ...]:
    """The readings of a field that can't be true together with the event's own value."""
    own = own_value(event, field)
    if all(len(value) == 1 and value[0] in own for _, value, _ in _given(event, field)):
        return ()
    return tuple(reading for reading in readings_of(event, field) if not reading.agrees)


def disputed_fields(event: Event) -> tuple[Field, ...]:
    """The fields of which two values, the event's own among them, can't both be true."""
    return tuple(field for field in FIELDS if is_disputed(event, field))


def is_disputed(event: Event, field: Field) -> bool:
    """Whether two values of the field can't both be true.

    Two lists of force agree when one member of each does, and also when the event's own list has a place for both:
    one source may speak of a treaty's first term and another of its second.
    """
    own = own_value(event, field)
    values = {tuple(map(_meaning, value)): value for _, value, _ in _given(event, field)}
    if own:
        values[tuple(map(_meaning, own))] = own
    return any(not _can_both_be_true(left, right, own) for left, right in combinations(values.values(), 2))


def own_value(event: Event, field: Field) -> tuple[Date, ...]:
    """What the event itself says: one date, or its intervals of force."""
    return (event.date,) if field == "date" else event.in_force


def _given(event: Event, field: Field) -> Iterator[tuple[str, tuple[Date, ...], bool]]:
    """Each source's value, and whether its text is Julian."""
    for citation in event.citations:
        date = () if citation.date is None else (citation.date,)
        value = citation.in_force if field == "in_force" else date
        if value:
            yield citation.source, value, citation.calendar == "julian"


def _can_both_be_true(left: tuple[Date, ...], right: tuple[Date, ...], own: tuple[Date, ...]) -> bool:
    return lists_agree(left, right) or any(
        lists_agree(left, (first,)) and lists_agree(right, (second,))
        for first in own
        for second in own
        if first is not second
    )


def _meaning(date: Date) -> _Meaning:
    return date.form, date.stretches


class _Found:
    """A reading while citations are still being read."""

    def __init__(self, date: Date, *, is_julian: bool = False) -> None:
        gregorian = in_gregorian(date) if is_julian else None
        self.date = gregorian or date
        self.is_julian = is_julian and gregorian is None
        self.sources: list[str] = []
        self.agrees = True

    def add(self, source: str, date: Date, *, is_julian: bool) -> None:
        if source not in self.sources:
            self.sources.append(source)
        if self.is_julian and not is_julian:
            self.date, self.is_julian = date, False
