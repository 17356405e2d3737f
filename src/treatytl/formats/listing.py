"""Records of what is no event: sources, values, problems. For the JSON of the commands that list them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import fields as struct_fields

from treatytl.model import Source
from treatytl.problems import Severity  # noqa: TC001 - msgspec reads the annotation
from treatytl.treaties import reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from treatytl.model import Event

#: A source's own fields, by their names in files, with their names in the code; `reference` is always given.
_SOURCE_FIELDS = {
    field.encode_name: field.name for field in struct_fields(Source) if field.name != "reference"
}

#: The keys of a source's record, in their order.
SOURCE_KEYS: tuple[str, ...] = ("id", "reference", *_SOURCE_FIELDS, "events")


class ValueRecord(Struct, frozen=True):
    """A value that events can be filtered by, with the number of events that it selects."""

    value: str
    count: int


class ProblemRecord(Struct, frozen=True):
    """Something wrong in an events file, and where."""

    file: str
    line: int
    column: int
    end_column: int
    severity: Severity
    code: str
    message: str
    hint: str


def source_record(source_id: str, source: Source, events: Sequence[str]) -> dict[str, object]:
    """A source with its text, all that is known of it, and the ids of the events that cite it."""
    own = {key: getattr(source, name) for key, name in _SOURCE_FIELDS.items()}
    return {"id": source_id, "reference": reference(source), **own, "events": tuple(events)}


def citing(events: Iterable[Event]) -> dict[str, list[str]]:
    """The sources that events cite, in the order of their first citation, each with the ids of those events."""
    found: dict[str, list[str]] = {}
    for event in events:
        for source in dict.fromkeys(citation.source for citation in event.citations):
            found.setdefault(source, []).append(event.id)
    return found
