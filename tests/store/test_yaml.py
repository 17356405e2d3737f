"""YAML is read as texts, in one quick pass; a second one tells what is odd, with its place."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from treatytl.store import yaml_nodes, yaml_read
from treatytl.store.contents import UNKNOWN, Partial

values: st.SearchStrategy[Any] = st.recursive(
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff"), max_size=8
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("ab:#- ", min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


def read(text: str) -> Any:
    return yaml_read.read(text, "mine").data


@pytest.fixture
def pure_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML as it is without libyaml."""
    monkeypatch.setattr(yaml, "__with_libyaml__", False)


@given(values)
def test_what_pyyaml_writes_is_read_as_it_was_in_both_passes(value: Any) -> None:
    text = yaml.safe_dump({"block": value, "list": [deepcopy(value)]}, allow_unicode=True)
    assert read(text) == {"block": value, "list": [value]}
    careful = yaml_nodes.build(text, "mine")
    assert careful.data == {"block": value, "list": [value]}
    assert careful.problems == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("x: NO", "NO"),
        ("x: 010", "010"),
        ("x: 1904-02-30", "1904-02-30"),
        ("x: ~", "~"),
        ("x: null", "null"),
        ("x:", None),
        ("x: # nothing", None),
        ('x: ""', ""),
        ("x: ''", ""),
        ("x: |\n  one\n  two\n", "one\ntwo"),
        ("x: >\n  one\n  two\n\n", "one two"),
        ("x: one\n  two", "one two"),
        ("x: [a, '', b]", ["a", "", "b"]),
        ("x: {1924, 1925}", {"1924": None, "1925": None}),
        ('x: "\\u65e5\\x41"', "日A"),
    ],
)
def test_a_scalar_is_the_text_that_it_is_and_nothing_is_a_missing_value(text: str, value: Any) -> None:
    assert read(text) == {"x": value}


@pytest.mark.usefixtures("pure_parser")
@given(value=values)
def test_without_the_c_library_the_same_is_read(value: Any) -> None:
    text = yaml.safe_dump({"value": value}, allow_unicode=True)
    assert read(text) == {"value": value}


@pytest.mark.parametrize(
    "text",
    [
        "x: [1",
        "x: a: b",
        "x: %1",
        "x: 'a",
        "\t- x",
        "x: 1\n y: 2",
        "x: \x07",
        "x: &a 1\ny: *a",
        "a: 1\n---\nb: 1",
    ],
)
def test_without_the_c_library_the_same_lines_are_wrong(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_library = [(problem.code, problem.place.line) for problem in yaml_read.read(text, "mine").problems]
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    without = [(problem.code, problem.place.line) for problem in yaml_read.read(text, "mine").problems]
    assert with_library == without
    assert with_library


def test_nesting_without_end_is_told_and_does_no_harm() -> None:
    for opening in ("[", "{a: ", "- ", "? "):
        contents = yaml_read.read("x:\n " + opening * 200_000, "mine")
        assert [problem.code for problem in contents.problems] == ["syntax"]
        assert "nested" in contents.problems[0].message


def test_aliases_of_aliases_are_told_one_by_one_and_never_written_out() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))]
    contents = yaml_read.read("\n".join(lines), "mine")
    assert {problem.code for problem in contents.problems} == {"alias"}
    assert len(contents.problems) == 99
    assert contents.data["a11"] == [UNKNOWN] * 9


def test_tags_merge_keys_and_keys_that_are_no_texts_are_told_and_the_rest_is_read() -> None:
    text = "x: !!int 1\ny: {<<: {a: b}, c: d}\nz: !w [v]\n? [1924, 1925]\n: u\n"
    contents = yaml_read.read(text, "mine")
    assert [(problem.code, problem.place.line) for problem in contents.problems] == [
        ("tag", 1),
        ("merge-key", 2),
        ("tag", 3),
        ("syntax", 4),
    ]
    assert contents.data == {"x": "1", "y": {"c": "d"}, "z": ["v"]}
    assert isinstance(contents.data["y"], Partial)


def test_the_first_of_two_keys_is_kept() -> None:
    contents = yaml_read.read("x: 1\nx: 2\nx: 3\n", "mine")
    assert contents.data == {"x": "1"}
    assert [problem.place.line for problem in contents.problems] == [2, 3]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the file is empty"),
        ("# only a remark", "the file holds no events"),
        ("just words", "the file holds a single text, not events"),
    ],
)
def test_a_file_without_anything_in_it_says_so(text: str, message: str) -> None:
    [problem] = yaml_read.read(text, "mine").problems
    assert (problem.code, problem.message, problem.place.line) == ("syntax", message, 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: b: c", 'a ": " inside a value'),
        ("a: @b", 'can\'t begin with "@"'),
        ("a: `b`", 'can\'t begin with "`"'),
        ("a: {b: c\nd: e", "the mapping that begins in line 1 has no end"),
        ("a: 'b\nc", "the quote that opens in line 1 is never closed"),
        ("a: 1\nb\nc: 2", 'a key without ":" after it'),
        ('a: "\\q"', "an escape that YAML does not have"),
        ("- a\nb: c", "this fits neither the list nor the mapping around it"),
        ("a: \x07", "the character U+0007 can't stand in a YAML file"),
    ],
)
def test_what_the_parser_does_not_understand_is_told_in_plain_words(text: str, words: str) -> None:
    [problem] = yaml_read.read(text, "mine").problems
    assert words in problem.message
