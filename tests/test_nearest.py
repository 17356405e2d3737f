"""What is offered as "did you mean"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.nearest import fold, is_slip, nearest

KINDS = ("treaty", "convention", "entry-into-force", "visit")


@pytest.mark.parametrize(
    ("word", "known", "first"),
    [
        ("treety", KINDS, "treaty"),
        ("entry_into_force", KINDS, "entry-into-force"),
        ("shwo", ("list", "show", "chart"), "show"),
        ("gse-1997", ("gse-1979", "wikipedia-en"), "gse-1979"),
        ("basic-convention", ("portsmouth-treaty-1905", "basic-convention-1925"), "basic-convention-1925"),
        ("Goto Shinpei", ("Gotō Shinpei", "Goto Shinzo"), "Gotō Shinpei"),
        ("日ソ基本条訳", ("日ソ基本条約", "日露協約"), "日ソ基本条約"),
    ],
)
def test_the_nearest_word_comes_first(word: str, known: tuple[str, ...], first: str) -> None:
    assert nearest(word, known)[0] == first


def test_nothing_is_offered_where_nothing_is_close() -> None:
    assert nearest("xyz", KINDS) == ()
    assert nearest("", KINDS) == ()


def test_a_word_is_not_offered_for_itself() -> None:
    assert nearest("visit", ("visit",)) == ()


def test_no_more_are_offered_than_asked_for() -> None:
    assert nearest("a-1904", ("a-1901", "a-1902", "a-1903"), n=2) == ("a-1901", "a-1902")


def test_folding_keeps_the_letters_of_other_scripts_apart() -> None:
    assert fold("Gotō") == "goto"
    assert fold("が") != fold("か")


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("Jpan", "Japan", True),
        ("Jaapn", "Japan", True),
        ("japan", "Japan", True),
        ("Japan", "Japan", False),
        ("Iran", "Iraq", False),
        ("war-1904", "war-1905", False),
        ("Port Arthur", "Port Artur", True),
        ("North Sakhalin", "South Sakhalin", False),
        ("Mongolia", "Manchuria", False),
    ],
)
def test_a_slip_is_one_letter_away(word: str, other: str, *, expected: bool) -> None:
    assert is_slip(word, other) is expected


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_slip_is_one_either_way(left: str, right: str) -> None:
    assert is_slip(left, right) == is_slip(right, left)
