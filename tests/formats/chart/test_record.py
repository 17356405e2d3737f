"""The numbers behind a chart, as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
from hypothesis import given, settings

from formats.chart.history import charted
from timelines import timelines
from treatytl.formats.chart import Grouping, chart_record, gather
from treatytl.formats.encoding import encode
from treatytl.query import Query, select
from treatytl.schema import schema

if TYPE_CHECKING:
    from treatytl.formats.chart.model import Chart
    from treatytl.model import Timeline


def record(chart: Chart) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(encode(chart_record(chart)))
    return loaded


def test_a_row_has_its_days_and_how_sure_they_are() -> None:
    rows = {row["id"]: row for row in record(charted("1904..1975"))["rows"]}
    assert rows["pact-1941"] == {
        "id": "pact-1941",
        "label": "Neutrality pact",
        "kind": "treaty",
        "groups": ["instruments"],
        "shows": "in_force",
        "first": "1941-04-13",
        "last": "1946-04-25",
        "start": "known",
        "end": "known",
        "stretches": [
            {"first": "1941-04-13", "last": "1941-04-24", "certainty": "perhaps"},
            {"first": "1941-04-25", "last": "1945-04-05", "certainty": "sure"},
            {"first": "1945-04-06", "last": "1946-04-25", "certainty": "perhaps"},
        ],
        "disputed": True,
    }
    assert rows["peace-1905"]["last"] is None
    assert rows["peace-1905"]["end"] == "unknown"
    assert rows["long-war-1904"]["shows"] == "date"


def test_the_axis_groups_and_years_are_told_too() -> None:
    told = record(charted("1941..1946", Grouping.PARTY))
    assert (told["first"], told["last"]) == ("1941-01-01", "1946-12-31")
    assert {"year": 1945, "count": 17, "uncertain": 0} in told["years"]
    assert told["groups"][0] == {"name": "USSR", "count": 18}


@given(timelines())
@settings(max_examples=25)
def test_it_follows_its_schema(timeline: Timeline) -> None:
    told = [record(gather(select(timeline, Query())))]
    jsonschema.validate(told, schema("output", "chart"))
    assert sum(year["count"] for year in told[0]["years"]) <= told[0]["selected"]
