"""Which rows are drawn when there is no room for all."""

from __future__ import annotations

from formats.chart.history import charted
from treatytl.formats.chart import Grouping
from treatytl.formats.chart.choose import choose
from treatytl.layout.scale import make_scale


def choice_of(room: int | None, grouping: Grouping | None = None, period: str = "1904..1975"):  # type: ignore[no-untyped-def]  # noqa: ANN201 - inferred
    chart = charted(period, grouping)
    return chart, choose(chart, make_scale(chart.first, chart.last, 108), room)


def test_wars_come_first_then_what_most_sources_and_events_speak_of() -> None:
    _, choice = choice_of(9)
    assert [bar.event.id for section in choice.sections for bar in section.bars] == [
        "long-war-1904",
        "short-war-1945",
        "fish-1907",
        "fish-1928",
        "pact-1941",
    ]


def test_more_room_never_takes_a_row_away() -> None:
    before: set[str] = set()
    for room in range(10, 40):
        _, choice = choice_of(room)
        drawn = {bar.event.id for section in choice.sections for bar in section.bars}
        assert before <= drawn
        assert choice.rows <= room
        before = drawn


def test_every_bar_is_drawn_counted_or_hidden_with_its_group() -> None:
    for room in (None, 4, 9, 14):
        chart, choice = choice_of(room)
        drawn = {bar.event.id for section in choice.sections for bar in section.bars}
        hidden = {group.name for group in choice.hidden}
        out_of_sight = sum(set(bar.groups) <= hidden for bar in chart.bars)
        assert len(chart.bars) - out_of_sight <= len(drawn) + choice.more + choice.short + choice.outside
        assert len(drawn) + choice.more + choice.short + choice.outside <= len(chart.bars)


def test_an_event_of_several_groups_has_a_row_in_each() -> None:
    _, choice = choice_of(None, Grouping.PARTY)
    rows = [
        section.group.name
        for section in choice.sections
        for bar in section.bars
        if bar.event.id == "pact-1941"
    ]
    assert rows == ["Japan", "USSR"]


def test_what_is_shorter_than_a_column_is_left_to_the_dots_but_for_wars_and_what_began_before() -> None:
    _, choice = choice_of(None)
    drawn = {bar.event.id for section in choice.sections for bar in section.bars}
    assert "short-war-1945" in drawn
    assert choice.short == 0
    _, choice = choice_of(None, period="1000..1975")
    assert choice.short > 0
    _, choice = choice_of(None, period="1905-09-01..1975")
    assert "long-war-1904" in {bar.event.id for section in choice.sections for bar in section.bars}
