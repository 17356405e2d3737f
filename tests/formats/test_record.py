from __future__ import annotations

import msgspec
import pytest
from hypothesis import given

from building import cite, event, timeline
from timelines import SOURCES, timelines
from treatytl.formats.record import (
    DERIVED_CITATION_KEYS,
    DERIVED_KEYS,
    KEYS,
    CitationRecord,
    Context,
    check_fields,
    record,
)
from treatytl.model import Citation, Event, Link, Person, Series, Timeline
from treatytl.problems import UsageError

HISTORY = timeline(
    event(
        "basic-convention-1925",
        "1925-01-20",
        cite("gse", "1925-01-01", at="paragraph 1", says="Signed before relations were set up"),
        cite("wiki-ru", "1925-01-07", calendar="julian", in_force="1925-02-13/"),
        cite("not-there", "1925"),
        kind="convention",
        title="Basic Convention",
        titles={"ja": "日ソ基本条約"},
        people=(Person("Lev Karakhan", role="signed"),),
        series=(Series("LNTS", volume="34"),),
        in_force="1925-02-26/",
        links={"reaffirms": "portsmouth-treaty-1905"},
        note="The day of the encyclopedia is a slip.",
    ),
    event("registration", "1925-05-20", links={"registers": "basic-convention-1925"}),
    sources=SOURCES,
)
CONTEXT = Context(HISTORY)


def test_the_keys_are_always_there_and_in_the_published_order() -> None:
    assert KEYS == (
        "id", "date", "earliest", "latest", "start", "end", "precision", "kind", "title", "titles", "translations",
        "names", "summary", "parties", "people", "places", "subjects", "in_force", "series", "links", "backlinks",
        "disputed", "readings", "citations", "note",
    )  # fmt: skip
    bare = msgspec.to_builtins(record(event("e", "1925"), CONTEXT))
    assert tuple(bare) == KEYS
    assert set(KEYS) - set(Event.__struct_fields__) == DERIVED_KEYS - {"backlinks"}
    assert set(CitationRecord.__struct_fields__) - set(Citation.__struct_fields__) == DERIVED_CITATION_KEYS


def test_a_record_says_all_that_is_known() -> None:
    assert msgspec.json.decode(msgspec.json.encode(record(HISTORY.events[0], CONTEXT))) == {
        "id": "basic-convention-1925",
        "date": "1925-01-20",
        "earliest": "1925-01-20",
        "latest": "1925-01-20",
        "start": "known",
        "end": "known",
        "precision": "day",
        "kind": "convention",
        "title": "Basic Convention",
        "titles": {"ja": "日ソ基本条約"},
        "translations": {},
        "names": [],
        "summary": None,
        "parties": [],
        "people": [{"name": "Lev Karakhan", "names": [], "role": "signed"}],
        "places": [],
        "subjects": [],
        "in_force": ["1925-02-26/"],
        "series": [{"name": "LNTS", "volume": "34", "page": None, "number": None}],
        "links": [{"reaffirms": "portsmouth-treaty-1905"}],
        "backlinks": [{"registered-by": "registration"}],
        "disputed": ["date"],
        "readings": [
            {"field": "date", "date": "1925-01-20", "earliest": "1925-01-20", "latest": "1925-01-20",
             "sources": ["wiki-ru"], "agrees": True},
            {"field": "date", "date": "1925-01-01", "earliest": "1925-01-01", "latest": "1925-01-01",
             "sources": ["gse"], "agrees": False},
            {"field": "date", "date": "1925", "earliest": "1925-01-01", "latest": "1925-12-31",
             "sources": ["not-there"], "agrees": True},
            {"field": "in_force", "date": "1925-02-26/", "earliest": "1925-02-26", "latest": None,
             "sources": ["wiki-ru"], "agrees": True},
        ],
        "citations": [
            {
                "source": "gse", "document": "000.txt", "reference": "“Agreements”, Encyclopedia.", "at": "paragraph 1",
                "says": "Signed before relations were set up", "date": "1925-01-01", "in_force": [],
                "calendar": "gregorian", "perspective": None, "url": None,
            },
            {
                "source": "wiki-ru", "document": None, "reference": "“Конвенция”.", "at": None, "says": None,
                "date": "1925-01-07", "in_force": ["1925-02-13/"], "calendar": "julian", "perspective": "russian",
                "url": None,
            },
            {
                "source": "not-there", "document": None, "reference": None, "at": None, "says": None, "date": "1925",
                "in_force": [], "calendar": "gregorian", "perspective": None, "url": None,
            },
        ],
        "note": "The day of the encyclopedia is a slip.",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("1904-02-08/1905-09-05", ("1904-02-08", "1905-09-05", "known", "known", "span")),
        ("1956/..", ("1956-01-01", None, "known", "open", "span")),
        ("/1943", (None, "1943-12-31", "unknown", "known", "span")),
        ("[1924,1925]", ("1924-01-01", "1925-12-31", "known", "known", "set")),
        ("1905-21", ("1905-03-01", "1905-05-31", "known", "known", "season")),
        ("192X", ("1920-01-01", "1929-12-31", "known", "known", "decade")),
        ("-0044-03-15", ("-0044-03-15", "-0044-03-15", "known", "known", "day")),
    ],
)
def test_open_and_unknown_ends_are_told_apart(date: str, said: tuple[str | None, ...]) -> None:
    found = record(event("e", date), CONTEXT)
    assert (found.earliest, found.latest, found.start, found.end, found.precision) == said


def test_ties_that_an_excerpt_kept_are_told_again() -> None:
    kept = event("e", "1925", backlinks=(Link("ended-by", "far-away"),))
    assert record(kept, Context(timeline(kept))).backlinks == ({"ended-by": "far-away"},)


def test_fields_are_those_that_there_are() -> None:
    assert check_fields(["title", "id", "title"]) == ("title", "id")
    with pytest.raises(UsageError) as caught:
        check_fields(["id", "titel"])
    assert caught.value.message == 'no record has a field "titel".'
    assert caught.value.hint.startswith("Nearest: title")
    assert "backlinks" in caught.value.hint


@given(timelines())
def test_a_disputed_field_has_two_readings_or_one_against_the_event(history: Timeline) -> None:
    context = Context(history)
    for entry in (record(found, context) for found in history.events):
        for field in entry.disputed:
            assert any(reading.field == field for reading in entry.readings)
        dissents = {reading.field for reading in entry.readings if not reading.agrees}
        assert dissents <= set(entry.disputed)
