"""Counts as bars."""

from __future__ import annotations

from treatytl.layout.bars import draw_bars
from treatytl.layout.glyphs import glyphs
from treatytl.layout.lines import text_of


def lines(counts: list[tuple[str, int]], width: int, *, is_ascii: bool = True) -> list[str]:
    return [text_of(line) for line in draw_bars(counts, width, glyphs(is_ascii=is_ascii))]


def test_bars_are_in_proportion_and_a_small_count_is_still_seen() -> None:
    drawn = lines([("treaty", 40), ("visit", 20), ("war", 1), ("end", 0)], 60)
    assert [line.count("#") for line in drawn] == [40, 20, 1, 0]
    assert drawn[1].startswith("visit   20  ")


def test_a_narrow_page_keeps_names_and_counts() -> None:
    drawn = lines([("People's Republic of China", 12)], 20)
    assert "12" in drawn[0]
    assert "".join("".join(drawn).split()) == "People's12Republicof China".replace(" ", "")


def test_nothing_for_nothing() -> None:
    assert lines([], 80) == []
