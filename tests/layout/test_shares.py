from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.glyphs import ASCII, UNICODE
from treatytl.layout.lines import text_of
from treatytl.layout.shares import draw_decades, draw_shares, percent
from treatytl.layout.width import cell_width


@pytest.mark.parametrize(
    ("count", "of", "words"),
    [(0, 10, "0 %"), (10, 10, "100 %"), (1, 3, "33 %"), (1, 1000, "<1 %"), (999, 1000, "99 %"), (0, 0, "")],
)
def test_only_none_and_all_are_0_and_100_percent(count: int, of: int, words: str) -> None:
    assert percent(count, of) == words


def test_shares_stand_in_columns_with_bars() -> None:
    rows = [("one or more", 8, 8), ("two", 2, 8), ("none", 0, 8)]
    lines = [text_of(line) for line in draw_shares(rows, 46, UNICODE, name_width=11, digits=2)]
    assert lines == [
        "one or more   8  100 %  ██████████████████████",
        "two           2   25 %  ██████",
        "none          0    0 %",
    ]


def test_decades_show_each_year_their_sum_and_the_gaps_between() -> None:
    lines = [text_of(line) for line in draw_decades({1904: 2, 1909: 10, 1941: 6}, 80, UNICODE)]
    assert lines == [
        "         0  1  2  3  4  5  6  7  8  9",
        "1900–09  ·  ·  ·  ·  2  ·  ·  ·  · 10  12  ██████████████████████████████",
        "┊ 3 decades without events",
        "1940–49  ·  6  ·  ·  ·  ·  ·  ·  ·  ·   6  ███████████████",
    ]


def test_where_it_is_narrow_only_the_sums_are_shown() -> None:
    lines = [text_of(line) for line in draw_decades({1904: 100, 1905: 7}, 40, ASCII)]
    assert lines == ["1900-09  107  ##########################"]


def test_years_before_christ_have_decades_of_their_own() -> None:
    lines = [text_of(line) for line in draw_decades({-44: 1, 3: 1}, 60, UNICODE)]
    assert [line.split()[0] for line in lines[1:]] == ["-0050–-0041", "┊", "0000–09"]
    assert list(draw_decades({}, 60, UNICODE)) == []


rows = st.lists(
    st.tuples(st.text("ab 日-", min_size=1, max_size=40), st.integers(0, 999)).map(lambda row: (*row, 999)),
    max_size=6,
)


@given(rows, st.sampled_from([20, 40, 80, 140]))
def test_shares_stay_within_the_width(some: list[tuple[str, int, int]], width: int) -> None:
    lines = [text_of(line) for line in draw_shares(some, width, UNICODE, name_width=34, digits=3)]
    assert [line for line in lines if cell_width(line) > width] == []


@given(
    st.dictionaries(st.integers(-500, 3000), st.integers(1, 999), max_size=8), st.sampled_from([30, 40, 80])
)
def test_decades_stay_within_the_width(years: dict[int, int], width: int) -> None:
    lines = [text_of(line) for line in draw_decades(years, width, UNICODE)]
    assert [line for line in lines if cell_width(line) > width] == []
