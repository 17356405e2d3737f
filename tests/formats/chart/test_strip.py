"""The strip of counts."""

from __future__ import annotations

import pytest

from formats.chart.history import charted
from treatytl.formats.chart.strip import Strip, make_strip
from treatytl.layout.scale import make_scale


def strip(period: str, size: int) -> Strip:
    chart = charted(period)
    return make_strip(chart, make_scale(chart.first, chart.last, size))


@pytest.mark.parametrize(
    ("period", "unit"),
    [
        ("1945-08", "day"),
        ("1945", "month"),
        ("1944..1945", "month"),
        ("1904..1975", "year"),
        ("1000..1975", "decade"),
        ("-8000..1975", "century"),
    ],
)
def test_it_counts_by_the_unit_that_suits_the_scale(period: str, unit: str) -> None:
    assert strip(period, 50).unit == unit


def test_a_column_has_the_highest_of_the_units_that_it_touches() -> None:
    narrow = strip("1904..1975", 10)
    assert max(narrow.columns) == narrow.most == 17
    assert narrow.busiest == ("1945",)


def test_a_wide_unit_fills_its_columns_and_has_its_number() -> None:
    wide = strip("1939..1946", 80)
    assert [text for _, text in wide.labels] == ["2", "17"]
    assert wide.columns.count(17) in (10, 11)


def test_of_several_busiest_all_are_named() -> None:
    assert len(strip("1928..1935", 40).busiest) > 1
