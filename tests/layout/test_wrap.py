"""What `wrap` promises: nothing overflows, nothing is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.width import cell_width
from treatytl.layout.wrap import shorten, wrap

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


@given(words, st.integers(1, 30), st.one_of(st.none(), st.integers(1, 30)))
def test_text_of_narrow_letters_breaks_where_all_other_text_does(
    text: str, width: int, first: int | None
) -> None:
    narrow = re.sub("[あ日「]", "a", text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("treatytl.layout.wrap.is_narrow", lambda _: False)
        slowly = wrap(narrow, width, first=first)
    assert wrap(narrow, width, first=first) == slowly


@given(words, st.integers(0, 30))
def test_a_shortened_text_fits_and_says_that_it_goes_on(text: str, width: int) -> None:
    short = shorten(text, width, "…")
    assert cell_width(short) <= width
    assert (
        short == text
        or width < 2
        or (short.endswith("…") and text.lstrip().startswith(short[:-1].split(" ")[0]))
    )


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("Treaty of Portsmouth", 20, "Treaty of Portsmouth"),
        ("Treaty of Portsmouth", 19, "Treaty of…"),
        ("Soviet–Japanese Basic Convention", 12, "Soviet…"),
        ("日ソ基本条約", 7, "日ソ基…"),
        ("Portsmouth", 4, "Por…"),
        ("Portsmouth", 0, ""),
    ],
)
def test_a_text_is_shortened_between_words(text: str, width: int, short: str) -> None:
    assert shorten(text, width, "…") == short
