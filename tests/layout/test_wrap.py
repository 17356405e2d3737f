"""What `wrap` promises: nothing overflows, nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap

words = st.text(st.sampled_from("abcōあ日-–/ .,(「"), max_size=80)


@given(words, st.integers(2, 30))
def test_no_line_is_wider_than_the_width(text: str, width: int) -> None:
    assert all(cell_width(line) <= width for line in wrap(text, width))


@given(words, st.integers(2, 30), st.integers(2, 30))
def test_every_character_but_blanks_survives_in_order(text: str, width: int, first: int) -> None:
    assert "".join(wrap(text, width, first=first)).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("a pact of neutrality", 10, ["a pact of", "neutrality"]),
        ("the Russo-Japanese War", 12, ["the Russo-", "Japanese War"]),
        ("日ソ基本条約", 5, ["日ソ", "基本", "条約"]),
        ("「日ソ」", 4, ["「日", "ソ」"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("", 10, [""]),
    ],
)
def test_lines_break_at_blanks_hyphens_and_between_ideographs(
    text: str, width: int, lines: list[str]
) -> None:
    assert wrap(text, width) == lines


def test_a_first_line_may_be_shorter_even_empty() -> None:
    assert wrap("treaty of peace", 10, first=4) == ["", "treaty of", "peace"]
