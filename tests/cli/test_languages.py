"""Languages and calendars on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cli.conftest import Program


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("1941-04-13", "--lang", "ru"), "13 апр. 1941"),
        (("1941-04-13", "--lang", "ja"), "1941年4月13日"),
        (("1941-04-13", "--lang", "es"), "13 abr 1941"),
        (("1941-04-13", "--calendar", "julian"), "13 Apr 1941 (31 Mar O.S.)"),
        (("1941-04-13", "--calendar", "japanese"), "13 Apr 1941 (Shōwa 16)"),
        (("1941-04-13", "--lang", "ja", "--calendar", "japanese"), "1941年4月13日（昭和16年4月13日）"),
        (("show", "neutrality-pact-1941", "--lang", "ru"), "13 апреля 1941 г."),
        (("in-force", "1941-06-22", "--lang", "ru"), "в силе 22 июня 1941 г."),
        (("in-force", "1941-06-22", "--lang", "ja"), "1941年6月22日に有効"),
        (("on-this-day", "04-13", "--today", "2025-04-13", "--lang", "es"), "13 de abril"),
        (("on-this-day", "04-13", "--today", "2025-04-13", "--lang", "ru"), "84 года назад"),
        (("chart", "1941", "--lang", "ja"), "月ごとの件数"),
        (("sources", "1941-04-13", "--lang", "ru"), "событие"),
    ],
)
def test_views_speak_the_language_and_show_the_calendar(
    treatytl: Program, words: tuple[str, ...], said: str
) -> None:
    result = treatytl(*words)
    assert result.code == 0
    assert said in result.out


def test_auto_follows_the_environment_that_is_handed_down(treatytl: Program) -> None:
    assert "13 апр. 1941" in treatytl("1941-04-13", "--lang", "auto", LC_ALL="ru_RU.UTF-8").out
    assert "13 Apr 1941" in treatytl("1941-04-13", LC_ALL="ru_RU.UTF-8").out, "English unless it is asked for"


def test_errors_and_notes_stay_english(treatytl: Program) -> None:
    result = treatytl("1925..1904", "--lang", "ru")
    assert result.code == 2
    assert "it ends before it starts" in result.err


def test_records_are_the_same_in_every_language(treatytl: Program) -> None:
    assert treatytl("1941", "--json", "--lang", "ja").out == treatytl("1941", "--json").out
    assert treatytl("chart", "1941", "--json", "--lang", "ja").out == treatytl("chart", "1941", "--json").out
    in_force = treatytl("in-force", "1941-06-22", "--json", "--lang", "ja")
    assert in_force.out == treatytl("in-force", "1941-06-22", "--json").out
    assert json.loads(in_force.out)


def test_a_calendar_is_for_views(treatytl: Program) -> None:
    result = treatytl("1941", "--json", "--calendar", "julian")
    assert result.code == 2
    assert "--calendar is for views, and json is a record format" in result.err


@pytest.mark.parametrize("option", ["--lang", "--calendar"])
def test_what_there_is_is_said_of_what_there_is_not(treatytl: Program, option: str) -> None:
    result = treatytl("1941", option, "klingon")
    assert result.code == 2
    assert "'klingon' is not one of" in result.err


def test_english_loads_no_other_language() -> None:
    program = (
        "import io, sys; from treatytl.cli import run; from treatytl.cli.environment import Environment;"
        "streams = [io.StringIO() for _ in range(3)];"
        "run(('1925',), Environment(*streams, {'LC_ALL': 'ru_RU.UTF-8'}));"
        "loaded = {name for name in sys.modules if name.startswith(('babel', 'treatytl.words', 'treatytl.dates'))};"
        "print(*sorted(loaded & {'babel', 'treatytl.words.ru', 'treatytl.dates.wording.ru',"
        "'treatytl.dates.wording.cldr', 'treatytl.dates.beside'}))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert run.stdout.split() == []
