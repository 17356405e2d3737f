"""Widths are those that the terminal gives, by Rich's tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from treatytl.layout.width import _NARROW, cell_width


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("1925", 4),
        ("Soviet–Japanese", 15),
        ("日ソ基本条約", 12),
        ("e\u0301", 1),
        ("Gotō ‡ ◆", 8),
        ("ﾊﾝ", 2),
    ],
)
def test_a_text_has_the_width_of_its_cells(text: str, cells: int) -> None:
    assert cell_width(text) == cells


def test_the_short_cut_tells_the_same_as_rich() -> None:
    assert [char for char in sorted(_NARROW) if cell_len(char) != 1] == []


@given(st.text())
def test_every_text_is_as_wide_as_rich_draws_it(text: str) -> None:
    assert cell_width(text) == cell_len(text)
