"""What every view that is drawn promises, whatever the width and the letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timelines import timelines
from treatytl.formats import FORMATS
from treatytl.layout.width import cell_width
from treatytl.query import Query, select
from views import SAMPLE, drawn, found, written

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from treatytl.model import Timeline

DRAWN = [entry.name for entry in FORMATS.values() if entry.draws]
WIDTHS = (20, 40, 80, 140)


def is_address(line: str) -> bool:
    return line.strip().startswith(("https://", "http://"))


@pytest.mark.parametrize("width", [40, 80, 140])
@pytest.mark.parametrize("name", DRAWN)
def test_the_picture(name: str, width: int, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(name, found(), width=width)) == snapshot


@pytest.mark.parametrize("name", DRAWN)
def test_the_picture_in_ascii(name: str, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(name, found(), width=80, is_ascii=True)) == snapshot


@pytest.mark.parametrize("name", ["timeline", "markdown"])
@pytest.mark.parametrize("citations", ["inline", "none"])
def test_the_picture_with_other_citations(name: str, citations: str, snapshot: SnapshotAssertion) -> None:
    draw = drawn if FORMATS[name].draws else lambda *args, **options: written(*args, **options).splitlines()
    assert "\n".join(draw(name, found(), citations=citations)) == snapshot


@pytest.mark.parametrize("is_ascii", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", DRAWN)
def test_no_line_is_wider_than_the_page_but_an_address(name: str, width: int, is_ascii: bool) -> None:  # noqa: FBT001
    lines = drawn(name, found(), width=width, is_ascii=is_ascii)
    assert [line for line in lines if cell_width(line) > width and not is_address(line)] == []


@pytest.mark.parametrize("name", DRAWN)
@given(timeline=timelines(), width=st.sampled_from(WIDTHS))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_timeline_can_be_drawn_within_its_width(name: str, timeline: Timeline, width: int) -> None:
    lines = drawn(name, select(timeline, Query()), width=width)
    assert [line for line in lines if cell_width(line) > width and not is_address(line)] == []


@pytest.mark.parametrize("name", [*DRAWN, "markdown"])
def test_data_is_never_a_command(name: str) -> None:
    draw = drawn if FORMATS[name].draws else lambda *args: written(*args).splitlines()
    text = "\n".join(draw(name, found()))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "javascript:" not in text


@pytest.mark.parametrize("name", [*DRAWN, "markdown"])
def test_every_selected_event_is_there_with_its_id(name: str) -> None:
    draw = drawn if FORMATS[name].draws else lambda *args, **_: written(*args).splitlines()
    text = "\n".join(draw(name, found(), width=140))
    assert [event.id for event in SAMPLE.events if event.id not in text] == []


def test_nothing_found_is_said_without_a_list_of_sources() -> None:
    lines = drawn("timeline", found("1800"))
    assert lines[0] == "A sample · 0 of 6 events"
    assert "Sources" not in lines
