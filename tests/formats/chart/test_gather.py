"""From a selection to the numbers of a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from building import cite, event, timeline
from treatytl.dates.days import iso_day
from treatytl.dates.periods import parse_period
from treatytl.formats.chart.gather import gather
from treatytl.formats.chart.groups import Grouping
from treatytl.query import Mode, Query, select
from views import SAMPLE

if TYPE_CHECKING:
    from treatytl.formats.chart.model import Chart
    from treatytl.model import Timeline

TREATY = event(
    "treaty", "1905-09-05", kind="treaty", in_force="1905-11-25/1910-01-01", parties=("Japan", "Russia")
)
OPEN = event("open", "1907-01-01", kind="convention", in_force="1907-02-01/", parties=("Japan",))
WAR = event("war", "1904-02-08/1905-09-05", kind="war", parties=("Japan", "Russia"))
VISIT = event("visit", "1908-03", kind="visit")
DISPUTED = event(
    "talks", "1909-01-01", cite("own", "1909-01-01"), cite("other", "1909-02-01"), kind="negotiation"
)
LATE = event("late", "1909-12-01", kind="treaty", in_force="1912-01-01/..")
EVENTS = timeline(WAR, TREATY, OPEN, VISIT, DISPUTED, LATE)


def charted(
    period: str = "", grouping: Grouping | None = None, events: Timeline = EVENTS, **query: object
) -> Chart:
    periods = (parse_period(period),) if period else ()
    return gather(select(events, Query(periods=periods, **query)), grouping)  # type: ignore[arg-type]


def ids(chart: Chart) -> list[str]:
    return [bar.event.id for bar in chart.bars]


def test_the_axis_is_the_period_or_the_whole_years_of_the_events() -> None:
    whole, cut, later = charted(), charted("1905-09..1908"), charted("1907..")
    assert (iso_day(whole.first), iso_day(whole.last)) == ("1904-01-01", "1909-12-31")
    assert (iso_day(cut.first), iso_day(cut.last)) == ("1905-09-01", "1908-12-31")
    assert (iso_day(later.first), iso_day(later.last)) == ("1907-01-01", "1909-12-31")


def test_there_is_a_bar_for_what_lasted_what_was_in_force_and_what_is_uncertain() -> None:
    chart = charted()
    assert ids(chart) == ["war", "treaty", "open", "visit", "talks", "late"]
    assert [bar.is_force for bar in chart.bars] == [False, True, True, False, False, True]
    assert [bar.event.id for bar in chart.bars if bar.is_disputed] == ["talks"]


def test_instruments_in_force_are_there_although_signed_before_the_period() -> None:
    chart = charted("1908")
    assert ids(chart) == ["treaty", "open", "visit"]
    assert (chart.found, chart.also) == (1, 2)


def test_they_must_pass_the_filters_and_be_as_sure_as_is_asked() -> None:
    assert ids(charted("1908", parties=("Russia",))) == ["treaty"]
    assert ids(charted("1908", mode=Mode.CERTAIN)) == ["treaty", "visit"]
    assert ids(charted("1905..1910", mode=Mode.WITHIN)) == ["treaty", "visit", "talks"]


def test_weight_is_how_many_sources_and_ties_speak_of_it() -> None:
    chart = gather(select(SAMPLE, Query()))
    weights = {bar.event.id: bar.weight for bar in chart.bars}
    assert weights["peace-1905"] == 4 + 1 + 1
    assert weights["long-war-1904"] == 1 + 1


def test_years_count_each_event_once_where_it_begins() -> None:
    events = timeline(WAR, TREATY, VISIT, event("either", "[1905,1906]"), event("about", "1905~"))
    years = charted(events=events).years
    assert [tuple(year) if isinstance(year, tuple) else (year.year, year.count, year.uncertain) for year in years] == [
        (1904, 1, 0), (1905, 3, 2), (1908, 1, 0)
    ]  # fmt: skip


def test_the_groups_are_families_with_fighting_first() -> None:
    assert [(group.name, group.count) for group in charted().groups] == [
        ("wars and fighting", 1),
        ("instruments", 3),
        ("talks and visits", 2),
    ]


def test_or_the_values_of_a_field_by_number_and_what_has_none_last() -> None:
    groups = [(group.name, group.count) for group in charted(grouping=Grouping.PARTY).groups]
    assert groups == [("Japan", 3), ("Russia", 2), ("no party", 3)]
    assert [group.name for group in charted(grouping=Grouping.KIND).groups] == [
        "treaty", "convention", "war", "negotiation", "visit"
    ]  # fmt: skip


def test_a_group_of_which_only_bars_are_shown_counts_none() -> None:
    assert [(group.name, group.count) for group in charted("1908").groups] == [
        ("instruments", 0),
        ("talks and visits", 1),
    ]


def test_nothing_found_still_has_an_axis() -> None:
    chart = charted("1800..1801")
    assert (iso_day(chart.first), iso_day(chart.last)) == ("1800-01-01", "1801-12-31")
    assert (chart.bars, chart.points, chart.years, chart.groups) == ((), (), (), ())
    assert charted(events=timeline()).first <= charted(events=timeline()).last
