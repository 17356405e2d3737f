"""Problems are told to people with the line that they are in, and to programs in their forms."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.check.excerpt import marked
from treatytl.check.load import Report
from treatytl.check.report import github_report, json_report, text_report
from treatytl.layout.lines import text_of
from treatytl.layout.safe import has_commands
from treatytl.layout.width import cell_width
from treatytl.problems import Place, Problem, Severity

PLACE = Place("mine.yaml", 14, 11, 21, "    date: 1905-02-30")
ERROR = Problem(
    "bad-date", Severity.ERROR, PLACE, "there is no 30 February", "did you mean 1905-02-28?\nor 1905-02?"
)
WARNING = Problem("no-locator", Severity.WARNING, Place("b.yaml", 2, 1, 2, "x"), "where?")


def lines(*problems: Problem, report: Report | None = None) -> list[str]:
    return [text_of(line) for line in text_report(problems, report)]


def test_a_problem_is_told_with_its_line_its_marks_and_the_cure() -> None:
    assert lines(ERROR) == [
        "mine.yaml:14:11: error bad-date: there is no 30 February",
        "   14 |     date: 1905-02-30",
        "      |           ^^^^^^^^^^",
        "      did you mean 1905-02-28?",
        "      or 1905-02?",
        "1 error, 0 warnings in mine.yaml",
    ]


def test_colour_says_nothing_that_the_words_do_not() -> None:
    styles = [span.style for line in text_report([ERROR, WARNING]) for span in line]
    assert {"error", "warning"} <= set(styles)


@pytest.mark.parametrize(
    ("problems", "events", "summary"),
    [
        ([], {"a.yaml": 1}, "no problems in a.yaml (1 event)"),
        (
            [ERROR, WARNING],
            {"mine.yaml": 40, "b.yaml": 1},
            "1 error, 1 warning in mine.yaml, b.yaml (41 events)",
        ),
        ([WARNING] * 2, {f"{n}": 1 for n in range(4)}, "0 errors, 2 warnings in 4 files (4 events)"),
    ],
)
def test_the_last_line_sums_up(problems: list[Problem], events: dict[str, int], summary: str) -> None:
    report = Report(tuple(problems), events)
    assert lines(*problems, report=report)[-1] == summary


def test_notes_stand_before_the_last_line() -> None:
    report = Report((), {"t.csv": 2}, ("t.csv: 1 source is known by title alone",))
    assert lines(report=report)[0] == "note: t.csv: 1 source is known by title alone"


@pytest.mark.parametrize(
    ("line", "part", "before", "marks"),
    [
        ("a: b", "b", 3, 1),
        ("\ta: b", "b", 7, 1),
        ("x\ty", "y", 4, 1),
        ("\ta", "\t", 0, 4),
        ("日ソ: 条約x", "条約", 6, 4),
        ("e\u0301: b", "b", 3, 1),
        ("a\x1b: b", "b", 7, 1),
        ("a\x1b: b", "\x1b", 1, 4),
        ("\u202eab", "a", 6, 1),
    ],
)
def test_marks_stand_under_their_characters_in_cells(line: str, part: str, before: int, marks: int) -> None:
    start = line.index(part)
    place = Place("x", 1, start + 1, start + len(part) + 1, line)
    assert marked(place, 100)[1:] == (before, marks)


def test_a_place_behind_the_end_of_a_line_has_one_mark() -> None:
    assert marked(Place("x", 1, 4, 5, "abc"), 100) == ("abc", 3, 1)


def test_of_a_long_line_the_part_around_the_mark_is_shown() -> None:
    line = "a" * 300 + "BAD" + "z" * 300
    shown, before, marks = marked(Place("x", 1, 301, 304, line), 60)
    assert shown[before : before + marks] == "BAD"
    assert shown.startswith("…a")
    assert shown.endswith("z…")
    assert len(shown) == 60
    assert marked(Place("x", 1, 1, 4, line), 60)[0].startswith("aaa")
    assert marked(Place("x", 1, 1, 604, line), 60)[1:] == (0, 58)


@given(
    st.text(st.characters(exclude_characters="\r\n"), min_size=1, max_size=60),
    st.data(),
    st.integers(10, 60),
)
def test_a_quoted_line_is_safe_and_no_wider_than_it_may_be(
    line: str, data: st.DataObject, width: int
) -> None:
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    shown, before, marks = marked(Place("x", 1, start + 1, end + 1, line), width)
    assert not has_commands(shown)
    assert cell_width(shown) <= width
    assert marks >= 1
    assert before + marks <= width


def test_json_has_one_problem_a_line_in_ascii() -> None:
    place = Place("日.yaml", 1, 2, 3, "x")
    text = "".join(json_report([ERROR, Problem("tag", Severity.ERROR, place, "\x1b\u202e")]))
    assert text.isascii()
    assert len(text.splitlines()) == 4
    first, second = json.loads(text)
    assert list(first.values()) == [
        *("mine.yaml", 14, 11, 21, "error", "bad-date", "there is no 30 February"),
        "did you mean 1905-02-28?\nor 1905-02?",
    ]
    assert (second["file"], second["message"], second["hint"]) == ("日.yaml", "\x1b\u202e", "")
    assert "".join(json_report([])) == "[]\n"


def test_github_gets_a_command_a_problem_with_everything_escaped() -> None:
    place = Place("a,b:c%.yaml", 3, 4, 9, "x")
    [line] = github_report([Problem("tag", Severity.WARNING, place, "50% of\r\n::it\x1b", "a, b: c")])
    assert line == (
        "::warning file=a%2Cb%3Ac%25.yaml,line=3,endLine=3,col=4,endColumn=9,title=tag"
        "::50%25 of%0D%0A::it\\x1b%0Aa, b: c\n"
    )
