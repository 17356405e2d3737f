"""The scale: every day has its place, later days no earlier one, and nothing vanishes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.scale import Scale, make_scale

days = st.integers(-4_000_000, 4_000_000)


@st.composite
def scales(draw: st.DrawFn) -> Scale:
    """Scales of a day to thousands of years, some with folds."""
    edges = sorted(draw(st.lists(days, min_size=2, max_size=8, unique=True)))
    folds = [(first + 1, last) for first, last in zip(edges[1:-1:2], edges[2:-1:2], strict=False)]
    return make_scale(edges[0], edges[-1], draw(st.integers(1, 300)), folds, 3)


@given(scales(), days, days)
def test_a_later_day_never_stands_before_an_earlier_one(scale: Scale, one: int, other: int) -> None:
    assert scale.unit_of(min(one, other)) <= scale.unit_of(max(one, other))


@given(scales(), days, days)
def test_a_run_of_days_is_always_seen_and_never_leaves_the_line(scale: Scale, one: int, other: int) -> None:
    start, stop = scale.units_of(min(one, other), max(one, other))
    assert 0 <= start < stop <= scale.size
    assert start <= scale.unit_of(max(one, other)) < stop


@given(scales())
def test_the_whole_line_is_used(scale: Scale) -> None:
    assert scale.units_of(scale.first, scale.last) == (0, scale.size)


@given(scales(), st.data())
def test_the_first_day_of_a_unit_is_the_first_that_is_in_it(scale: Scale, data: st.DataObject) -> None:
    unit = data.draw(st.integers(0, scale.size - 1))
    day = scale.day_of(unit)
    assert scale.unit_of(day) >= unit or day > scale.last
    assert day == scale.first or scale.unit_of(day - 1) < unit


@given(days, st.integers(0, 100_000), st.integers(1, 300))
def test_all_units_are_worth_the_same(first: int, length: int, size: int) -> None:
    scale = make_scale(first, first + length, size)
    starts = [scale.day_of(unit) for unit in range(size)] + [first + length + 1]
    worth = [after - before for before, after in pairwise(starts)]
    assert max(worth) - min(worth) <= 1


def test_a_fold_takes_its_units_and_no_more() -> None:
    scale = make_scale(1, 1000, 60, [(101, 900)], 3)
    assert [tuple(part) for part in scale.parts] == [
        (1, 100, 0, 28, False),
        (101, 900, 28, 31, True),
        (901, 1000, 31, 60, False),
    ]
    assert scale.unit_of(500) in range(28, 31)


def test_folds_give_way_where_there_is_no_room_for_them() -> None:
    assert make_scale(1, 1000, 5, [(101, 900)], 3).folds == ()


def test_there_is_no_scale_of_nothing() -> None:
    with pytest.raises(ValueError, match="no scale"):
        make_scale(2, 1, 80)
    with pytest.raises(ValueError, match="no scale"):
        make_scale(1, 2, 0)
