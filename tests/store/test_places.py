"""Where each part of a document stands, whatever it is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timelines import timelines
from treatytl.formats import FORMATS, Options
from treatytl.query import Query, Sort, select
from treatytl.store.contents import locate, read_contents
from treatytl.store.document import Document

if TYPE_CHECKING:
    from treatytl.model import Timeline
    from treatytl.store.nodes import Path
    from treatytl.store.sniff import Format

YAML = """\
# a remark
title: "A \\"title\\""
sources:
  日本: {type: book, title: 'Jane''s'}
events:
- id: a-1905
  date: "[1904,1905]"
  summary: |
    Two lines
    of text
  note: folded
    over lines
  links:
    - follows: b
  places: [東京, Beijing ]
  empty:
"""
DEEP = "[" * 80 + "1" + "]" * 80
JSON = f"""\
{{"title": "A \\"title\\"",
 "events": [ {{"id" : "a-1905",
   "links": [{{"follows": "b"}}], "date": "1905-13", "deep": {DEEP}}}
 ]
}}
"""


def marked(text: str, kind: Format, path: Path, **how: Any) -> tuple[int, str]:
    """The line of a part of a document, and the characters of it that are marked."""
    place = locate(Document("mine", text, kind)).place(path, **how)
    assert place.file == "mine"
    assert place.excerpt == text.splitlines()[place.line - 1]
    return place.line, place.excerpt[place.column - 1 : place.end_column - 1]


@pytest.mark.parametrize(
    ("path", "line", "part"),
    [
        (("title",), 2, '"A \\"title\\""'),
        (("sources", "日本", "title"), 4, "'Jane''s'"),
        (("sources", "日本"), 4, "{type: book, title: 'Jane''s'}"),
        (("events", 0), 6, "id: a-1905"),
        (("events", 0, "date"), 7, '"[1904,1905]"'),
        (("events", 0, "summary"), 8, "|"),
        (("events", 0, "note"), 11, "folded"),
        (("events", 0, "links", 0, "follows"), 14, "b"),
        (("events", 0, "places", 1), 15, "Beijing"),
        (("events", 0, "places"), 15, "[東京, Beijing ]"),
    ],
)
def test_a_value_is_marked_on_its_first_line(path: Path, line: int, part: str) -> None:
    assert marked(YAML, "yaml", path) == (line, part)


@pytest.mark.parametrize(
    ("path", "line", "part"),
    [
        (("sources", "日本"), 4, "日本"),
        (("events", 0, "links", 0, "follows"), 14, "follows"),
        (("events", 0, "empty"), 16, "empty"),
    ],
)
def test_a_key_is_marked_where_it_is_meant(path: Path, line: int, part: str) -> None:
    assert marked(YAML, "yaml", path, on_key=True) == (line, part)


def test_a_missing_value_is_marked_at_its_key() -> None:
    assert marked(YAML, "yaml", ("events", 0, "empty")) == (16, "empty")


def test_what_is_not_there_is_marked_at_what_is_around_it() -> None:
    assert marked(YAML, "yaml", ("events", 0, "title")) == (6, "id: a-1905")
    assert marked(YAML, "yaml", ("events", 0, "places", 7)) == (15, "[東京, Beijing ]")
    assert marked(YAML, "yaml", ("nothing",)) == (2, 'title: "A \\"title\\""')


@pytest.mark.parametrize(
    ("path", "span", "part"),
    [
        (("events", 0, "date"), (6, 10), "1905"),
        (("events", 0, "date"), (6, None), "1905]"),
        (("events", 0, "date"), (11, 11), '"'),
        (("title",), (0, 1), '"A \\"title\\""'),  # written with escapes
        (("sources", "日本", "title"), (0, 1), "'Jane''s'"),
        (("events", 0, "note"), (0, 3), "folded"),  # over two lines
        (("events", 0, "places", 0), (1, 2), "京"),
    ],
)
def test_a_part_of_a_text_is_marked_if_the_file_writes_it_as_it_is(
    path: Path, span: tuple[int, int | None], part: str
) -> None:
    assert marked(YAML, "yaml", path, span=span)[1] == part


@pytest.mark.parametrize(
    ("path", "line", "part"),
    [
        (("title",), 1, '"A \\"title\\""'),
        (("events", 0, "id"), 2, '"a-1905"'),
        (("events", 0, "links", 0, "follows"), 3, '"b"'),
        (("events",), 2, '[ {"id" : "a-1905",'),
    ],
)
def test_json_has_places_too(path: Path, line: int, part: str) -> None:
    assert marked(JSON, "json", path) == (line, part)


def test_a_part_of_a_json_text_and_a_key_are_marked() -> None:
    assert marked(JSON, "json", ("events", 0, "date"), span=(5, 7)) == (3, "13")
    assert marked(JSON, "json", ("events", 0, "date"), on_key=True) == (3, '"date"')


def test_what_is_nested_deeper_than_any_event_is_passed_over() -> None:
    assert marked(JSON, "json", ("events", 0, "deep"))[1] == DEEP


def test_events_of_json_lines_stand_in_their_lines() -> None:
    text = '{"id": "a"}\r\n\n{"id": "b", "names": ["x"]}\n'
    assert marked(text, "jsonl", ("events", 1, "names", 0)) == (3, '"x"')
    assert marked('{"id": "a", "date": "1905"}', "json", ("events", 0, "date")) == (1, '"1905"')
    assert marked('{\n"date":\n"1905"}\n{\n"date": "1906"}', "jsonl", ("events", 1, "date")) == (5, '"1906"')


def test_cells_of_csv_have_places() -> None:
    text = 'date,title,source\r\n\r\n1905,"A, ""B""\nC",S\r\n1906,D,T\r\n'
    assert marked(text, "csv", ("events", 0, "date")) == (3, "1905")
    assert marked(text, "csv", ("events", 0, "title")) == (3, '"A, ""B""')
    assert marked(text, "csv", ("events", 0, "citations", 0, "source")) == (4, "S")
    assert marked(text, "csv", ("events", 1)) == (5, "1906,D,T")


def scalars(value: Any, path: Path = ()) -> list[tuple[Path, str]]:
    if isinstance(value, str):
        return [(path, value)]
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for step, item in inner for found in scalars(item, (*path, step))]


@settings(max_examples=30)
@given(timelines(most=3), st.sampled_from(["yaml", "json", "jsonl"]))
def test_every_text_that_is_written_as_it_is_stands_where_it_is_said_to(
    timeline: Timeline, kind: Format
) -> None:
    text = "".join(FORMATS[kind].writer()(select(timeline, Query(sort=Sort.NONE)), Options()))
    document = Document("mine", text, kind)
    locator = locate(document)
    for path, value in scalars(read_contents(document).data):
        place = locator.place(path)
        found = place.excerpt[place.column - 1 : place.end_column - 1]
        is_plain = "\\" not in found and (found[:1] != "'" or "''" not in found[1:-1])
        if is_plain and len(found.strip("'\"")) >= len(value.strip("'\"")):
            assert value in found
        else:
            assert len(found) >= 1
