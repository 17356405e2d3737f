"""Text in ASCII."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.ascii import to_ascii


@given(st.text())
def test_the_result_is_ascii(text: str) -> None:
    assert to_ascii(text).isascii()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Gotō Shinpei", "Goto Shinpei"),
        ("8 Feb 1904 – 5 Sep 1905", "8 Feb 1904 - 5 Sep 1905"),
        ("“Основная”", '"\\u041e\\u0441\\u043d\\u043e\\u0432\\u043d\\u0430\\u044f"'),
        ("日", "\\u65e5"),
        ("plain", "plain"),
    ],
)
def test_marks_are_dropped_and_other_letters_keep_their_number(text: str, plain: str) -> None:
    assert to_ascii(text) == plain
