"""What is drawn costs no more than in proportion to n log n: calls are counted, since a clock proves nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from building import event, timeline
from treatytl.dates.days import day_number, iso_day
from treatytl.formats import FORMATS, Options
from treatytl.formats.chart import Frame, Grouping, draw_chart, gather
from treatytl.layout.glyphs import UNICODE
from treatytl.query import Query, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.model import Timeline
    from treatytl.query import Selection

FIRST = day_number(1904, 1, 1)


def many(count: int) -> Timeline:
    """Events a week apart, of which every fifth lasts for years, so that more overlap the more there are."""
    return timeline(
        *(
            event(
                f"event-{number}",
                iso_day(FIRST + 7 * number)
                if number % 5
                else f"{iso_day(FIRST + 7 * number)}/{iso_day(FIRST + 7 * number + 2_000)}",
                kind="treaty" if number % 3 else "war",
                in_force=f"{iso_day(FIRST + 7 * number + 30)}/" if number % 3 else (),
                parties=("Japan", f"Party {number % 40}"),
                summary="Some words on what it was.",
            )
            for number in range(count)
        )
    )


def calls_of(work: Callable[[], object]) -> int:
    """How many functions are called, ours and Python's own."""
    count = 0

    def notice(frame: object, what: str, argument: object) -> None:
        nonlocal count
        del frame, argument
        count += what in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(notice)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def draw_timeline(selection: Selection) -> None:
    for _ in FORMATS["timeline"].drawer()(selection, Options()):
        pass


def draw_a_chart(selection: Selection) -> None:
    for _ in draw_chart(gather(selection), Frame(100, 40, UNICODE)):
        pass


def draw_groups(selection: Selection) -> None:
    for _ in draw_chart(gather(selection, Grouping.PARTY), Frame(100, None, UNICODE)):
        pass


@pytest.mark.parametrize("draw", [draw_timeline, draw_a_chart, draw_groups])
def test_four_times_the_events_cost_little_more_than_four_times_as_much(
    draw: Callable[[Selection], None],
) -> None:
    few, more = select(many(120), Query()), select(many(480), Query())
    draw(few)  # what is loaded once counts for none of them
    assert calls_of(lambda: draw(more)) <= 4.6 * calls_of(lambda: draw(few))
