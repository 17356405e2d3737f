"""The keys of events and citations in files, and those that follow from others."""

from __future__ import annotations

from msgspec.structs import fields

from treatytl.model import Citation, Event

#: The keys of an event in the order of a file; the model's own order follows what Python needs.
EVENT_KEYS = (
    "id", "date", "kind", "title", "titles", "translations", "names", "summary", "parties", "people", "places",
    "subjects", "in_force", "series", "links", "backlinks", "citations", "note",
)  # fmt: skip

CITATION_KEYS = tuple(field.encode_name for field in fields(Citation))

#: Keys of an event that follow from the others: written in JSON, ignored when read. `backlinks` is the exception.
DERIVED_KEYS = frozenset(
    ("earliest", "latest", "start", "end", "precision", "disputed", "readings", "certain", "why")
)

#: What a citation says of its source, so that it can stand alone. Read where there is no list of sources.
SOURCE_KEYS = frozenset(("document", "reference", "perspective", "url"))

if set(EVENT_KEYS) != {field.encode_name for field in fields(Event)}:
    raise AssertionError("EVENT_KEYS and the model differ")
