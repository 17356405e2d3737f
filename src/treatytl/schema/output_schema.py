"""The schemas of what commands write as JSON, made from the records that they write."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from msgspec import inspect

from treatytl.formats.chart.record import ChartRecord
from treatytl.formats.coverage import CoverageRecord
from treatytl.formats.force_record import ForceRecord
from treatytl.formats.listing import ProblemRecord, ValueRecord
from treatytl.formats.record import EventRecord
from treatytl.model import BACK_NAMES, Source
from treatytl.schema.shapes import LINK, Shape, Shapes, described

if TYPE_CHECKING:
    from collections.abc import Callable

    from msgspec import Struct


def _array_of(record: type[Struct], title: str) -> Shape:
    shapes = Shapes("write")
    items = shapes.of(inspect.type_info(record))
    return {"title": title, "type": "array", "items": items, "definitions": shapes.definitions}


def _events() -> Shape:
    return _with_links(_array_of(EventRecord, "Events as treatytl writes them"), "Event")


def _in_force() -> Shape:
    return _with_links(_array_of(ForceRecord, "What was in force, as treatytl writes it"), "Force")


def _with_links(whole: Shape, name: str) -> Shape:
    properties = whole["definitions"][name]["properties"]
    properties["links"]["items"] = LINK
    properties["backlinks"]["items"] = {
        **LINK,
        "description": "A tie from a later event: the verb's name for the way back and the id of that event.",
        "properties": {name: {"type": "string"} for name in BACK_NAMES.values()},
    }
    return whole


def _sources() -> Shape:
    shapes = Shapes("write")
    source = shapes.of_struct(cast("inspect.StructType", inspect.type_info(Source)))
    own = source["properties"]
    ids: Shape = {"type": "array", "items": {"type": "string"}}
    properties = {
        "id": described({"type": "string"}, "SourceEntry", "id"),
        "reference": described({"type": "string"}, "SourceEntry", "reference"),
        **{key: shape for key, shape in own.items() if key != "reference"},
        "events": described(ids, "SourceEntry", "events"),
    }
    record: Shape = {"type": "object", "properties": properties, "required": list(properties)}
    return {
        "title": "Sources as treatytl writes them",
        "type": "array",
        "items": {"$ref": "#/definitions/Source"},
        "definitions": {"Source": record},
    }


def _values() -> Shape:
    return _array_of(ValueRecord, "Values to filter by, as treatytl writes them")


def _coverage() -> Shape:
    return _array_of(CoverageRecord, "Figures of coverage, as treatytl writes them")


def _chart() -> Shape:
    return _array_of(ChartRecord, "The numbers behind a chart, as treatytl writes them")


def _problems() -> Shape:
    return _array_of(ProblemRecord, "Problems of an events file, as treatytl writes them")


#: The commands that write JSON, each with its schema.
OUTPUTS: dict[str, Callable[[], Shape]] = {
    "list": _events,
    "show": _events,
    "in-force": _in_force,
    "on-this-day": _events,
    "sources": _sources,
    "values": _values,
    "coverage": _coverage,
    "chart": _chart,
    "check": _problems,
}
