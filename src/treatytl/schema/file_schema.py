"""The schema of an events file, made from the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from msgspec import inspect

from treatytl.formats.force_record import FORCE_KEYS, ForceRecord
from treatytl.formats.record import DERIVED_CITATION_KEYS, DERIVED_KEYS, CitationRecord
from treatytl.model import ACTS, BACK_NAMES, INSTRUMENTS, Timeline
from treatytl.schema.shapes import Shape, Shapes

if TYPE_CHECKING:
    from msgspec import Struct

_KINDS = [*INSTRUMENTS, *ACTS]
#: A written selection brings derived keys along, which may be anything: they are passed over.
_DERIVED: dict[str, dict[str, Shape]] = {
    "Event": {key: {} for key in (*DERIVED_KEYS, *FORCE_KEYS) if key != "backlinks"},
    "Citation": {key: {} for key in DERIVED_CITATION_KEYS},
}


def file_schema() -> Shape:
    """An events file: one mapping, as in YAML. A list of events alone follows `definitions/Event` item by item."""
    shapes = Shapes("read", _in_order(_DERIVED))
    whole = shapes.of_struct(_struct(Timeline))
    whole["required"] = ["events"]
    whole["properties"]["format"] |= {"enum": [1]}
    definitions = shapes.definitions
    definitions["Event"]["required"].append("citations")
    event = definitions["Event"]["properties"]
    event["citations"] = {**event["citations"], "type": "array", "minItems": 1}
    event["id"] = {
        "description": event["id"]["description"],
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    }
    event["kind"] = {
        "description": event["kind"]["description"],
        # An editor offers these; a file may have added others.
        "anyOf": [{"enum": _KINDS}, {"type": "string"}],
    }
    event["backlinks"]["items"] = _back_link()
    return {
        "title": "Events file of treatytl",
        "description": "Dated events, the sources that they cite, and the vocabularies that they use.",
        **whole,
        "definitions": definitions,
    }


def _back_link() -> Shape:
    return {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "properties": {name: {"type": "string"} for name in BACK_NAMES.values()},
    }


def _in_order(extra: dict[str, dict[str, Shape]]) -> dict[str, dict[str, Shape]]:
    """The extra keys in the order of a record, so that the schema is the same every time."""
    order = {"Event": ForceRecord, "Citation": CitationRecord}
    return {
        name: {key: extra[name][key] for key in order[name].__struct_fields__ if key in extra[name]}
        for name in extra
    }


def _struct(cls: type[Struct]) -> inspect.StructType:
    return cast("inspect.StructType", inspect.type_info(cls))
