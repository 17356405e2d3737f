from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treatytl.query.folding import fold, occurs, search_words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Gotō Shinpei", "goto shinpei"),
        ("ＬＮＴＳ　３４", "lnts 34"),
        ("exchange-of-notes", "Exchange of  Notes"),
        ("Soviet–Japanese", "soviet_japanese"),
        ("Kol’chak", "kolchak"),
        ("Kanʼichi", "Kan'ichi"),
        ("Ёлка", "елка"),
        ("ｼﾍﾞﾘｱ", "シベリア"),
        ("Łódź, Straße", "lodz strasse"),
        ("ポーツマス・条約", "ポーツマス条約"),
        ("ประเทศไทย", "ประเทศไทย"),
    ],
)
def test_what_people_do_not_type_makes_no_difference(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


def test_kana_keep_the_marks_that_make_them_other_letters() -> None:
    assert fold("が") != fold("か")


@settings(max_examples=100)
@given(st.text(max_size=30))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("word", "text", "is_there"),
    [
        ("war", "Russo-Japanese War", True),
        ("war", "Afterwards", False),
        ("fish", "Convention on fisheries", True),
        ("条約", "日ソ基本条約", True),
        ("기본", "일소 기본조약", True),
    ],
)
def test_words_are_found_by_their_beginning_and_where_there_are_no_blanks_anywhere(
    word: str, text: str, *, is_there: bool
) -> None:
    assert occurs(fold(word), fold(text)) is is_there


def test_a_text_without_letters_has_no_words() -> None:
    assert search_words(" – ! ") == ()


def test_vowel_signs_are_letters() -> None:
    assert search_words("हिन्दी") == search_words(" हिन्दी ")
    assert len(search_words("हिन्दी")) == 1
