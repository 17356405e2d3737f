"""The words of views: every language has all of them, with the same gaps to be filled."""

from __future__ import annotations

import string
from importlib import import_module
from typing import TYPE_CHECKING, get_args

import pytest
from babel import Locale

from treatytl.dates.wording import LANGUAGES, Language
from treatytl.model import BACK_NAMES, KINDS, VERBS
from treatytl.treaties import life
from treatytl.words import words_of
from treatytl.words.keys import CountKey, TextKey

if TYPE_CHECKING:
    from treatytl.words.catalogue import Catalogue

OTHERS: tuple[Language, ...] = ("ru", "ja", "es")


def catalogue(language: Language) -> Catalogue:
    found: Catalogue = import_module(f"treatytl.words.{language}").CATALOGUE
    return found


def gaps(pattern: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_has_exactly_the_same_keys(language: Language) -> None:
    own = catalogue(language)
    assert set(own.texts) == set(get_args(TextKey))
    assert set(own.counts) == set(get_args(CountKey))
    assert set(own.kinds) == set(KINDS)
    assert set(own.ties) == {*VERBS, *BACK_NAMES.values()}
    assert set(own.phases) == set(catalogue("en").phases)


def test_every_phase_of_a_life_has_a_name() -> None:
    names = {
        *life._PHASES.values(),
        *life._MADE.values(),
        "signed",
        life.AGAIN,
        life.END_UNKNOWN,
        life.NO_END,
    }
    assert set(catalogue("en").phases) == names


@pytest.mark.parametrize("language", OTHERS)
def test_the_gaps_of_a_text_are_those_of_the_english_one(language: Language) -> None:
    own, english = catalogue(language), catalogue("en")
    assert [key for key in own.texts if gaps(own.texts[key]) != gaps(english.texts[key])] == []
    for key, forms in own.counts.items():
        wanted = gaps(english.counts[key]["other"])
        assert {category: gaps(form) for category, form in forms.items()} == dict.fromkeys(forms, wanted)


@pytest.mark.parametrize("language", OTHERS)
def test_every_count_has_the_plurals_that_its_language_has(language: Language) -> None:
    needed = {Locale(language).plural_form(number) for number in (*range(200), 1_000_000)}
    assert {key: set(forms) for key, forms in catalogue(language).counts.items()} == dict.fromkeys(
        get_args(CountKey), needed
    )


def test_english_names_of_kinds_ties_and_phases_are_their_own() -> None:
    english = words_of("en")
    assert [kind for kind in KINDS if english.kind(kind) != kind.replace("-", " ")] == []
    assert [verb for verb in catalogue("en").ties if english.tie(verb) != verb.replace("-", " ")] == []
    assert [name for name in catalogue("en").phases if english.phase(name) != name] == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: Language) -> None:
    own, english = catalogue(language), catalogue("en")
    alike = {
        key for key in own.texts if own.texts[key] == english.texts[key] and key not in ("comma", "page")
    }
    assert alike <= {"column_id"}


@pytest.mark.parametrize("language", OTHERS)
def test_ties_both_ways_are_told_apart(language: Language) -> None:
    ties = catalogue(language).ties
    assert len(set(ties.values())) == len(ties)


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "1 event"), ("en", 2, "2 events"), ("en", 0, "0 events"),
        ("ru", 1, "1 событие"), ("ru", 3, "3 события"), ("ru", 5, "5 событий"), ("ru", 11, "11 событий"),
        ("ru", 21, "21 событие"), ("ru", 333, "333 события"), ("ja", 5, "5件"), ("es", 1, "1 acontecimiento"),
        ("es", 2, "2 acontecimientos"),
    ],
)  # fmt: skip
def test_a_number_takes_its_plural(language: Language, number: int, said: str) -> None:
    assert words_of(language).count("events", number) == said


def test_braces_in_data_do_no_harm() -> None:
    assert words_of("en").text("end_of", title="{x} and {0}") == "end of: {x} and {0}"


def test_a_kind_of_a_file_s_own_is_its_name() -> None:
    assert words_of("ru").kind("solar-eclipse") == "solar eclipse"
