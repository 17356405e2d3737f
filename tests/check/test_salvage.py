"""What can't be read hides nothing else: one run tells all there is to mend, and blames nobody for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.check.load import Report

SOURCES = "sources: {s: {type: webpage, title: S}}\n"
CITED = "citations: [{source: s, date: 1905}]"
MANY = """\
sources:
  diary: {type: book, title: Diary}
  lost: {type: book, title: Lost}
events:
  - id: peace-1905
    date: 1905-02-30
    title: Peace
    kind: treety
    citations: [{source: dairy, at: p. 3, date: 1905}]
  - {id: Peace, date: 1906, title: "", citations: [{source: diary, date: 1906}]}
  - {id: peace-1905, title: Peace again, links: [{folows: peace-1905}], colour: red}
"""


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


def test_one_run_tells_every_problem_in_the_order_of_the_file(check: Callable[..., Report]) -> None:
    report = check(MANY)
    assert [(problem.place.line, problem.code) for problem in report.problems] == [
        (3, "unused-source"),
        (6, "bad-date"),
        (8, "unknown-kind"),
        (9, "dangling-source"),
        (10, "bad-id"),
        (10, "empty-text"),
        (10, "no-locator"),
        (11, "missing-key"),
        (11, "no-citation"),
        (11, "duplicate-id"),
        (11, "unknown-verb"),
        (11, "unknown-key"),
    ]
    assert report.events == {"mine.yaml": 3}


@pytest.mark.parametrize("key", ["id", "date", "title"])
def test_an_event_that_lacks_a_key_is_looked_at_for_the_rest(key: str, check: Callable[..., Report]) -> None:
    event = {
        "id": "a",
        "date": "1905",
        "title": "A",
        "kind": "treety",
        "citations": "[{source: t}, {at: p. 1}]",
    }
    del event[key]
    written = ", ".join(f"{name}: {value}" for name, value in event.items())
    assert sorted(codes(check(f"{SOURCES}events:\n- {{{written}}}\n"))) == [
        *("dangling-source", "missing-key", "missing-key", "unknown-kind", "unused-source")
    ]


@pytest.mark.parametrize(
    "bad",
    ["x: y", "date: 1905-13", "names: a", "people: [{role: envoy}]", "in_force: 1905/1904", "id: [b]"],
)
def test_what_is_bad_brings_no_problem_but_its_own(bad: str, check: Callable[..., Report]) -> None:
    key = bad.partition(":")[0]
    event = {"id": "a", "date": "1905", "title": "A", "links": "[{follows: b}]", key: bad.partition(": ")[2]}
    written = ", ".join(f"{name}: {value}" for name, value in event.items())
    text = f"{SOURCES}events:\n- {{{written}, {CITED}}}\n- {{id: b, date: 1904, title: B, {CITED.replace('5', '4')}}}\n"
    assert len(codes(check(text))) == 1


@pytest.mark.parametrize("date", ["1905", "1905-13"])
def test_a_treaty_is_tied_also_by_an_event_that_is_damaged(date: str, check: Callable[..., Report]) -> None:
    text = (
        f"{SOURCES}events:\n- {{id: a, date: 1905, title: A, kind: treaty, {CITED}}}\n"
        f"- {{id: b, date: {date}, title: B, kind: ratification, links: [{{ratifies: a}}], {CITED}}}\n"
        f"- {{id: c, date: 1905, title: C, colour: red, {CITED}}}\n"
    )
    assert codes(check(text)) == ["bad-date", "unknown-key"][date == "1905" :]
