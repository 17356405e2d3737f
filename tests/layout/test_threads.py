from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.lines import text_of
from treatytl.layout.threads import Point, draw_points, threads
from treatytl.layout.width import cell_width

LIFE = (
    Point("signed", "20 Jan 1925"),
    Point("ratified, in force", "26 Feb 1925", mark="‡"),
    Point("end unknown", is_sure=False),
)


def drawn(points: tuple[Point, ...], width: int, *, is_ascii: bool = False) -> list[str]:
    return [text_of(line) for line in draw_points(points, width, threads(is_ascii=is_ascii))]


def test_points_stand_on_a_line_with_their_dates_below() -> None:
    assert drawn(LIFE, 80) == [
        "●─ signed ───●─ ratified, in force ‡ ┄┄○ end unknown",
        "20 Jan 1925  26 Feb 1925",
    ]


def test_a_line_that_is_too_long_goes_on_below() -> None:
    assert drawn(LIFE, 45) == [
        "●─ signed ───●─ ratified, in force ‡ ┄┄",
        "20 Jan 1925  26 Feb 1925",
        "○ end unknown",
    ]


def test_where_it_is_narrow_points_stand_one_below_the_other() -> None:
    assert drawn(LIFE, 36) == [
        "● 20 Jan 1925  signed",
        "● 26 Feb 1925  ratified, in force ‡",
        "○              end unknown",
    ]
    assert drawn(LIFE, 24) == [
        "● 20 Jan 1925",
        "  signed",
        "● 26 Feb 1925",
        "  ratified, in force ‡",
        "○ end unknown",
    ]


def test_in_ascii_each_sign_has_its_like() -> None:
    assert drawn(LIFE[:1] + LIFE[2:], 80, is_ascii=True) == ["*- signed ...o end unknown", "20 Jan 1925"]


points = st.builds(
    Point,
    title=st.text("abcdef 日本", min_size=1, max_size=12),
    below=st.text("0123456789 ", max_size=11),
    mark=st.sampled_from(["", "‡"]),
    is_sure=st.booleans(),
)


@given(st.lists(points, min_size=1, max_size=8).map(tuple), st.sampled_from([18, 24, 40, 80, 140]))
def test_all_points_are_there_within_the_width(some: tuple[Point, ...], width: int) -> None:
    lines = drawn(some, width)
    assert [line for line in lines if cell_width(line) > width] == []
    assert sum(line.count("●") + line.count("○") for line in lines) == len(some)


@pytest.mark.parametrize("is_ascii", [True, False])
def test_every_sign_takes_one_cell(is_ascii: bool) -> None:  # noqa: FBT001 - a parameter of the test
    signs = threads(is_ascii=is_ascii)
    assert {cell_width(getattr(signs, name)) for name in signs.__dataclass_fields__} == {1}
