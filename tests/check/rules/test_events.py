"""Ids can be typed and mean one event; titles say something; every event has its evidence."""

from __future__ import annotations

import pytest
from msgspec import structs

from building import cite, event
from scopes import codes, scope
from treatytl.check.rules import files
from treatytl.check.scope import Head
from treatytl.model import Person, Source
from treatytl.store.document import Document


@pytest.mark.parametrize("event_id", ["a", "a-1905", "9th-plenum"])
def test_a_slug_is_an_id(event_id: str) -> None:
    assert codes("bad-id", scope(event(event_id, "1925"))) == []


@pytest.mark.parametrize("event_id", ["", "A", "a b", "a--b", "-a", "a-", "a_b", "ō", "a\n", "１"])
def test_what_is_no_slug_is_no_id(event_id: str) -> None:
    assert codes("bad-id", scope(event(event_id, "1925"))) == [("id",)]


def test_ids_of_sources_are_freer() -> None:
    sources = {
        "Lensen:1970_a.b+c/d": Source("webpage", "x"),
        "a b": Source("webpage", "x"),
        "ō": Source("webpage", "x"),
    }
    assert codes("bad-id", scope(event("a", "1925"), sources=sources)) == [
        ("sources", "a b"),
        ("sources", "ō"),
    ]


def test_titles_and_names_say_something() -> None:
    found = scope(event("a", "1925", title=" ", people=(Person("Witte"), Person(""))))
    assert codes("empty-text", found) == [("title",), ("people", 1, "name")]


def test_an_event_without_citations_is_told_of_once() -> None:
    bare = structs.replace(event("a", "1925", in_force="1925/"), citations=())
    found = scope(bare, event("b", "1925", cite("s", "1925")))
    assert codes("no-citation", found) == [()]
    assert codes("date-not-given", found) == codes("force-not-given", found) == []


@pytest.mark.parametrize(
    ("value", "is_fine"),
    [
        ("plain", True),
        ("日ソ\u200f", True),
        ("a\u202eb", False),
        ("a\x1b", False),
        ("a\nb", False),
        ("\ud800", False),
    ],
)
def test_titles_hold_no_characters_that_command(value: str, *, is_fine: bool) -> None:
    found = scope(event("a", "1925", title=value))
    written = Document("mine", "\\x", "yaml")
    found.heads = [Head(head.timeline, head.data, written) for head in found.heads]
    assert codes("control-character", found) == ([] if is_fine else [("title",)])


def test_only_prose_may_have_several_lines() -> None:
    found = scope(
        event("a", "1925", cite("s", "1925", says="a\nb", at="a\nb"), summary="a\n\tb", note="a\nb")
    )
    found.heads = [Head(head.timeline, head.data, Document("mine", "\\x", "yaml")) for head in found.heads]
    assert codes("control-character", found) == [("citations", 0, "at")]


def test_a_newer_form_of_the_file_is_not_read_as_if_it_were_known() -> None:
    assert codes("unknown-format", scope(event("a", "1925"), format=files.FORMAT + 1)) == [("format",)]
