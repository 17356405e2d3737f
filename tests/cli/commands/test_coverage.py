"""`treatytl coverage` on the built-in events and on others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Program


def figures(treatytl: Program, *words: str) -> dict[tuple[str, str], dict[str, Any]]:
    found = json.loads(treatytl("coverage", *words, "--json").out)
    return {(figure["section"], figure["name"]): figure for figure in found}


def test_the_built_in_events_reach_their_aims(treatytl: Program) -> None:
    found = figures(treatytl)
    two = found["independent sources", "two or more"]
    assert two["of"] >= 250
    assert two["share"] >= 0.8
    assert found["independent sources", "one or more"]["share"] == 1
    assert found["instruments of two parties", "told by both sides or a third"]["share"] >= 0.5


def test_each_figure_follows_the_schema_and_names_the_events_to_look_at(treatytl: Program) -> None:
    schema = json.loads(treatytl("schema", "output", "--of", "coverage").out)
    whole = json.loads(treatytl("coverage", "--json").out)
    jsonschema.Draft7Validator(schema).validate(whole)
    known = {event["id"] for event in json.loads(treatytl("list", "--json").out)}
    assert {event for figure in whole for event in figure["events"]} <= known


def test_a_period_and_filters_narrow_it(treatytl: Program) -> None:
    found = figures(treatytl, "1925", "--kind", "instrument")
    assert {section for section, _ in found} >= {"kind", "year", "instruments"}
    assert ("kind", "war") not in found
    text = treatytl("coverage", "1925", "--kind", "instrument").out
    assert "coverage · 1925" in text.splitlines()[0]


def test_any_events_file_can_be_measured(tmp_path: Path, treatytl: Program) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("date,title,source\n0044-03-15,The Ides of March,Suetonius\n", encoding="utf-8")
    result = treatytl("coverage", "-e", str(file), "--width", "60")
    assert result.code == 0
    assert "0040–49" in result.out
