from __future__ import annotations

from typing import Any

import pytest

from building import cite, event, timeline
from timelines import PARTIES, PLACES
from treatytl.model import KindEntry, Person, Source, VocabularyEntry
from treatytl.problems import UsageError
from treatytl.query import query_of, select

HISTORY = timeline(
    event(
        "portsmouth",
        "1905-09-05",
        cite("gse", "1905-09-05", says="Witte signed for Russia"),
        title="Treaty of Portsmouth",
        titles={"ja": "ポーツマス条約"},
        kind="treaty",
        parties=("Japan", "Russian Empire"),
        people=(Person("Komura Jutarō", names=("Komura Jutaro, Baron",), role="plenipotentiary"),),
    ),
    event(
        "basic-convention",
        "1925-01-20",
        cite("gse", "1925-01-01"),
        cite("wiki", "1925-01-20"),
        kind="convention",
        summary="Restores relations",
        translations={"es": "Convención básica"},
        parties=("Japan", "USSR"),
        places=("Beijing",),
        subjects=("fisheries",),
        links={"reaffirms": "portsmouth"},
    ),
    event(
        "goto",
        "1928-01",
        kind="visit",
        names=("Gotō's journey",),
        parties=("Japan", "USSR"),
        places=("Moscow",),
    ),
    event("eclipse", "1936-06-19", cite("wiki", "1936-06-19"), kind="eclipse", places=("Tōkyō",)),
    sources={
        "gse": Source(type="book", title="Encyclopedia", document="001_agreements.txt"),
        "wiki": Source(type="webpage", title="Wiki"),
        "own": Source(type="webpage", title="Own"),
    },
    kinds={"eclipse": KindEntry(titles={"ja": "日食"})},
    parties=PARTIES,
    places=PLACES,
    subjects={"fisheries": VocabularyEntry(names=("fishing",)), "oil": VocabularyEntry()},
)


def ids(**filters: Any) -> list[str]:
    return [found.id for found in select(HISTORY, query_of(**filters)).events]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"kind": "treaty"}, ["portsmouth"]),
        ({"kind": ["Treaty", "visit"]}, ["portsmouth", "goto"]),
        ({"kind": "instrument"}, ["portsmouth", "basic-convention"]),
        ({"kind": "act"}, ["goto", "eclipse"]),
        ({"kind": "日食"}, ["eclipse"]),
        ({"kind": "not:visit"}, ["portsmouth", "basic-convention", "eclipse"]),
        ({"kind": ["instrument", "not:treaty"]}, ["basic-convention"]),
        ({"party": "ussr"}, ["basic-convention", "goto"]),
        ({"party": "Russia"}, ["portsmouth", "basic-convention", "goto"]),
        ({"party": "soviet union"}, ["basic-convention", "goto"]),
        ({"party": "ссср"}, ["basic-convention", "goto"]),
        ({"party": ["Japan", "not:russia"]}, []),
        ({"party": "China"}, []),
        ({"party": "not:Russian Empire", "kind": "instrument"}, ["basic-convention"]),
        ({"between": ("Japan", "Russia")}, ["portsmouth", "basic-convention", "goto"]),
        ({"between": ("tsarist russia", "japan")}, ["portsmouth"]),
        ({"between": ("China", "Japan")}, []),
        ({"person": "komura jutaro"}, ["portsmouth"]),
        ({"person": "Komura Jutaro, Baron"}, ["portsmouth"]),
        ({"place": ["peking", "tokyo"]}, ["basic-convention", "eclipse"]),
        ({"subject": "Fishing"}, ["basic-convention"]),
        ({"source": "gse"}, ["portsmouth", "basic-convention"]),
        ({"source": "001_agreements.txt"}, ["portsmouth", "basic-convention"]),
        ({"source": ["wiki", "not:gse"]}, ["eclipse"]),
        ({"disputed": True}, ["basic-convention"]),
        ({"related_to": "portsmouth"}, ["portsmouth", "basic-convention"]),
        ({"search": "goto"}, ["goto"]),
        ({"search": "ポーツマス"}, ["portsmouth"]),
        ({"search": "convencion BASICA"}, ["basic-convention"]),
        ({"search": "treaty plenipotentiary"}, ["portsmouth"]),
        ({"search": "witte"}, ["portsmouth"]),
        ({"search": "restores witte"}, []),
        ({"search": "conven", "kind": "convention"}, ["basic-convention"]),
    ],
)
def test_a_filter_finds_what_it_names(filters: dict[str, Any], found: list[str]) -> None:
    assert ids(**filters) == found


@pytest.mark.parametrize(
    ("filters", "message", "hint"),
    [
        (
            {"kind": "treety"},
            'no kind is called "treety".',
            "Nearest: treaty\nAll of them: treatytl values kind",
        ),
        ({"party": "Rusia"}, 'no party is called "Rusia".', "Nearest: Russia"),
        ({"party": "not:Rusia"}, 'no party is called "Rusia".', "Nearest: Russia"),
        ({"between": ("Japan", "Chine")}, 'no party is called "Chine".', "Nearest: China"),
        ({"person": "jutaro"}, 'no person is called "jutaro".', "Nearest: Komura Jutarō"),
        ({"source": "xyz"}, 'no source is called "xyz".', "All of them: treatytl values source"),
        ({"related_to": "portsmuth"}, 'no event has the id "portsmuth".', "Nearest: portsmouth"),
        ({"related_to": "basic"}, 'no event has the id "basic".', "Nearest: basic-convention"),
        ({"search": "?"}, 'there is nothing to search for in "?".', "Give a word"),
    ],
)
def test_what_is_not_known_is_an_error_that_names_the_nearest(
    filters: dict[str, Any], message: str, hint: str
) -> None:
    with pytest.raises(UsageError) as caught:
        ids(**filters)
    assert caught.value.message == message
    assert caught.value.hint.startswith(hint)


def test_without_vocabularies_the_values_are_those_of_the_events() -> None:
    open_timeline = timeline(event("e", "1925", parties=("Japan",), places=("Tōkyō",)))
    assert [found.id for found in select(open_timeline, query_of(party="japan", place="tokyo")).events] == [
        "e"
    ]
    with pytest.raises(UsageError):
        select(open_timeline, query_of(party="USSR"))
