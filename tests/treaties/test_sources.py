from __future__ import annotations

from building import cite, event, timeline
from treatytl.model import Source
from treatytl.treaties import independent_sources, root_of

SOURCES = {
    "original": Source(type="book", title="Original"),
    "copy": Source(type="webpage", title="Copy", copy_of="original"),
    "copy-of-copy": Source(type="webpage", title="Copy of it", copy_of="copy"),
    "b": Source(type="webpage", title="B", copy_of="c"),
    "c": Source(type="webpage", title="C", copy_of="b"),
    "into-circle": Source(type="webpage", title="D", copy_of="c"),
    "lost": Source(type="webpage", title="E", copy_of="not-there"),
}


def test_copies_and_their_original_are_one_voice() -> None:
    cited = event("e", "1925", *(cite(name, "1925") for name in ("copy-of-copy", "original", "lost", "copy")))
    assert independent_sources(cited, timeline(cited, sources=SOURCES)) == ("original", "not-there")


def test_a_circle_of_copies_is_one_voice_whichever_is_cited() -> None:
    assert {root_of(name, SOURCES) for name in ("b", "c", "into-circle")} == {"b"}
