"""Whatever a file holds, its problems are told in lines that command neither a terminal nor GitHub."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from treatytl.check.report import github_report, json_report, text_report
from treatytl.layout.lines import text_of
from treatytl.layout.safe import has_commands
from treatytl.problems import Place, Problem, Severity

#: Characters that command terminals, end lines, or mean something to GitHub.
TEXTS = st.text(st.sampled_from("ab日%:,\r\n\t\x1b\u202e\u2028"), max_size=12)
LINES = st.text(st.sampled_from("ab日\t\x1b\u202e\u2028"), max_size=12)
PLACES = st.builds(Place, TEXTS, st.integers(1, 99), st.integers(1, 9), st.integers(10, 20), LINES)
PROBLEMS = st.lists(
    st.builds(Problem, st.just("bad-id"), st.sampled_from(Severity), PLACES, TEXTS, TEXTS), max_size=4
)


@given(PROBLEMS)
def test_for_people_no_text_adds_a_line_or_commands_the_terminal(problems: list[Problem]) -> None:
    lines = [text_of(line) for line in text_report(problems)]
    assert not any(has_commands(line) for line in lines)
    hints = sum(len(problem.hint.splitlines()) for problem in problems)
    quoted = sum(2 for problem in problems if problem.place.excerpt.strip(" \t"))
    assert len(lines) == len(problems) + hints + quoted + 1


@given(PROBLEMS)
def test_for_programs_json_is_ascii_and_gives_every_text_back(problems: list[Problem]) -> None:
    text = "".join(json_report(problems))
    assert text.isascii()
    assert text.count("\n") == (len(problems) + 2 if problems else 1)
    assert [(record["file"], record["message"], record["hint"]) for record in json.loads(text)] == [
        (problem.place.file, problem.message, problem.hint) for problem in problems
    ]


@given(PROBLEMS)
def test_for_github_no_text_is_a_command_or_a_property_of_its_own(problems: list[Problem]) -> None:
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
