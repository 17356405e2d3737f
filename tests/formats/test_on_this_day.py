from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timelines import timelines
from treatytl.dates.month_day import MonthDay
from treatytl.formats import COMMAND_VIEWS, Options
from treatytl.formats.record import KEYS
from treatytl.layout.lines import text_of
from treatytl.layout.width import cell_width
from treatytl.query import Query
from treatytl.query.anniversaries import on_this_day
from views import SAMPLE, written

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from treatytl.model import Timeline
    from treatytl.query import Selection

SEPTEMBER_5 = on_this_day(SAMPLE, Query(), MonthDay(9, 5), 2025)


def drawn(selection: Selection, **options: object) -> list[str]:
    draw = COMMAND_VIEWS["on-this-day"].drawer()
    return [text_of(line) for line in draw(selection, Options(**options))]  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [40, 80, 140])
def test_the_picture(width: int, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(SEPTEMBER_5, width=width, headline="5 September")) == snapshot


def test_the_picture_in_ascii(snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(SEPTEMBER_5, is_ascii=True, citations="none")) == snapshot


def test_years_are_counted_in_words() -> None:
    for year, words in (
        (1905, "1905 · this year"),
        (1906, "1905 · 1 year ago"),
        (1907, "1905 · 2 years ago"),
    ):
        assert words in drawn(on_this_day(SAMPLE, Query(kinds=("treaty",)), MonthDay(9, 5), year))


def test_a_day_without_events_is_one_line() -> None:
    assert drawn(on_this_day(SAMPLE, Query(), MonthDay(1, 1), 2025), headline="1 January") == [
        "A sample · 1 January · 0 events"
    ]


def test_records_are_plain_events() -> None:
    records = msgspec.json.decode(written("json", SEPTEMBER_5))
    assert [record["id"] for record in records] == [event.id for event in SEPTEMBER_5.events]
    assert tuple(records[0]) == KEYS


@given(timelines(), st.sampled_from((20, 40, 80, 140)), st.integers(1, 12), st.integers(1, 28))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_line_is_wider_than_the_page_but_an_address(
    timeline: Timeline, width: int, month: int, day: int
) -> None:
    lines = drawn(on_this_day(timeline, Query(), MonthDay(month, day), 2025), width=width)
    assert [line for line in lines if cell_width(line) > width and "://" not in line] == []
