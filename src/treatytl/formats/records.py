"""A selection as records: what every record format writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.record import KEYS, Context, EventRecord, as_mapping, check_fields, record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.query.query import Selection


def records(selection: Selection, options: Options) -> Iterator[EventRecord | dict[str, object]]:
    """The selected events as whole records or, if fields are named, as mappings of those alone.

    Raises UsageError for an unknown field, at once and not with the first record.
    """
    names = check_fields(options.fields, keys_of(selection))
    whole = whole_records(selection)
    return (as_mapping(entry, names) for entry in whole) if names else whole


def keys_of(selection: Selection) -> tuple[str, ...]:
    """The keys of the selection's records: those of its question after those that every event has."""
    if not selection.is_of_force:
        return KEYS
    from treatytl.formats.force_record import FORCE_KEYS  # noqa: PLC0415 - only one command asks for force

    return (*KEYS, *FORCE_KEYS)


def whole_records(selection: Selection) -> Iterator[EventRecord]:
    """The selected events as whole records, each with the answer to the selection's question."""
    context = Context(selection.timeline)
    if not selection.is_of_force:
        return (record(event, context) for event in selection.events)
    from treatytl.formats.force_record import force_records  # noqa: PLC0415 - as above

    return force_records(selection, context)
