"""Files that are read together: who may name what of whom, and where is told what two of them have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.check.load import check_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.check.load import Report
    from treatytl.problems import Problem

SOURCES = "sources: {s: {type: webpage, title: S}}\n"
PLAIN = "date: 1905, title: A, citations: [{source: s, date: 1905}]"


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


def only(report: Report) -> Problem:
    [problem] = report.problems
    return problem


def test_problems_stand_in_the_order_in_which_the_files_are_named(check: Callable[..., Report]) -> None:
    text = f"{SOURCES}events: [{{id: a, kind: treety, {PLAIN}}}]\n"
    report = check(text, name="z.yaml", b=text.replace("id: a", "id: b"))
    assert [(problem.place.file, problem.code) for problem in report.problems] == [
        ("z.yaml", "unknown-kind"),
        ("b.yaml", "unknown-kind"),
    ]
    assert report.events == {"z.yaml": 1, "b.yaml": 1}


def test_an_id_that_two_files_have_is_told_at_the_second_and_names_the_first(
    check: Callable[..., Report],
) -> None:
    text = f"{SOURCES}events:\n- {{id: a, {PLAIN}}}\n"
    problem = only(check(text, b=text))
    assert (problem.code, problem.place.file, problem.place.line) == ("duplicate-id", "b.yaml", 3)
    assert problem.message == 'the id "a" is taken: see mine.yaml:3'


def test_a_source_may_be_described_twice_alike_and_else_both_places_are_named(
    check: Callable[..., Report],
) -> None:
    text = f"{SOURCES}events:\n- {{id: a, {PLAIN}}}\n"
    other = text.replace("id: a", "id: b")
    assert codes(check(text, b=other)) == []
    problem = only(check(text, b=other.replace("title: S", "title: T")))
    assert (problem.code, problem.place.file) == ("repeated-source", "b.yaml")
    assert "see mine.yaml:1" in problem.message


def test_a_file_may_cite_link_to_and_name_what_another_one_has(check: Callable[..., Report]) -> None:
    first = f"{SOURCES}kinds: {{raid: {{group: act}}}}\nevents:\n- {{id: a, {PLAIN}}}\n"
    second = f"events:\n- {{id: b, kind: raid, links: [{{follows: a}}], {PLAIN}}}\n"
    assert codes(check(first, b=second)) == []
    assert set(codes(check(second))) == {"dangling-source", "unknown-kind", "dangling-link"}


def test_a_place_in_the_built_in_file_is_named_as_such(check: Callable[..., Report]) -> None:
    check(f"{SOURCES}events:\n- {{id: basic-convention-1925, {PLAIN}}}\n")
    problem = next(
        problem
        for problem in check_files(["builtin", "mine.yaml"]).problems
        if problem.code == "duplicate-id"
    )
    assert problem.place.file == "mine.yaml"
    assert problem.message.startswith('the id "basic-convention-1925" is taken: see builtin:')


def test_the_built_in_file_has_no_problem_at_all() -> None:
    report = check_files(["builtin"])
    assert (report.problems, report.notes) == ((), ())
