"""Lanes: as few as overlap, and no two runs in one at the same time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.lanes import place_lanes

runs_in_order = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 15)), max_size=40).map(
    lambda pairs: sorted((start, start + length) for start, length in pairs)
)


@given(runs_in_order)
def test_runs_in_one_lane_never_overlap(runs: list[tuple[int, int]]) -> None:
    ends: dict[int, int] = {}
    for (start, end), lane in zip(runs, place_lanes(runs, 100), strict=True):
        assert lane is not None
        assert ends.get(lane, -1) < start
        ends[lane] = end


@given(runs_in_order)
def test_no_more_lanes_than_runs_overlap(runs: list[tuple[int, int]]) -> None:
    lanes = [lane for lane in place_lanes(runs, 100) if lane is not None]
    overlap = max((sum(start <= day <= end for start, end in runs) for day in range(60)), default=0)
    assert len(set(lanes)) == overlap


def test_a_run_beyond_the_limit_has_no_lane() -> None:
    assert place_lanes([(0, 9), (1, 9), (2, 9), (10, 11)], 2) == [0, 1, None, 0]
