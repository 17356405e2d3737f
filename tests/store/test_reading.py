"""Files of every format: what is in them comes out typed, and as it was meant."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from timelines import timelines
from treatytl.check import load_events
from treatytl.problems import ProblemsFoundError, UsageError
from treatytl.store.contents import read_contents
from treatytl.store.decode import decode
from treatytl.store.document import Document, read_document
from treatytl.store.plain import timeline_to_plain

if TYPE_CHECKING:
    from pathlib import Path

    from treatytl.model import Timeline

MINE = """\
format: 1
title: NO
sources:
  a: {type: book, title: 010, author: Doe, Jane, issued: 1931}
events:
  - id: x-1905
    date: 1905-09-05
    title: 1904-02-30
    titles: {ja: 日露}
    names: [on, off, ~]
    summary:
    in_force: 1905-11-25/
    links: [{follows: x-1905b}]
    citations: [{source: a, at: p. 1, date: 1905-08-23, calendar: julian, in_force: [1905-11-25/]}]
  - {id: x-1905b, date: "[1904,1905]", title: b, citations: [{source: a, date: "[1904,1905]"}]}
"""


def read(text: str, kind: str = "yaml") -> Timeline:
    return decode(read_contents(Document("x", text, kind)))  # type: ignore[arg-type]


def test_every_yaml_scalar_is_a_text_and_then_typed_by_the_model() -> None:
    timeline = read(MINE.replace("author: Doe, Jane", "author: ['Doe, Jane']"))
    event = timeline.events[0]
    assert timeline.title == "NO"
    assert timeline.sources["a"].title == "010"
    assert timeline.sources["a"].issued == "1931"
    assert (event.title, event.names, event.summary) == ("1904-02-30", ("on", "off", "~"), None)
    assert [interval.text for interval in event.in_force] == ["1905-11-25/"]
    assert event.links[0] == ("follows", "x-1905b")
    citation = event.citations[0]
    assert citation.date is not None
    assert (citation.date.text, citation.date.earliest) == ("1905-08-23", event.date.earliest)


@given(timelines())
def test_what_is_made_plain_is_read_back_as_it_was(timeline: Timeline) -> None:
    text = json.dumps(timeline_to_plain(timeline), ensure_ascii=False)
    assert read(text, "json") == timeline


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", '{"events": []}'),
        ("a.jsonl", ""),
        ("a.csv", "date,title,source\n"),
        (
            "noname",
            '[{"id": "a", "date": "1905", "title": "A", "citations": [{"source": "s", "reference": "S"}]}]',
        ),
        (
            "noname",
            '{"id": "a", "date": "1905", "title": "A", "citations": [{"source": "s", "reference": "S"}]}\n',
        ),
        ("noname", "date,title,source\n1905,A,S\n"),
        ("noname", "events: []\n"),
    ],
)
def test_the_format_follows_from_the_suffix_else_from_the_content(
    name: str, text: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    is_table = "date,title" in text
    timeline = (
        load_events([str(file)]).timeline if is_table else decode(read_contents(read_document(str(file))))
    )
    assert len(timeline.events) == (1 if "1905" in text else 0)


def test_a_bare_table_gets_ids_kinds_and_sources(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text(
        "date,title,source\n1905-09-05,Treaty of peace,A Diary\n1905,Treaty of peace,A Diary\n1907,'=SUM,B\n",
        encoding="utf-8",
    )
    loaded = load_events([str(file)])
    events = loaded.timeline.events
    assert [event.id for event in events] == ["treaty-of-peace-1905", "treaty-of-peace-1905-2", "sum-1907"]
    assert {event.kind for event in events} == {"other"}
    assert events[2].title == "=SUM"
    assert {source.title for source in loaded.timeline.sources.values()} == {"A Diary", "B"}
    assert all(source.type == "document" for source in loaded.timeline.sources.values())
    assert loaded.notes


def test_several_files_are_merged_and_the_same_id_twice_names_both_places(tmp_path: Path) -> None:
    one, two = tmp_path / "one.yaml", tmp_path / "two.yaml"
    text = (
        "format: 1\nsources: {s: {type: webpage, title: S}}\n"
        "events:\n- {id: a, date: 1905, title: A, citations: [{source: s, date: 1905}]}\n"
    )
    one.write_text(text, encoding="utf-8")
    two.write_text(text.replace("id: a", "id: b"), encoding="utf-8")
    assert [event.id for event in load_events([str(one), str(two)]).timeline.events] == ["a", "b"]
    two.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsFoundError) as caught:
        load_events([str(one), str(two)])
    [problem] = caught.value.problems
    assert problem.code == "duplicate-id"
    assert str(one) in problem.message + problem.place.file
    assert str(two) in problem.message + problem.place.file


@pytest.mark.parametrize(
    "text",
    [
        "events:\n- {id: a, id: b}\n",
        "events: &x []\nsources: *x\n",
        "events: !!python/object:os.system []\n",
        "a: &a {b: 1}\nevents:\n- {<<: *a}\n",
    ],
    ids=["repeated key", "alias", "tag", "merge key"],
)
def test_what_yaml_would_pass_over_is_a_problem(text: str, tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsFoundError):
        load_events([str(file)])


def test_a_byte_order_mark_is_passed_over_and_standard_input_is_read(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"\xef\xbb\xbfevents: []\n")
    assert load_events([str(file)]).timeline.events == ()
    assert load_events(["-"], stdin=io.StringIO("events: []\n")).timeline.events == ()


def test_utf_16_and_a_file_named_twice_are_usage_errors(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes("events: []".encode("utf-16"))
    with pytest.raises(UsageError, match="UTF-16"):
        load_events([str(file)])
    with pytest.raises(UsageError, match="2 times"):
        load_events([str(file), str(file)])
