"""Ticks: round at every size of the scale, and labels that can be read."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.dates.days import day_number, from_day_number
from treatytl.dates.periods import parse_period
from treatytl.layout.scale import make_scale
from treatytl.layout.ticks import STEPS, Axis, Step, make_axis, round_ticks
from treatytl.layout.width import cell_width

if TYPE_CHECKING:
    from treatytl.dates.wording import Language


def axis_of(period: str, size: int) -> Axis:
    found = parse_period(period)
    return make_axis(make_scale(found.first, found.last, size))


def drawn(period: str, size: int) -> str:
    line = [" "] * size
    for place, text in axis_of(period, size).labels:
        line[place : place + len(text)] = text
    return "".join(line).rstrip()


@pytest.mark.parametrize(
    ("period", "size", "line"),
    [
        ("1904..1975", 57, "    1910    1920    1930    1940    1950    1960    1970"),
        ("1904..1975", 20, "1904        1950"),
        ("1800..1975", 20, "1800       1900"),
        ("1939..1946", 57, "1939   1940   1941   1942   1943   1944   1945   1946"),
        ("1941", 57, "Jan 1941      Apr           Jul           Oct"),
        ("1941-04..1941-06", 57, "Apr 1941          May                 Jun"),
        ("1941-04..1941-05", 57, "1 Apr 1941        21        1 May    11       21"),
        ("1945-08-09..1945-08-15", 57, "9 Aug 1945      11      12      13      14      15"),
        ("44 BC..1975", 57, "44 BC          AD 500        1000          1500"),
    ],
)  # fmt: skip
def test_the_labels_are_round_from_centuries_to_days(period: str, size: int, line: str) -> None:
    assert drawn(period, size) == line


@pytest.mark.parametrize(
    ("language", "period", "labels"),
    [
        ("ru", "1904..1975", ["1910", "1920", "1930", "1940", "1950", "1960", "1970"]),
        ("ru", "1941", ["янв. 1941", "апр.", "июль", "окт."]),
        ("ja", "1904..1975", ["1910", "1920", "1930", "1940", "1950", "1960", "1970"]),
        ("ja", "1941", ["1941年1月", "4月", "7月", "10月"]),
        ("ja", "1941-04..1941-05", ["1941年4月1日", "21", "5月1日", "11", "21"]),
        ("es", "1941", ["ene 1941", "abr", "jul", "oct"]),
        ("es", "1941-04..1941-05", ["1 abr 1941", "21", "1 may", "11", "21"]),
    ],
)
def test_labels_are_in_the_language_asked_for(language: Language, period: str, labels: list[str]) -> None:
    found = parse_period(period)
    axis = make_axis(make_scale(found.first, found.last, 57), language=language)
    assert [text for _, text in axis.labels] == labels
    ends = [place + cell_width(text) for place, text in axis.labels]
    assert all(end + 2 <= place for end, (place, _) in zip(ends, axis.labels[1:], strict=False))


@given(st.integers(-2_000_000, 2_000_000), st.integers(0, 2_000_000), st.integers(8, 200))
def test_labels_never_run_into_each_other(first: int, length: int, size: int) -> None:
    axis = make_axis(make_scale(first, first + length, size))
    assert all(place + len(text) + 2 <= following for (place, text), (following, _) in pairwise(axis.labels))
    assert all(place + len(text) <= size for place, text in axis.labels)
    assert set(axis.major) | set(axis.minor) <= set(range(size))


@given(st.integers(-2_000_000, 2_000_000), st.integers(0, 400_000), st.sampled_from(STEPS[:18]))
def test_a_coarser_tick_falls_on_a_finer_one(first: int, length: int, step: Step) -> None:
    index = STEPS.index(step)
    finer = {"day": 0, "month": 3, "year": 6}[STEPS[index].unit]
    fine = {tick.day for tick in round_ticks(first, first + length, STEPS[finer])}
    coarse = [tick.day for tick in round_ticks(first, first + length, STEPS[index])]
    assert set(coarse) <= fine
    assert coarse == sorted(coarse)


def test_years_before_christ_are_round_by_their_own_count() -> None:
    century = next(step for step in STEPS if step.count == 100)
    ticks = list(round_ticks(day_number(-249, 1, 1), day_number(250, 1, 1), century))
    assert [tick.label for tick in ticks] == ["200 BC", "100 BC", "AD 100", "AD 200"]
    assert [from_day_number(tick.day)[0] for tick in ticks] == [-199, -99, 100, 200]


def test_no_tick_stands_in_a_fold() -> None:
    first, last = parse_period("1800..1975").first, parse_period("1800..1975").last
    fold = (parse_period("1821").first, parse_period("1939").last)
    axis = make_axis(make_scale(first, last, 60, [fold], 3))
    assert [text for _, text in axis.labels] == ["1800", "1810", "1820", "1950", "1960", "1970"]


def test_the_ticks_without_a_label_divide_the_others() -> None:
    axis = axis_of("1904..1975", 57)
    assert set(axis.major) <= set(axis.minor)
    assert len(axis.minor) == 15
