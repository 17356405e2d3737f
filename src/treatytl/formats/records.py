"""A selection as records: what every record format writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.record import Context, EventRecord, as_mapping, check_fields, record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.query.query import Selection


def records(selection: Selection, options: Options) -> Iterator[EventRecord | dict[str, object]]:
    """The selected events as whole records or, if fields are named, as mappings of those alone.

    Raises UsageError for an unknown field, at once and not with the first record.
    """
    names = check_fields(options.fields)
    whole = whole_records(selection)
    return (as_mapping(entry, names) for entry in whole) if names else whole


def whole_records(selection: Selection) -> Iterator[EventRecord]:
    """The selected events as whole records."""
    context = Context(selection.timeline)
    return (record(event, context) for event in selection.events)
