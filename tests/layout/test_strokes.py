"""Bars, stacks and levels: nothing vanishes, nothing is surer than it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.strokes import ASCII, UNICODE, Degree, Signs, columns_of, level_rows, paint, stack_rows
from treatytl.layout.width import cell_width

SURE, PERHAPS, UNKNOWN, NOTHING = Degree.SURE, Degree.PERHAPS, Degree.UNKNOWN, Degree.NOTHING

strokes = st.lists(
    st.tuples(st.integers(0, 19), st.integers(1, 8), st.sampled_from([SURE, PERHAPS, UNKNOWN])).map(
        lambda stroke: (stroke[0], min(stroke[0] + stroke[1], 20), stroke[2])
    ),
    max_size=5,
)
counts = st.lists(st.integers(0, 30), min_size=10, max_size=10)


@given(strokes)
def test_each_unit_has_the_surest_of_its_strokes(strokes: list[tuple[int, int, Degree]]) -> None:
    for place, degree in enumerate(paint(strokes, 20)):
        assert degree == max(
            (each for begin, end, each in strokes if begin <= place < end), default=Degree.NOTHING
        )


@given(st.lists(st.sampled_from(list(Degree)), min_size=20, max_size=20), st.sampled_from([UNICODE, ASCII]))
def test_a_column_is_blank_only_where_nothing_is(units: list[Degree], signs: Signs) -> None:
    columns = columns_of(units, signs)
    assert cell_width(columns) == 10
    for place, column in enumerate(columns):
        assert (column == " ") == (units[2 * place] == units[2 * place + 1] == NOTHING)


@pytest.mark.parametrize(
    ("units", "columns"),
    [
        ([SURE, SURE, SURE, NOTHING], "█▌"),
        ([NOTHING, SURE, SURE, PERHAPS, PERHAPS, PERHAPS], "▐▓▒"),
        ([SURE, UNKNOWN, UNKNOWN, UNKNOWN], "▌╌"),
    ],
)
def test_a_bar_is_drawn_by_halves_of_columns(units: list[Degree], columns: str) -> None:
    assert columns_of(units, UNICODE) == columns


def test_every_sign_is_one_cell_wide() -> None:
    for signs in (UNICODE, ASCII):
        every = [*signs.halves.values(), *(sign for row in signs.stacks for sign in row), *signs.levels]
        every += [signs.before, signs.beyond, signs.grid, signs.line, signs.rule, signs.tick, signs.fold]
        assert [sign for sign in every if cell_width(sign) != 1] == []
    assert all(sign.isascii() for sign in ASCII.halves.values())


@given(counts)
def test_each_dot_of_a_stack_is_an_event_where_there_is_room(counts: list[int]) -> None:
    rows = stack_rows(counts, UNICODE.rows_for(counts), UNICODE)
    dots = sum((ord(sign) - 0x2800).bit_count() for row in rows for sign in row if sign != " ")
    assert dots == sum(counts)
    assert not UNICODE.overflows(counts, len(rows))


def test_a_stack_that_is_too_high_fills_what_room_there_is() -> None:
    assert stack_rows([9, 1], 1, UNICODE) == ["⣇"]
    assert UNICODE.overflows([9, 1], 1)


def test_in_ascii_the_stacks_are_digits() -> None:
    assert stack_rows([0, 0, 2, 1, 9, 0, 9, 1], ASCII.rows_for([99]), ASCII) == [" 39+"]
    assert ASCII.overflows([9, 1], 1)


@given(counts, st.integers(1, 3))
def test_levels_are_in_proportion_and_a_small_count_is_still_seen(counts: list[int], height: int) -> None:
    most = max(*counts, 1)
    rows = level_rows(counts, height, most, UNICODE)
    assert len(rows) == height
    heights = [sum(UNICODE.levels.index(row[place]) for row in rows) for place in range(len(counts))]
    assert all((level == 0) == (count == 0) for level, count in zip(heights, counts, strict=True))
    assert all(
        level <= max(count * 8 * height / most, 1) for level, count in zip(heights, counts, strict=True)
    )
    assert sorted(heights) == [level for _, level in sorted(zip(counts, heights, strict=True))]
