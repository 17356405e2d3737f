"""Tables in cells."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.columns import column_widths, draw_table
from treatytl.layout.lines import text_of
from treatytl.layout.width import cell_width

cells = st.text(st.sampled_from("ab 日ō"), max_size=30)


@given(st.lists(st.tuples(cells, cells, cells), max_size=5), st.integers(30, 60))
def test_a_table_is_never_wider_than_its_page_and_loses_nothing(
    rows: list[tuple[str, str, str]], width: int
) -> None:
    looks = [["plain"] * 3 for _ in rows]
    lines = [
        text_of(line)
        for line in draw_table(["a", "b", "c"], rows, looks, width=width, smallest=[4, 4, 4], rule="-")  # type: ignore[arg-type]
    ]
    assert all(cell_width(line) <= width for line in lines)
    letters = sorted("".join(lines[2:]).replace(" ", ""))
    assert letters == sorted("".join(cell for row in rows for cell in row).replace(" ", ""))


def test_columns_take_what_they_need_while_there_is_room() -> None:
    assert column_widths([["date", "title"], ["1925", "Basic Convention"]], 40, [4, 8]) == [4, 16]


def test_the_widest_column_gives_way_first() -> None:
    assert column_widths([["1925", "x" * 40]], 20, [4, 8]) == [4, 14]
