from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

import pytest

from building import event, timeline
from treatytl.formats import FORMATS, Options
from treatytl.problems import UsageError
from treatytl.query import Query, query_of, select

HISTORY = timeline(event("a", "1904", title="Gotō\u202e"), event("b", "1905-09-05"))


def written(query: Query | None = None, name: str = "json", **options: Any) -> str:
    return "".join(FORMATS[name].writer()(select(HISTORY, query or Query()), Options(**options)))


def test_json_is_an_array_with_an_event_a_line() -> None:
    lines = written().splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("[", "]", 4)
    assert lines[1].startswith('{"id":"a","date":"1904","earliest":"1904-01-01"')
    assert lines[1].endswith("},")
    assert "Gotō\\u202e" in lines[1]
    assert [entry["id"] for entry in json.loads(written())] == ["a", "b"]


def test_nothing_is_an_empty_array_and_no_lines() -> None:
    nothing = query_of("1999")
    assert written(nothing) == "[]\n"
    assert written(nothing, "jsonl") == ""


def test_json_lines_are_the_lines_of_the_array() -> None:
    inside = [line.removesuffix(",") for line in written().splitlines()[1:-1]]
    assert written(name="jsonl").splitlines() == inside


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_fields_come_in_the_order_in_which_they_are_named(name: str) -> None:
    assert '{"title":"B","id":"b"}\n' in written(name=name, fields=("title", "id"))


@pytest.mark.parametrize("name", [name for name, entry in FORMATS.items() if entry.family == "record"])
def test_an_unknown_field_is_an_error_before_anything_is_written(name: str) -> None:
    with pytest.raises(UsageError, match="no record has a field"):
        FORMATS[name].writer()(select(HISTORY, Query()), Options(fields=("id", "titel")))


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not there")
def test_jq_reads_it() -> None:
    done = subprocess.run(
        ["jq", "-r", ".[] | [.date, .title] | @tsv"],
        input=written(),
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stdout == "1904\tGotō\u202e\n1905-09-05\tB\n"
