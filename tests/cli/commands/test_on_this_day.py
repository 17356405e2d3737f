"""`treatytl on-this-day` on the built-in events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.conftest import invoke
from treatytl.cli.environment import Environment

if TYPE_CHECKING:
    from cli.conftest import Program

TODAY = ("--today", "2025-11-24")


def test_the_day_of_the_neutrality_pact(treatytl: Program) -> None:
    text = treatytl("on-this-day", "04-13", *TODAY).out
    assert text.splitlines()[0].endswith("13 April · 3 events")
    assert "1941 · 84 years ago" in text
    assert "neutrality-pact-1941" in text


@pytest.mark.parametrize("words", [("13", "April"), ("April", "13"), ("13.4.",)])
def test_the_day_may_be_given_in_words(words: tuple[str, ...], treatytl: Program) -> None:
    assert treatytl("on-this-day", *words, *TODAY) == treatytl("on-this-day", "04-13", *TODAY)


def test_what_lasted_is_marked_on_its_last_day(treatytl: Program) -> None:
    text = treatytl("on-this-day", "09-05", *TODAY).out
    assert "1905 · 120 years ago · the last day of" in text
    assert text.index("russo-japanese-war-1904") < text.index("portsmouth-treaty-1905")


def test_without_a_day_it_is_today(treatytl: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    assert treatytl("on-this-day", "--today", "2025-04-13") == treatytl("on-this-day", "04-13", *TODAY)
    monkeypatch.setattr(Environment, "today", lambda _: (2025, 4, 13))
    assert treatytl("on-this-day") == treatytl("on-this-day", "04-13", *TODAY)


def test_the_json_is_that_of_events(treatytl: Program) -> None:
    events = json.loads(treatytl("on-this-day", "04-13", "--kind", "treaty", "--json", *TODAY).out)
    assert events == json.loads(treatytl("show", "neutrality-pact-1941", "--json").out)


def test_a_day_without_events_is_a_note_and_success(treatytl: Program) -> None:
    result = treatytl("on-this-day", "02-29", "--json", *TODAY)
    assert (result.code, result.out.strip()) == (0, "[]")
    assert "nothing in the file is dated 29 February" in result.err
    assert treatytl("on-this-day", "02-29", "--fail-empty").code == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("02-30",), "February has no day 30"),
        (("1941-04-13",), "treatytl 1941-04-13"),
        (("--today", "yesterday"), "--today 2025-04-13"),
        (("--today", "2025-04"), "that is no day"),
    ],
)
def test_what_is_no_day_is_told_with_what_is(words: tuple[str, ...], told: str) -> None:
    result = invoke("on-this-day", *words)
    assert (result.code, result.out) == (2, "")
    assert told in result.err
