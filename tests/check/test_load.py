"""Reading and checking: all problems of all files at once, in their order, each at a place that is there."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timelines import timelines
from treatytl.check import load_events
from treatytl.check.load import _Examined, check_files
from treatytl.formats import FORMATS, Options
from treatytl.problems import ProblemsFoundError, Severity, UsageError
from treatytl.query import Query, Sort, select
from treatytl.store.document import Document

if TYPE_CHECKING:
    from pathlib import Path

    from treatytl.model import Timeline
    from treatytl.problems import Problem

SOURCES = "sources: {s: {type: webpage, title: S}, t: {type: webpage, title: T, copy_of: s}}\n"
INSERTED = [
    "\n",
    "  ",
    "\t",
    '"',
    "'",
    ",",
    ":",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "|",
    "&a ",
    "*a",
    "!x ",
    "%",
    "\\",
    "\0",
    "é",
    "日",
]


def entry(event_id: str, more: str = "", date: str = "1925") -> str:
    return f"- {{id: {event_id}, date: {date}, title: A, {more}citations: [{{source: s, date: {date}}}]}}\n"


def examined(text: str, kind: Any = "yaml") -> tuple[Problem, ...]:
    return _Examined([Document("mine", text, kind)], trusting=False).problems


def codes(text: str, kind: str = "yaml") -> list[tuple[str, int]]:
    return [(problem.code, problem.place.line) for problem in examined(text, kind)]


@st.composite
def broken_texts(draw: st.DrawFn) -> tuple[str, str]:
    """A file of some format of which pieces were taken out or put in, and its format."""
    timeline: Timeline = draw(timelines(most=3))
    kind = draw(st.sampled_from(["yaml", "json", "jsonl", "csv"]))
    text = "".join(FORMATS[kind].writer()(select(timeline, Query(sort=Sort.NONE)), Options()))
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(text)))
        if draw(st.booleans()):
            text = text[:place] + draw(st.sampled_from(INSERTED)) + text[place:]
        else:
            text = text[:place] + text[place + draw(st.integers(1, 30)) :]
    return text, kind


@settings(max_examples=80)
@given(broken_texts())
def test_whatever_a_file_holds_is_told_at_a_place_that_is_in_it(broken: tuple[str, str]) -> None:
    text, kind = broken
    lines = io.StringIO(text, newline=None).read().split("\n")
    places = []
    for problem in examined(text, kind):
        place = problem.place
        assert lines[place.line - 1] == place.excerpt
        assert 1 <= place.column < place.end_column <= max(len(place.excerpt), place.column) + 1
        places.append((place.line, place.column))
    assert places == sorted(places)


@settings(max_examples=15)
@given(timelines(most=3))
def test_what_formats_write_has_no_errors_but_those_of_the_events(timeline: Timeline) -> None:
    """Of these events, force may be given by no citation, and texts may have characters that are not seen."""
    for kind in ("yaml", "json", "jsonl", "csv"):
        text = "".join(FORMATS[kind].writer()(select(timeline, Query(sort=Sort.NONE)), Options()))
        errors = {problem.code for problem in examined(text, kind) if problem.severity is Severity.ERROR}
        # The kind that the file adds is explained only where its head is written, too.
        assert errors <= {
            "force-not-given",
            "control-character",
            *(["unknown-kind"] if kind != "yaml" else []),
        }


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    text = (
        SOURCES
        + "events:\n"
        + entry("A", "kind: treety, ")
        + entry("b", date="1925-02-30")
        + entry("b", "x: y, ")
    )
    assert codes(text) == [
        ("unused-source", 1),
        ("bad-id", 3),
        ("unknown-kind", 3),
        ("bad-date", 4),
        ("bad-date", 4),
        ("duplicate-id", 5),
        ("unknown-key", 5),
    ]


def test_an_event_of_which_a_part_is_bad_is_looked_at_for_the_rest() -> None:
    more = "links: [1, {ratifies: nothing}], parties: [[x], Jpan], "
    text = SOURCES.replace(", t: {type: webpage, title: T, copy_of: s}", "")
    text += "parties: {Japan: }\nevents:\n" + entry("a", more)
    found = [(problem.code, problem.place.column) for problem in examined(text)]
    line = text.splitlines()[3]
    assert found == [
        ("wrong-type", line.index("1, {") + 1),
        ("dangling-link", line.index("nothing") + 1),
        ("wrong-type", line.index("[x]") + 1),
        ("unknown-party", line.index("Jpan") + 1),
    ]


def test_nothing_is_called_dangling_for_the_fault_of_what_it_names() -> None:
    text = (
        "sources: {s: {type: webpage}}\nevents:\n"
        + entry("a", "links: [{follows: b}], ")
        + entry("b", "x: y, ")
    )
    assert codes(text) == [("missing-key", 1), ("unknown-key", 4)]


def test_nothing_is_called_missing_where_a_file_could_not_be_read(tmp_path: Path) -> None:
    one, two = tmp_path / "one.yaml", tmp_path / "two.yaml"
    one.write_text("events:\n" + entry("a", "links: [{follows: b}], "), encoding="utf-8")
    two.write_text(SOURCES + "events: [\n", encoding="utf-8")
    assert [problem.code for problem in check_files([str(one), str(two)]).problems] == ["syntax"]


def test_a_list_of_events_in_yaml_is_an_excerpt() -> None:
    citation = "{source: s, reference: S, date: 1925}"
    text = f"- {{id: a, date: 1925, title: A, links: [{{follows: b}}], citations: [{citation}]}}\n"
    assert codes(text) == []
    assert codes(text.replace("1925, title", "192, title")) == [("bad-date", 1)]


def test_a_closed_list_of_one_file_does_not_bind_another(tmp_path: Path) -> None:
    one, two = tmp_path / "one.yaml", tmp_path / "two.yaml"
    one.write_text(
        SOURCES + "parties: {Japan: }\nevents:\n" + entry("a", "parties: [Japan], "), encoding="utf-8"
    )
    two.write_text("events:\n" + entry("b", "parties: [Finland], "), encoding="utf-8")
    loaded = load_events([str(one), str(two)])
    assert [event.id for event in loaded.timeline.events] == ["a", "b"]
    assert list(loaded.timeline.parties or ()) == ["Japan"]


def test_a_source_of_an_excerpt_gives_way_to_one_that_is_described(tmp_path: Path) -> None:
    one, two = tmp_path / "one.json", tmp_path / "two.yaml"
    one.write_text(
        '[{"id": "a", "date": 1925, "title": "A", "citations": [{"source": "s", "reference": "T.", "date": 1925}]}]',
        encoding="utf-8",
    )
    two.write_text(SOURCES + "events:\n" + entry("b"), encoding="utf-8")
    assert load_events([str(one)]).timeline.sources["s"].title == "T."
    assert load_events([str(one), str(two)]).timeline.sources["s"].title == "S"


def test_backlinks_are_kept_only_from_events_that_are_not_there(tmp_path: Path) -> None:
    one = tmp_path / "one.yaml"
    back = "backlinks: [{followed-by: b}, {followed-by: c}], "
    one.write_text(
        "excerpt: true\n" + SOURCES + "events:\n" + entry("a", back) + entry("b"), encoding="utf-8"
    )
    assert load_events([str(one)]).timeline.events[0].backlinks == (("followed-by", "c"),)


def test_an_error_keeps_events_from_being_loaded_and_a_warning_does_not(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(SOURCES + "events:\n" + entry("a"), encoding="utf-8")
    loaded = load_events([str(file)])
    assert loaded.warning_counts == {str(file): 1}
    assert [problem.code for problem in loaded.warnings] == ["unused-source"]
    file.write_text(SOURCES + "events:\n" + entry("A"), encoding="utf-8")
    with pytest.raises(ProblemsFoundError) as caught:
        load_events([str(file)])
    assert [problem.code for problem in caught.value.problems] == ["unused-source", "bad-id"]


def test_the_built_in_events_are_trusted_by_queries_and_not_by_check(tmp_path: Path) -> None:
    assert load_events(["builtin"]).warning_counts == {}
    file = tmp_path / "mine.yaml"
    file.write_text(
        SOURCES.replace(", t: {type: webpage, title: T, copy_of: s}", "") + "events:\n" + entry("a")
    )
    loaded = load_events(["builtin", str(file)])
    assert loaded.warning_counts == {}
    assert loaded.timeline.events[-1].id == "a"
    assert set(check_files(["builtin"]).events) == {"builtin"}


def test_empty_standard_input_is_no_events_and_an_empty_file_is_a_problem(tmp_path: Path) -> None:
    loaded = load_events(["-"], stdin=io.BytesIO(b""))
    assert loaded.timeline.events == ()
    assert loaded.notes == ("standard input is empty: no events",)
    file = tmp_path / "mine.yaml"
    file.write_text("", encoding="utf-8")
    with pytest.raises(ProblemsFoundError) as caught:
        load_events([str(file)])
    assert caught.value.problems[0].message == "the file is empty"


def test_a_file_is_named_once() -> None:
    with pytest.raises(UsageError, match='"-" is named 2 times'):
        check_files(["-", "-"], stdin=io.BytesIO(b""))
