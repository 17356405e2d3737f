"""Words of vocabularies: closed lists bind, and in open ones a slip is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import event
from scopes import codes, scope
from treatytl.check.rules.words import _is_language, _meant
from treatytl.model import KindEntry, PartyEntry
from treatytl.nearest import is_slip


@pytest.mark.parametrize("language", ["en", "ja", "ru", "zh-Hant", "sr-Latn-RS", "ain", "x-own", "ja-Latn"])
def test_a_language_has_a_code(language: str) -> None:
    assert _is_language(language)


@pytest.mark.parametrize("language", ["jp", "cn", "JA", "english", "e", "", "ja_JP", "zh-", "日本"])
def test_what_is_no_language_is_found(language: str) -> None:
    assert not _is_language(language)
    found = scope(event("a", "1925", titles={language: "x"}))
    assert codes("unknown-language", found) == [("titles", language)]


@given(st.lists(st.text("aābe1-", min_size=4, max_size=7), max_size=8, unique=True))
def test_every_slip_is_found_without_comparing_all_pairs(words: list[str]) -> None:
    from collections import Counter

    slips = {word for word in words for other in words if is_slip(word, other)}
    meant = _meant(Counter(words))
    assert set(meant) <= slips
    assert all(is_slip(word, other) for word, other in meant.items())
    assert all(word in meant or any(other == word for other in meant.values()) for word in slips)


def test_the_rarer_of_two_near_words_is_the_slip() -> None:
    found = scope(
        *(event(f"e{n}", "1925", parties=(party,)) for n, party in enumerate(["Jpan", "Japan", "Japan"]))
    )
    assert codes("near-party", found) == [("parties", 0)]
    assert codes("near-party", scope(event("a", "1925", parties=("Japan", "Korea", "Jpaan")))) == [
        ("parties", 2)
    ]


def test_a_closed_list_binds_and_knows_other_names() -> None:
    found = scope(
        event("a", "1925", parties=("Japan", "soviet union", "Jpan")),
        parties={"Japan": PartyEntry(), "USSR": PartyEntry(names=("Soviet Union",))},
    )
    assert codes("unknown-party", found) == [("parties", 1), ("parties", 2)]
    assert codes("near-party", found) == []


def test_kinds_are_built_in_or_the_files_own() -> None:
    found = scope(
        event("a", "1925", kind="eclipse"), event("b", "1925", kind="comet"), kinds={"eclipse": KindEntry()}
    )
    assert codes("unknown-kind", found) == [("kind",)]
