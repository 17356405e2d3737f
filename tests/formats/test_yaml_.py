from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from building import cite, event, timeline
from timelines import SOURCES, texts, timelines
from treatytl.formats import FORMATS, Options
from treatytl.model import KindEntry, PartyEntry, Person, Series, Timeline, VocabularyEntry
from treatytl.query import Query, Sort, query_of, select

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

HISTORY = timeline(
    event(
        "basic-convention-1925",
        "1925-01-20",
        cite(
            "wiki-ru",
            "1925-01-20",
            in_force="1925-02-26/",
            at="Signing",
            says="Signed in Beijing: by two envoys",
        ),
        cite("gse", "1925-01-01"),
        kind="convention",
        titles={"ja": "日ソ基本条約"},
        summary="Restores diplomatic relations; " * 6,
        parties=("Japan", "USSR"),
        people=(Person("Yoshizawa Kenkichi", role="signed for Japan"),),
        in_force="1925-02-26/",
        series=(Series("LNTS", volume="34", number="0866"),),
        links={"reaffirms": "portsmouth"},
    ),
    event("eclipse", "1936-06-19", kind="eclipse", places=("Tōkyō",)),
    event("registration", "1925-05-20", kind="registration", links={"registers": "basic-convention-1925"}),
    title="Ten years",
    licence="CC BY 4.0",
    sources=SOURCES,
    kinds={"eclipse": KindEntry()},
    parties={"Japan": PartyEntry(), "USSR": PartyEntry(line="Russia", names=("NO",)), "China": PartyEntry()},
    subjects={"oil": VocabularyEntry()},
)


def written(history: Timeline, query: Query, **options: Any) -> str:
    return "".join(FORMATS["yaml"].writer()(select(history, query), Options(**options)))


def read(text: str) -> Any:
    return yaml.load(text, Loader=yaml.CSafeLoader)


def test_a_selection_is_an_events_file_with_what_it_uses(snapshot: SnapshotAssertion) -> None:
    assert written(HISTORY, query_of("1925-01")) == snapshot


def test_vocabularies_and_sources_are_cut_down_to_what_is_used() -> None:
    file = read(written(HISTORY, query_of("1925-01")))
    assert file["excerpt"] is True
    assert list(file["parties"]) == ["Japan", "USSR"]
    assert "places" not in file, "what was open stays open"
    assert file["subjects"] == {}, "what was closed stays closed"
    assert "kinds" not in file
    assert list(file["sources"]) == ["gse", "wiki-en", "wiki-ru"], "a copy brings its original along"
    assert file["events"][0]["backlinks"] == [{"registered-by": "registration"}]
    assert "backlinks" not in read(written(HISTORY, query_of("1925")))["events"][0], (
        "it is in the selection itself"
    )


def test_nothing_is_still_an_events_file() -> None:
    assert read(written(HISTORY, query_of("1999"))) == {
        "format": 1, "title": "Ten years", "licence": "CC BY 4.0", "excerpt": True, "parties": {}, "subjects": {},
        "events": [],
    }  # fmt: skip


def test_fields_bring_derived_ones_and_leave_out_what_they_do_not_need() -> None:
    file = read(written(HISTORY, query_of("1936"), fields=("id", "latest", "disputed", "kind")))
    assert file["events"] == [{"id": "eclipse", "latest": "1936-06-19", "disputed": [], "kind": "eclipse"}]
    assert "sources" not in file
    assert file["kinds"] == {"eclipse": {}}


@given(texts)
@pytest.mark.parametrize("place", ["title", "summary"])
def test_a_text_is_a_text_for_every_reader(place: str, text: str) -> None:
    history = timeline(event("e", "1925", **{"title": "t", place: text}))
    assert read(written(history, Query()))["events"][0][place] == text


@pytest.mark.parametrize(
    "text",
    ["NO", "null", "~", "1e3", "0o17",  "010", "1_000", "12:30", "2001-01-01", ".5", "y", "<<", "=", "- a",
     "#x", "a: b", "a #b", "'", '"', "%", "[a", "{a", "&a",
     "*a", "!a", "|", ">", "@a", "`a",
     "a\u202eb", "\ufeffa", "a\u2028b", "🕊", "x " * 90 + "x"],
)  # fmt: skip
def test_what_yaml_would_misread_is_quoted(text: str) -> None:
    written_text = written(timeline(event("e", "1925", title=text)), Query())
    assert read(written_text)["events"][0]["title"] == text
    assert "\u202e" not in written_text
    assert max(map(len, written_text.splitlines())) < 130


@given(timelines(), st.sampled_from(Sort))
def test_every_event_is_there_in_order(history: Timeline, sort: Sort) -> None:
    query = Query(sort=sort)
    assert [entry["id"] for entry in read(written(history, query))["events"]] == [
        found.id for found in select(history, query).events
    ]
