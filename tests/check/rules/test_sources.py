"""Sources are described, cited with a place in them, and copies lead to an original."""

from __future__ import annotations

from building import cite, event
from scopes import codes, scope
from treatytl.model import Source

PAGE = Source("webpage", "A page")
BOOK = Source("book", "A book")


def test_a_work_with_pages_wants_a_locator() -> None:
    sources = {"page": PAGE, "book": BOOK, "text": Source("book", "A book.", reference="A book.")}
    citations = (
        cite("page", "1925"),
        cite("book", "1925"),
        cite("book", "1925", at="p. 3"),
        cite("text", "1925"),
    )
    assert codes("no-locator", scope(event("a", "1925", *citations), sources=sources)) == [
        ("citations", 1, "source")
    ]


def test_a_copy_of_nothing_and_a_circle_of_copies_are_found() -> None:
    sources = {
        "own": PAGE,
        "lost": Source("webpage", "A copy", copy_of="nothing"),
        "one": Source("webpage", "A copy", copy_of="two"),
        "two": Source("webpage", "A copy", copy_of="one"),
    }
    found = scope(event("a", "1925"), sources=sources)
    assert codes("dangling-source", found) == [("sources", "lost", "copy_of")]
    assert codes("copy-cycle", found) == [("sources", "one", "copy_of")]


def test_a_source_is_cited_or_the_original_of_a_copy() -> None:
    sources = {"own": Source("webpage", "A copy", copy_of="first"), "first": PAGE, "other": BOOK}
    assert codes("unused-source", scope(event("a", "1925"), sources=sources)) == [("sources", "other")]


def test_types_are_those_of_csl() -> None:
    sources = {"own": PAGE, "other": Source("journal", "x"), "text": Source("text", "x", reference="x")}
    assert codes("unknown-source-type", scope(event("a", "1925"), sources=sources)) == [
        ("sources", "other", "type")
    ]
