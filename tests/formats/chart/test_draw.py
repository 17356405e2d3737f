"""The chart on the page: what a reader must be able to tell from it, and that it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import event, timeline
from formats.chart.history import charted, drawn
from timelines import timelines
from treatytl.formats.chart import Grouping, gather
from treatytl.layout.width import cell_width
from treatytl.query import Query, select

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from treatytl.model import Timeline


def row(lines: list[str], label: str) -> str:
    return next(line for line in lines if line.strip().startswith(label))


@pytest.mark.parametrize("period", ["1904..1975", "1939..1946", "1941-04"])
@pytest.mark.parametrize(("width", "height"), [(40, 30), (80, 24), (140, 50)])
def test_the_picture(period: str, width: int, height: int, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(charted(period), width, height, headline=period)) == snapshot


@pytest.mark.parametrize("period", ["1904..1975", "1939..1946"])
def test_the_picture_in_ascii(period: str, snapshot: SnapshotAssertion) -> None:
    lines = drawn(charted(period), 80, 30, is_ascii=True, headline=period)
    assert all(line.isascii() for line in lines)
    assert "\n".join(lines) == snapshot


@pytest.mark.parametrize("grouping", list(Grouping))
def test_the_picture_in_groups(grouping: Grouping, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(charted("1904..1975", grouping), 80, 30)) == snapshot


def test_one_can_read_which_treaties_ran_when_the_war_began() -> None:
    lines = drawn(charted("1904..1975"), 80)
    war = row(lines, "The short war").index("▐")
    assert row(lines, "Neutrality pact")[war] in "█▓▒"
    assert row(lines, "Treaty of peace")[war] == "╌"
    assert row(lines, "Trade 1955")[war] == "│", "the line of the war runs through what was not in force"


def test_one_can_read_which_year_was_busiest() -> None:
    assert any(line.startswith("busiest year: 1945 (17)") for line in drawn(charted("1904..1975"), 80))


def test_one_can_read_what_is_uncertain() -> None:
    lines = drawn(charted("1904..1975"), 80)
    assert "▒" in row(lines, "北樺太の石油利権 ‡")
    assert row(lines, "Treaty of peace").endswith("╌?")
    assert "▒▒" in row(lines, "Talks at some")


def test_the_heading_tells_selected_events_from_instruments_that_were_in_force_already() -> None:
    assert (
        drawn(charted("1908"), headline="1908")[0]
        == "A small history · 1908 · 0 of 34 events, 2 more in force"
    )


def test_what_goes_on_beyond_the_axis_has_an_arrow() -> None:
    lines = drawn(charted("1942..1944"), 80)
    assert "◀█" in row(lines, "Neutrality pact")
    assert row(lines, "Neutrality pact").endswith("█▶")


def test_all_rows_are_there_where_the_height_is_not_limited() -> None:
    chart = charted("1904..1975")
    text = "\n".join(drawn(chart, 140))
    assert "more, less attested" not in text
    for bar in chart.bars:
        if bar.is_force:
            assert bar.event.title[:12] in text


def test_what_does_not_fit_is_counted() -> None:
    chart = charted("1904..1975")
    lines = drawn(chart, 80, 18)
    more = next(int(line.split()[1]) for line in lines if "more, less attested" in line)
    shown = sum(line.startswith(" ") and not line.startswith("  ") for line in lines)
    assert not any("more groups" in line for line in lines)
    assert shown + more == len(chart.bars)


def test_groups_that_do_not_fit_are_named() -> None:
    many = timeline(*(event(f"e-{number}", "1905", places=(f"Place {number:02}",)) for number in range(40)))
    lines = drawn(charted(grouping=Grouping.PLACE, timeline=many), 80, 20)
    assert any("more groups: Place" in line for line in lines)


def test_a_long_empty_stretch_is_folded() -> None:
    old = timeline(event("caesar", "-0043-03-15"), event("pact", "1941-04-13"), event("other", "1956-10-19"))
    lines = drawn(charted(timeline=old), 80)
    assert "╱╱╱" in lines[2]
    assert "1950" in lines[1]


def test_nothing_found_is_said() -> None:
    assert drawn(charted("1800")) == ["A small history · 0 of 34 events"]


@given(
    timelines(),
    st.sampled_from([20, 27, 40, 80, 140]),
    st.one_of(st.none(), st.integers(16, 60)),
    st.sampled_from([None, *Grouping]),
    st.booleans(),
)
@settings(max_examples=40)
def test_any_timeline_fits_its_page(
    timeline: Timeline,
    width: int,
    height: int | None,
    grouping: Grouping | None,
    is_ascii: bool,  # noqa: FBT001
) -> None:
    lines = drawn(gather(select(timeline, Query()), grouping), width, height, is_ascii=is_ascii)
    assert [line for line in lines if cell_width(line) > width] == []
    if height is not None and width >= 40:
        assert len(lines) <= height


@given(timelines(), st.sampled_from([40, 80]))
@settings(max_examples=30)
def test_each_event_that_begins_on_the_axis_has_a_dot(timeline: Timeline, width: int) -> None:
    chart = gather(select(timeline, Query()))
    lines = drawn(chart, width)
    dots = sum(
        (ord(sign) - 0x2800).bit_count() for line in lines for sign in line if 0x2800 < ord(sign) < 0x2900
    )
    legend = sum(line.count("⡀ an event") for line in lines)
    assert dots - legend == sum(chart.first <= point.first <= chart.last for point in chart.points)
