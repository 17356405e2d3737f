"""JSON is read strictly, numbers as the texts that they are; several values may stand one after the other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.store import json_read
from treatytl.store.json_nodes import scan

if TYPE_CHECKING:
    from treatytl.store.contents import Contents

values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.text(max_size=6) | st.integers(-9, 9999),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def read(text: str) -> Contents:
    return json_read.read(text, "mine")


def problems(text: str) -> list[tuple[str, int, int, str]]:
    return [
        (problem.code, problem.place.line, problem.place.column, problem.message)
        for problem in read(text).problems
    ]


def test_numbers_are_texts_and_truth_is_truth() -> None:
    data = read('{"events": [], "x": [1925, 1.50, -44, true, null, "1"]}').data
    assert data["x"] == ["1925", "1.50", "-44", True, None, "1"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('{"events": [{"id": "a"}]}', ["a"]),
        ('[{"id": "a"}, {"id": "b"}]', ["a", "b"]),
        ('{"id": "a", "date": "1905"}', ["a"]),
        ('{"id": "a"}\n{"id": "b"}\n', ["a", "b"]),
        ('{\n "id": "a"\n}\n{\n "id": "b"\n}\n', ["a", "b"]),
        ('\n{"id": "a"}\r\n\r\n{"id": "b"}', ["a", "b"]),
        ("[]", []),
    ],
)
def test_a_file_a_list_an_event_and_events_one_after_the_other_are_read(text: str, ids: list[str]) -> None:
    contents = read(text)
    assert contents.problems == ()
    assert [event["id"] for event in contents.data["events"]] == ids
    assert contents.data.get("excerpt", False) is ("events" not in text)


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("[1, ]", 1, 3, "a comma with nothing after it"),
        ('{"a": 1,}', 1, 8, "a comma with nothing after it"),
        ('{"a" 1}', 1, 6, 'a ":" is missing here'),
        ('["a\n"]', 1, 4, "a line end or a control character inside a text"),
        ('["\\q"]', 1, 3, "an escape that JSON does not have"),
        ('["a', 1, 2, "the text that begins here has no end"),
        ('[{"a": Infinity}]', 1, 8, "JSON has no Infinity"),
        ("{'a': 1}", 1, 2, 'a key in "double quotes" is missing here'),
    ],
)
def test_what_is_no_json_is_told_in_plain_words(text: str, line: int, column: int, message: str) -> None:
    found = problems(text)
    assert [(code, *place) for code, *place, _ in found] == [("syntax", line, column)]
    assert found[0][3] == message


def test_every_line_that_cant_be_read_is_told_and_the_others_are_read() -> None:
    text = '{"id": "a"}\n{"id": \n{"id": "b"}\n{"id" "c"}\n'
    assert [line for _, line, *_ in problems(text)] == [2, 4]
    assert [event["id"] for event in read(text).data["events"]] == ["a", "b"]


def test_repeated_keys_are_told_wherever_they_are() -> None:
    text = '[{"a": 1,\n "a": 2}, {"b": {"c": 1, "c": 2}}]'
    assert [(code, line, column) for code, line, column, _ in problems(text)] == [
        ("repeated-key", 2, 2),
        ("repeated-key", 2, 26),
    ]


def test_nesting_without_end_is_told_and_does_no_harm() -> None:
    [(code, *_, message)] = problems("[" * 100_000)
    assert code == "syntax"
    assert "nested" in message


@given(values, st.sampled_from([None, 1]))
def test_the_places_of_a_value_hold_it(value: Any, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    node = scan(f" {text} ", 0)
    assert (node.start, node.end) == (1, 1 + len(text))
    inner = value if isinstance(value, dict) else dict(enumerate(value)) if isinstance(value, list) else {}
    assert set(node.entries) == set(inner)
    for step, entry in node.entries.items():
        assert json.loads(f" {text}"[entry.start : entry.end]) == inner[step]


def test_a_file_with_an_event_a_line_is_one_value_all_the_same() -> None:
    lines = [
        '{"format": 1, "events": [',
        '{"id": "a", "date": "1925"},',
        '{"id": "b", "date": "1926"}',
        "]}",
        "",
    ]
    contents = json_read.read("\n".join(lines), "x.json")
    assert contents.problems == ()
    assert [event["id"] for event in contents.data["events"]] == ["a", "b"]
