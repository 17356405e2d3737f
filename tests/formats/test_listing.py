from __future__ import annotations

from building import cite, event
from timelines import SOURCES
from treatytl.formats.listing import SOURCE_KEYS, citing, source_record
from treatytl.model import Source


def test_a_source_has_all_its_keys_and_the_events_that_cite_it() -> None:
    found = source_record("wiki-ru", SOURCES["wiki-ru"], ["a", "b"])
    assert tuple(found) == SOURCE_KEYS
    assert SOURCE_KEYS[:4] == ("id", "reference", "type", "title")
    assert "container-title" in SOURCE_KEYS
    assert (found["reference"], found["copy_of"], found["author"], found["URL"]) == (
        "“Конвенция”.",
        "wiki-en",
        (),
        None,
    )
    assert found["events"] == ("a", "b")
    own = set(Source.__struct_fields__)
    assert len(SOURCE_KEYS) == len(own) + 2, "reference is one of its own"


def test_sources_come_in_the_order_of_their_first_citation() -> None:
    one = event("one", "1904", cite("b"), cite("a"), cite("b"))
    two = event("two", "1905", cite("a"), cite("c"))
    assert citing([one, two]) == {"b": ["one"], "a": ["one", "two"], "c": ["two"]}
