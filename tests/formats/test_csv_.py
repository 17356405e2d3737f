from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import event, timeline
from timelines import texts
from treatytl.formats import FORMATS, Options
from treatytl.formats.flat import cell
from treatytl.formats.record import KEYS
from treatytl.model import Person, Timeline
from treatytl.query import Query, Sort, query_of, select

AWKWARD = timeline(
    event("a", "1904", title='He said "no",\nthen\tleft \\ home', parties=("Japan", "USSR"), summary="=1+1"),
    event("b", "-0044-03-15", names=("a | b", "c"), people=(Person("Witte"),), titles={"ja": "条約"}),
)


def written(name: str, history: Timeline = AWKWARD, query: Query | None = None, **options: Any) -> str:
    return "".join(
        FORMATS[name].writer()(select(history, query or Query(sort=Sort.NONE)), Options(**options))
    )


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_has_a_header_and_a_row_an_event() -> None:
    assert written("csv").startswith(",".join(KEYS) + "\n")
    first, second = rows(written("csv"))
    assert first["title"] == AWKWARD.events[0].title
    assert first["parties"] == "Japan | USSR"
    assert json.loads(first["citations"])[0]["source"] == "own"
    assert json.loads(second["people"]) == [{"name": "Witte", "names": [], "role": None}]
    assert json.loads(second["titles"]) == {"ja": "条約"}
    assert first["note"] == first["people"] == first["titles"] == ""


def test_what_a_spreadsheet_would_run_has_an_apostrophe_before_it() -> None:
    first, second = rows(written("csv"))
    assert first["summary"] == "'=1+1"
    assert second["date"] == "'-0044-03-15"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=1", "'=1"),
        ("'=1", "''=1"),
        ("'twas", "'twas"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ((), ""),
        (("a", "b"), "a | b"),
        (("+a", "b"), "'+a | b"),
        (("a|b",), '["a|b"]'),
        (("[1924,1925]", "x"), '["[1924,1925]","x"]'),
        ((" a",), '[" a"]'),
        ({}, ""),
        (None, ""),
    ],
)
def test_each_sort_of_value_has_one_way_into_a_cell(value: object, text: str) -> None:
    assert cell(value) == text


@given(st.lists(texts, max_size=4).map(tuple))
def test_a_list_can_be_told_from_its_cell(values: tuple[str, ...]) -> None:
    text = cell(values)
    if re.match(r"'+[=+\-@]", text):
        text = text[1:]
    found = json.loads(text) if text.startswith("[") else [part for part in text.split(" | ") if part]
    assert tuple(found) == values


def test_only_the_header_is_left_when_nothing_matches() -> None:
    assert written("csv", query=query_of("1999"), fields=("id", "date")) == "id,date\n"
    assert written("tsv", query=query_of("1999"), fields=("id", "date")) == "id\tdate\n"


def test_tsv_has_a_line_an_event_whatever_is_in_it() -> None:
    text = written("tsv", fields=("id", "title", "parties"))
    assert text == ('id\ttitle\tparties\na\tHe said "no",\\nthen\\tleft \\\\ home\tJapan | USSR\nb\tB\t\n')


@given(texts)
def test_no_cell_of_tsv_has_a_tab_or_breaks_a_line(title: str) -> None:
    text = written("tsv", timeline(event("a", "1904", title=f"{title}\u2028\t")), fields=("id", "title"))
    assert len(text.splitlines()) == 2
    assert all(line.count("\t") == 1 for line in text.splitlines())
