"""What nobody writes by mistake but somebody by malice is a problem like any other, and never a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from treatytl.store.nodes import DEEPEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.check.load import Report

TOO_DEEP = f"values are nested more than {DEEPEST} deep"


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize("depth", [DEEPEST, 400, 950, 50_000])
@pytest.mark.parametrize(
    ("name", "before", "around", "after"),
    [
        ("whole.yaml", "events: ", 1, "\n"),
        ("list.yaml", "- [", 2, "]\n"),
        ("whole.json", '{"events": [], "title": ', 1, "}"),
        ("derived.json", '[{"id": "a\\u0007", "readings": ', 2, "}]"),
        ("lines.jsonl", '{"id": "a", "id": "b", "why": ', 1, '}\n{"id": "b"}\n'),
    ],
)
def test_values_that_are_nested_too_deep_are_told_where_they_begin_to_be(
    name: str, before: str, around: int, after: str, depth: int, check: Callable[..., Report]
) -> None:
    report = check(before + nested(depth) + after, name)
    [problem] = [problem for problem in report.problems if problem.code == "syntax"]
    assert problem.message == TOO_DEEP
    assert problem.place.column == len(before) + DEEPEST - around + 1


@pytest.mark.parametrize("depth", [DEEPEST + 1, 950, 50_000])
def test_so_are_those_in_a_cell_of_a_table(depth: int, check: Callable[..., Report]) -> None:
    [problem] = check(f"date,title,source,people\n1905,A,S,{nested(depth)}\n", "mine.csv").problems
    assert (problem.code, problem.place.column) == ("syntax", 10)


@pytest.mark.parametrize("depth", [1, 40])
def test_values_that_are_nested_less_are_told_as_what_they_are(
    depth: int, check: Callable[..., Report]
) -> None:
    [problem] = check(f"events: []\ntitle: {nested(depth)}\n").problems
    assert problem.message == '"title" must be a text, not a list'


@pytest.mark.parametrize("text", ["9" * 5000, "9" * 30, "-1", "1.5", "٣"])
def test_a_format_that_is_no_sensible_number_is_of_a_wrong_type(
    text: str, check: Callable[..., Report]
) -> None:
    [problem] = check(f"format: {text}\nevents: []\n").problems
    assert (problem.code, problem.message[:29]) == ("wrong-type", '"format" must be a whole numb')


@pytest.mark.parametrize("name", ["mine.json", "mine.jsonl"])
def test_what_is_missing_at_the_end_of_a_text_is_missing_after_its_last_character(
    name: str, check: Callable[..., Report]
) -> None:
    [problem] = check('{"id":\n\n', name).problems
    assert (problem.place.line, problem.place.column) == (1, 7)


def test_lone_surrogates_are_told_with_their_escape(check: Callable[..., Report]) -> None:
    text = '[{"id":"a","date":"1905","title":"A\\ud800","citations":[{"source":"s","reference":"S","date":"1905"}]}]'
    [problem] = check(text, "mine.json").problems
    assert problem.message == 'the character "\\ud800" has no place in this text'


def test_a_character_in_the_name_of_a_source_is_told_at_its_cell_whatever_the_others_hold(
    check: Callable[..., Report],
) -> None:
    rows = ["date,title,source,citations", "1904,B,S,{", "1905,A,S,[1]", "1905,C,S\x1bT,"]
    problem = check("\n".join(rows), "mine.csv").problems[-1]
    assert (problem.code, problem.place.line, problem.place.column) == ("control-character", 4, 9)
