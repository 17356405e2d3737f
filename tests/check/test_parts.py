"""A part of a file answers for its events and not for what is elsewhere; a whole file answers for everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.check.load import Report

SOURCES = "sources: {s: {type: webpage, title: S}}\n"
CITED = "citations: [{source: s, date: 1905}]"
TREATY = f"{{id: a, kind: treaty, date: 1905, title: A, {CITED}}}"
LINKED = TREATY.replace("kind: treaty", "kind: treaty, links: [{ratifies: q}]")
PARTS = {
    "array.json": """\
[{"id": "a", "date": "1905", "title": "A", "kind": "treaty", "links": [{"ratifies": "q"}],
  "backlinks": [{"ended-by": "z"}], "citations": [{"source": "s", "reference": "S, p. 1", "date": "1905"}]},
 {"id": "b", "date": "1905", "title": "B", "kind": "treaty",
  "citations": [{"source": "s", "reference": "S, p. 1", "date": "1905"}]}]
""",
    "lines.jsonl": """\
{"id":"a","date":"1905","title":"A","links":[{"ends":"q"}],"citations":[{"source":"s","reference":"S","date":"1905"}]}
{"id":"b","date":"1905","title":"B","links":[{"ends":"r"}],"citations":[{"source":"s","reference":"S","date":"1905"}]}
""",
    "table.csv": 'id,date,title,source,links\na,1905,A,S,"[{""ratifies"": ""q""}]"\n',
    "file.yaml": f"excerpt: true\n{SOURCES}events:\n- {LINKED}\n",
    "file.json": """\
{"excerpt": true, "sources": {"s": {"type": "webpage", "title": "S"}}, "events": [
  {"id": "a", "date": "1905", "title": "A", "links": [{"ratifies": "q"}],
   "citations": [{"source": "s", "date": "1905"}]}]}
""",
}


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


@pytest.mark.parametrize("name", PARTS)
def test_a_part_may_link_to_events_that_are_elsewhere(name: str, check: Callable[..., Report]) -> None:
    assert codes(check(PARTS[name], name)) == []


@pytest.mark.parametrize("excerpt", ["", "excerpt: false\n"])
def test_a_whole_file_may_not(excerpt: str, check: Callable[..., Report]) -> None:
    assert codes(check(f"{excerpt}{SOURCES}events:\n- {LINKED}\n")) == ["dangling-link"]


def test_a_part_that_is_damaged_may_still_link_elsewhere(check: Callable[..., Report]) -> None:
    damaged = PARTS["array.json"].replace('"title": "B"', '"title": "B", "colour": "red"')
    assert codes(check(damaged, "array.json")) == ["unknown-key"]
    damaged = PARTS["file.yaml"].replace("title: A", "title: A, colour: red")
    assert codes(check(damaged)) == ["unknown-key"]


def test_a_part_has_to_say_itself_what_it_cites(check: Callable[..., Report]) -> None:
    [problem] = check(PARTS["array.json"].replace('"reference": "S, p. 1", ', ""), "array.json").problems[:1]
    assert problem.code == "dangling-source"
    assert '"reference"' in problem.hint


def test_a_verb_must_be_one_also_in_a_part_and_on_the_way_back(check: Callable[..., Report]) -> None:
    text = PARTS["array.json"].replace('"ratifies"', '"ratified"').replace('"ended-by"', '"ends"')
    report = check(text, "array.json")
    assert codes(report) == ["unknown-verb", "unknown-verb"]
    assert report.problems[0].hint.startswith("nearest: ratifies")
    assert "ended-by" in report.problems[1].hint


@pytest.mark.parametrize(
    "cure",
    [
        ("kind: treaty", "kind: treaty, note: Nothing more is known"),
        ("kind: treaty", "kind: visit"),
        ("- {id: a", f"- {{id: b, date: 1905, title: B, links: [{{ratifies: a}}], {CITED}}}\n- {{id: a"),
        ("sources:", "excerpt: true\nsources:"),
    ],
    ids=["a note", "no instrument", "a link to it", "a part"],
)
def test_a_treaty_is_tied_to_something_or_a_note_says_that_nothing_is_known(
    cure: tuple[str, str], check: Callable[..., Report]
) -> None:
    text = f"{SOURCES}events:\n- {TREATY}\n"
    assert codes(check(text)) == ["unlinked-instrument"]
    assert codes(check(text.replace(*cure))) == []
