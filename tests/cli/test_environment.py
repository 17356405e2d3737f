"""What surrounds a run, and what is decided from it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from treatytl.cli.environment import Environment

if TYPE_CHECKING:
    from treatytl.cli.environment import LanguageChoice


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Closed(io.StringIO):
    def isatty(self) -> bool:
        raise ValueError("I/O operation on closed file")


def environment(*, is_terminal: bool = False, **variables: str) -> Environment:
    stdout = Terminal() if is_terminal else io.StringIO()
    return Environment(io.StringIO(), stdout, io.StringIO(), variables)


@pytest.mark.parametrize(
    ("choice", "is_terminal", "variables", "colored"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"CLICOLOR_FORCE": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "0"}, False),
        ("auto", False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_the_option_beats_no_color_beats_force_beats_the_terminal(
    *, choice: str, is_terminal: bool, variables: dict[str, str], colored: bool
) -> None:
    assert environment(is_terminal=is_terminal, **variables).wants_color(choice) is colored  # type: ignore[arg-type]


def test_off_a_terminal_the_width_is_80_whatever_the_variables_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert environment(COLUMNS="200").width() == 80


@pytest.mark.parametrize(("columns", "width"), [("3", 20), ("100", 100), ("99999", 1000)])
def test_the_terminals_width_is_kept_to_what_can_be_drawn(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert environment(is_terminal=True).width() == width


def test_a_closed_or_missing_stream_is_no_terminal() -> None:
    assert not Environment(io.StringIO(), Closed(), io.StringIO(), {}).is_terminal
    assert not Environment(io.StringIO(), None, io.StringIO(), {}).is_terminal  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("encoding", "is_unicode"), [("utf-8", True), ("UTF8", True), ("latin-1", False), ("ascii", False)]
)
def test_only_utf_can_carry_the_drawing(*, encoding: str, is_unicode: bool) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    assert Environment(io.StringIO(), stream, io.StringIO(), {}).is_unicode is is_unicode


@pytest.mark.parametrize(
    ("choice", "variables", "language"),
    [
        ("auto", {}, "en"),
        ("auto", {"LANG": "ru_RU.UTF-8"}, "ru"),
        ("auto", {"LANG": "ja"}, "ja"),
        ("auto", {"LANG": "es-MX"}, "es"),
        ("auto", {"LANG": "C.UTF-8"}, "en"),
        ("auto", {"LANG": "POSIX"}, "en"),
        ("auto", {"LANG": "de_DE.UTF-8"}, "en"),
        ("auto", {"LC_ALL": "", "LC_MESSAGES": "es_ES", "LANG": "ru_RU.UTF-8"}, "es"),
        ("auto", {"LC_ALL": "ja_JP.UTF-8", "LC_MESSAGES": "es_ES", "LANG": "ru_RU.UTF-8"}, "ja"),
        ("auto", {"LC_ALL": "C", "LANG": "ru_RU.UTF-8"}, "en"),
        ("ja", {"LC_ALL": "ru_RU.UTF-8"}, "ja"),
        ("en", {"LC_ALL": "ru_RU.UTF-8"}, "en"),
    ],
)
def test_the_option_beats_the_locale(
    choice: LanguageChoice, variables: dict[str, str], language: str
) -> None:
    surroundings = Environment(io.StringIO(), io.StringIO(), io.StringIO(), variables)
    assert surroundings.language(choice) == language
