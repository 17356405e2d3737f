"""Cells of a table are those that Python's own reader finds, and each has its place."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.store.csv_cells import rows_of

cells = st.text(st.sampled_from("ab,;\"\n\r '日"), max_size=6)
#: A row of one empty cell is a blank line, and no row.
tables = st.lists(st.lists(cells, min_size=2, max_size=4), min_size=1, max_size=4)


@given(tables, st.sampled_from(["\n", "\r\n"]))
def test_rows_are_those_of_python(table: list[list[str]], line_end: str) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator=line_end).writerows([["date", "title"], *table])
    text = written.getvalue()
    expected = [row for row in csv.reader(io.StringIO(text, newline="")) if any(cell.strip() for cell in row)]
    found = list(rows_of(text))
    assert [row.cells for row in found] == expected
    assert not any(row.is_broken for row in found)


@given(tables)
def test_a_cell_stands_where_it_is_said_to(table: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written).writerows([["date", "title"], *table])
    text = written.getvalue()
    for row in rows_of(text):
        for cell, (start, end) in zip(row.cells, row.spans, strict=True):
            assert text[start:end] in (cell, '"' + cell.replace('"', '""') + '"')


@pytest.mark.parametrize("line", ['1905,"a"b,c', '1905,"a,c', '1905,"""', '"'])
def test_a_row_with_a_quote_that_is_not_closed_is_broken_and_the_next_line_is_read(line: str) -> None:
    *_, broken, last = rows_of(f"date,title,source\n{line}\n1906,d,e\n")
    assert broken.is_broken
    assert last.cells == ["1906", "d", "e"]


def test_a_table_of_semicolons_is_one_of_semicolons() -> None:
    assert [row.cells for row in rows_of("date;title\n1905;a, b\n")] == [["date", "title"], ["1905", "a, b"]]


def test_blank_lines_are_no_rows() -> None:
    assert [row.cells for row in rows_of("\n date,title\n\n,\n1905,a")] == [[" date", "title"], ["1905", "a"]]
