from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from building import event, timeline
from timelines import timelines
from treatytl.dates.date import End, Form
from treatytl.dates.days import day_number
from treatytl.dates.edtf import parse_date
from treatytl.dates.month_day import MonthDay, month_day_of
from treatytl.query import Query, Sort
from treatytl.query.anniversaries import Anniversary, anniversaries, on_this_day

if TYPE_CHECKING:
    from treatytl.model import Timeline

APRIL_13 = MonthDay(4, 13)


def found(text: str, day: MonthDay = APRIL_13, year: int = 2025) -> list[Anniversary]:
    return list(anniversaries(parse_date(text), day, year))


def test_years_are_counted_to_the_year_asked_about() -> None:
    assert found("1941-04-13") == [Anniversary(1941, 84)]
    assert found("1941-04-13", year=1941) == [Anniversary(1941, 0)]
    assert found("1941-04-13", year=1940) == []
    assert found("1941-04-13T14:45:00") == [Anniversary(1941, 84)]


@pytest.mark.parametrize(
    "text",
    ["1941-04", "1941", "1941-04-14", "1941-04-13?", "1941-04-13~", "1941-?04-13", "[1941-04-12,1941-04-13]",
     "1941-04-1X", "/1941-04", "../..", "194X-04-13"],
)  # fmt: skip
def test_only_a_day_that_is_sure_counts(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("1941-04-13/1945", "start"),
        ("1940/1941-04-13", "end"),
        ("1941-04-13/..", "start"),
        ("/1941-04-13", "end"),
        ("1941-04-13/1945-04-05?", "start"),
    ],
)
def test_what_lasted_is_there_on_its_first_and_its_last_day(text: str, side: str) -> None:
    assert found(text) == [Anniversary(1941, 84, side)]  # type: ignore[arg-type]  # one of a table's columns


def test_all_of_several_days_count() -> None:
    assert found("{1940-04-13,1941-04-13,1941-05-01}") == [Anniversary(1940, 85), Anniversary(1941, 84)]


def test_what_began_and_ended_on_the_day_has_two_anniversaries() -> None:
    assert [one.side for one in found("1941-04-13/1942-04-13")] == ["start", "end"]


def test_29_february_is_marked_on_the_28th_where_the_year_has_no_other() -> None:
    assert found("1936-02-29", MonthDay(2, 28), 2025) == [Anniversary(1936, 89, is_leap_day=True)]
    assert found("1936-02-29", MonthDay(2, 28), 2024) == []
    assert found("1936-02-29", MonthDay(2, 29), 2025) == [Anniversary(1936, 89)]


HISTORY = timeline(
    event("war", "1904-02-08/1905-09-05", kind="war"),
    event("raid", "1904-09-05", kind="battle"),
    event("peace", "1905-09-05", kind="treaty", parties=("Japan",)),
    event("month", "1905-09"),
)
SEPTEMBER_5 = MonthDay(9, 5)


def test_events_stand_in_the_year_in_which_they_have_the_day() -> None:
    selection = on_this_day(HISTORY, Query(), SEPTEMBER_5, 2025)
    assert [event.id for event in selection.events] == ["raid", "war", "peace"]
    assert selection.found == 3


def test_filters_order_and_limit_hold() -> None:
    assert [
        event.id for event in on_this_day(HISTORY, Query(kinds=("war", "battle")), SEPTEMBER_5, 2025).events
    ] == [
        "raid",
        "war",
    ]
    turned = on_this_day(HISTORY, Query(reverse=True, limit=1), SEPTEMBER_5, 2025)
    assert ([event.id for event in turned.events], turned.found) == (["peace"], 3)
    by_title = on_this_day(HISTORY, Query(sort=Sort.TITLE), SEPTEMBER_5, 2025)
    assert [event.id for event in by_title.events] == ["peace", "raid", "war"]


@settings(max_examples=40)
@given(timelines())
def test_over_a_whole_leap_year_each_sure_day_comes_up_once(whole: Timeline) -> None:
    year = [month_day_of(number) for number in range(day_number(2024, 1, 1), day_number(2025, 1, 1))]
    for member in whole.events:
        come_up = [one for day in year for one in anniversaries(member.date, day, 2024)]
        stretches = member.date.stretches
        sure = sum(
            low == high and not stretch.is_qualified and end is End.KNOWN
            for stretch in stretches
            for low, high, end in (
                (stretch.start_earliest, stretch.start_latest, stretch.start),
                (stretch.end_earliest, stretch.end_latest, stretch.end),
            )
        )
        if member.date.form is Form.SPAN and not stretches[0].is_qualified:
            assert len(come_up) == sure
        elif member.date.form is Form.SINGLE:
            assert len(come_up) == sure / 2
