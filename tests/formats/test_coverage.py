from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timelines import timelines
from treatytl.formats.coverage import coverage_records, draw_coverage
from treatytl.layout.glyphs import glyphs
from treatytl.layout.lines import text_of
from treatytl.layout.width import cell_width
from treatytl.query import Query, select
from treatytl.treaties.coverage import coverage
from views import SAMPLE

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from treatytl.model import Timeline


def drawn(whole: Timeline = SAMPLE, width: int = 80, *, is_ascii: bool = False) -> list[str]:
    selection = select(whole, Query())
    figures = coverage(selection.events, whole)
    lines = draw_coverage(figures, selection, "1904..1926", width, glyphs(is_ascii=is_ascii))
    return [text_of(line) for line in lines]


@pytest.mark.parametrize("width", [40, 80, 140])
def test_the_picture(width: int, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(width=width)) == snapshot


def test_the_picture_in_ascii(snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(is_ascii=True)) == snapshot


def test_records_have_the_share_and_the_events_to_look_at() -> None:
    records = msgspec.to_builtins(list(coverage_records(coverage(SAMPLE.events, SAMPLE))))
    assert {
        "section": "independent sources",
        "name": "two or more",
        "count": 1,
        "of": 6,
        "share": 0.1667,
        "events": ("long-war-1904", "sea-battle-1905", "exchange-1905", "talks-1907", "oil-1926"),
    } in records
    assert [record["share"] for record in records if record["name"] == "official title: ja"] == [1.0]


@given(timelines(), st.sampled_from((20, 40, 80, 140)))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_line_is_wider_than_the_page(whole: Timeline, width: int) -> None:
    assert [line for line in drawn(whole, width) if cell_width(line) > width] == []
