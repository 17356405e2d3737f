"""Text from strangers never commands the terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.safe import has_commands, visible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[31mred", r"\x1b[31mred"),
        ("a\tb\nc\r", r"a\tb\nc\r"),
        ("\x00\x7f\x9b", r"\x00\x7f\x9b"),
        ("abc\u202edef", r"abc\u202edef"),
        ("\u2066x\u2069", r"\u2066x\u2069"),
        ("one\u2028two", r"one\u2028two"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_what_commands_is_shown_as_an_escape(text: str, expected: str) -> None:
    assert visible(text) == expected


@pytest.mark.parametrize(
    "text", ["日ソ基本条約", "Gotō Shinpei", "e\u0301", "Советско", "שלום\u200f", "👩\u200d👧", "a\u00a0b"]
)
def test_letters_of_every_script_stay(text: str) -> None:
    assert visible(text) == text
    assert not has_commands(text)


@given(st.text())
def test_nothing_that_commands_is_left(text: str) -> None:
    shown = visible(text)
    assert not has_commands(shown)
    assert not any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in shown)
    assert has_commands(text) == (shown != text)
