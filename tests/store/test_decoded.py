"""The decoded form of the built-in events: the same events, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timelines import timelines
from treatytl.store.builtin import builtin_path, quick_builtin
from treatytl.store.contents import read_contents
from treatytl.store.decode import decode
from treatytl.store.decoded import freeze, thaw
from treatytl.store.document import read_document

if TYPE_CHECKING:
    from treatytl.model import Timeline

TEXT = b"events: []\n"


@given(timelines())
def test_a_timeline_comes_back_as_it_was(timeline: Timeline) -> None:
    assert thaw(freeze(timeline, TEXT), TEXT) == timeline


def test_julian_days_keep_their_meaning() -> None:
    curated = decode(read_contents(read_document("builtin")))
    text = builtin_path().read_bytes()
    thawed = thaw(freeze(curated, text), text)
    assert thawed == curated
    assert thawed is not None
    days = [
        (citation.date.text, citation.date.earliest)
        for event in thawed.events
        for citation in event.citations
        if citation.date
    ]
    assert days == [
        (citation.date.text, citation.date.earliest)
        for event in curated.events
        for citation in event.citations
        if citation.date
    ]


@pytest.mark.parametrize("other", [b"", b"events: [] ", b"events: {}\n"])
@given(timeline=timelines())
def test_a_form_of_another_text_is_none(other: bytes, timeline: Timeline) -> None:
    assert thaw(freeze(timeline, TEXT), other) is None


@given(timelines(), st.data())
def test_a_damaged_form_gives_nothing_or_is_not_taken_for_another_text(
    timeline: Timeline, data: st.DataObject
) -> None:
    form = freeze(timeline, TEXT)
    assert thaw(form[: data.draw(st.integers(0, len(form) - 1))], TEXT) is None
    assert thaw(data.draw(st.binary(max_size=40)), TEXT) is None


def test_the_quick_way_gives_the_events_of_the_file_or_leaves_them_to_be_read() -> None:
    quick = quick_builtin()
    assert quick is None or quick == decode(read_contents(read_document("builtin")))
