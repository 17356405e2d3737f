"""Problems told to people, to programs and to GitHub."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.check.load import Report
from treatytl.check.report import github_report, json_report, text_report
from treatytl.layout.lines import Line, text_of
from treatytl.layout.safe import has_commands
from treatytl.problems import Place, Problem, Severity

LINE = "    kind: treety"
KIND = Problem(
    "unknown-kind",
    Severity.ERROR,
    Place("mine.yaml", 6, 11, 17, LINE),
    '"treety" is no kind of event',
    "nearest: treaty",
)
NOTE = KIND._replace(code="no-locator", severity=Severity.WARNING, hint="")
#: Texts from strangers, with characters that command terminals, end lines or mean something to GitHub.
TEXTS = st.text(st.sampled_from("ab日%:,\r\n\t\x1b\u202e\u2028"), max_size=12)
SEVERITIES = st.sampled_from(Severity)
PLACES = st.builds(
    Place, TEXTS, st.integers(1, 99), st.integers(1, 9), st.integers(10, 20), TEXTS.map(str.strip)
)
PROBLEMS = st.lists(st.builds(Problem, st.just("bad-id"), SEVERITIES, PLACES, TEXTS, TEXTS), max_size=4)


def told(*problems: Problem, report: Report | None = None) -> list[str]:
    return [text_of(line) for line in text_report(problems, report)]


def styles(line: Line) -> set[str]:
    return {span.style for span in line if span.style != "plain"}


def test_a_problem_is_told_with_its_place_its_line_marks_and_cure() -> None:
    assert told(KIND) == [
        'mine.yaml:6:11: error unknown-kind: "treety" is no kind of event',
        "    6 |     kind: treety",
        "      |           ^^^^^^",
        "      nearest: treaty",
        "1 error, 0 warnings in mine.yaml",
    ]


def test_without_a_hint_or_a_line_there_is_none() -> None:
    assert told(NOTE._replace(place=Place("x", 1))) == [
        'x:1:1: warning no-locator: "treety" is no kind of event',
        "0 errors, 1 warning in x",
    ]


def test_each_line_of_a_hint_stands_on_a_line_of_its_own() -> None:
    assert told(KIND._replace(hint="one\ntwo"))[3:5] == ["      one", "      two"]


def test_errors_and_warnings_differ_in_words_and_in_style() -> None:
    error, warning = list(text_report([KIND])), list(text_report([NOTE]))
    assert styles(error[0]) == {"error"}
    assert styles(warning[0]) == {"warning"}
    assert styles(error[-1]) == {"error"}
    assert styles(warning[-1]) == {"warning"}
    assert styles(next(text_report([]))) == {"good"}


@pytest.mark.parametrize(
    ("problems", "events", "line"),
    [
        ([], {"a.yaml": 2}, "no problems in a.yaml (2 events)"),
        ([], {"a.yaml": 1, "b.csv": 0}, "no problems in a.yaml, b.csv (1 event)"),
        ([KIND, KIND, NOTE], {"mine.yaml": 3}, "2 errors, 1 warning in mine.yaml (3 events)"),
        ([NOTE, NOTE], dict.fromkeys("abcd", 1), "0 errors, 2 warnings in 4 files (4 events)"),
    ],
)
def test_the_last_line_sums_up(problems: list[Problem], events: dict[str, int], line: str) -> None:
    assert told(*problems, report=Report(tuple(problems), events))[-1] == line


def test_notes_of_the_reading_stand_before_the_last_line() -> None:
    report = Report((), {"a.csv": 1}, ("a.csv: 1 source is known by title alone",))
    assert told(report=report)[0] == "note: a.csv: 1 source is known by title alone"


@given(PROBLEMS)
def test_nothing_in_a_file_can_command_the_terminal_or_add_a_line(problems: list[Problem]) -> None:
    lines = told(*problems)
    assert not any(has_commands(line) for line in lines)
    hints = sum(len(problem.hint.splitlines()) for problem in problems)
    quoted = sum(2 for problem in problems if problem.place.excerpt)
    assert len(lines) == len(problems) + hints + quoted + 1


def test_json_has_the_promised_keys_in_their_order() -> None:
    [record] = json.loads("".join(json_report([KIND])))
    assert list(record.items()) == [
        ("file", "mine.yaml"),
        ("line", 6),
        ("column", 11),
        ("end_column", 17),
        ("severity", "error"),
        ("code", "unknown-kind"),
        ("message", '"treety" is no kind of event'),
        ("hint", "nearest: treaty"),
    ]


def test_json_of_no_problems_is_an_empty_array() -> None:
    assert "".join(json_report([])) == "[]\n"


@given(PROBLEMS)
def test_json_is_ascii_one_problem_a_line_and_gives_texts_back_as_they_were(problems: list[Problem]) -> None:
    text = "".join(json_report(problems))
    assert text.isascii()
    assert len(text.splitlines()) == len(problems) + 2 if problems else text == "[]\n"
    back = [(record["file"], record["message"], record["hint"]) for record in json.loads(text)]
    assert back == [(problem.place.file, problem.message, problem.hint) for problem in problems]


def test_github_gets_one_command_a_problem_with_its_place_and_cure() -> None:
    place = "file=mine.yaml,line=6,endLine=6,col=11,endColumn=17"
    said = '"treety" is no kind of event'
    assert list(github_report([KIND, NOTE])) == [
        f"::error {place},title=unknown-kind::{said}%0Anearest: treaty\n",
        f"::warning {place},title=no-locator::{said}\n",
    ]


def test_what_means_something_to_github_is_escaped() -> None:
    problem = KIND._replace(place=Place("a,b:c%.yaml"), message="100%\r\n::stop", hint="a, b: c")
    [command] = github_report([problem])
    assert command.startswith("::error file=a%2Cb%3Ac%25.yaml,line=1,")
    assert command.endswith("::100%25%0D%0A::stop%0Aa, b: c\n")


@given(PROBLEMS)
def test_nothing_in_a_file_can_give_github_a_command_of_its_own(problems: list[Problem]) -> None:
    commands = list(github_report(problems))
    assert len(commands) == len(problems)
    for command, problem in zip(commands, problems, strict=True):
        assert command.startswith(f"::{problem.severity} file=")
        assert command.endswith("\n")
        assert not has_commands(command[:-1])
        properties = command.split("::")[1].partition(" ")[2].split(",")
        assert [item.partition("=")[0] for item in properties] == [
            *("file", "line", "endLine", "col", "endColumn", "title")
        ]
