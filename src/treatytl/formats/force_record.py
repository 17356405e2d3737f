"""What a record has beside the event where the question was what was in force: whether that is certain, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import fields as struct_fields

from treatytl.formats.reasons import reason_in_words
from treatytl.formats.record import EventRecord, record
from treatytl.treaties.standing import UNSTATED, ReasonName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats.record import Context
    from treatytl.query import Selection


class WhyRecord(Struct, frozen=True):
    """One thing that tells for or against an instrument's being in force."""

    reason: ReasonName
    date: str | None
    event: str | None
    sources: tuple[str, ...]
    text: str


class ForceRecord(EventRecord, frozen=True):
    """An event with whether it surely was in force, and why."""

    certain: bool
    why: tuple[WhyRecord, ...]


#: The keys that such a record has after those of every event.
FORCE_KEYS: tuple[str, ...] = tuple(
    field.encode_name
    for field in struct_fields(ForceRecord)
    if field.name not in EventRecord.__struct_fields__
)


def force_records(selection: Selection, context: Context) -> Iterator[ForceRecord]:
    """The records of a selection that asked for what was in force."""
    events = {event.id: event for event in selection.timeline.events}
    for match in selection.matches:
        bare = record(match.event, context)
        reasons = (match.standing or UNSTATED).reasons
        why = tuple(
            WhyRecord(
                reason=reason.name,
                date=reason.date.text if reason.date is not None else None,
                event=reason.event,
                sources=reason.sources,
                text=reason_in_words(reason, reasons, events),
            )
            for reason in reasons
        )
        own = {name: getattr(bare, name) for name in EventRecord.__struct_fields__}
        yield ForceRecord(**own, certain=match.is_certain, why=why)
