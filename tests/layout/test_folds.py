"""Empty stretches: what no run touches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.folds import empty_stretches

runs = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 10)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=8,
)


@given(runs, st.integers(1, 5))
def test_the_stretches_are_the_days_between_that_no_run_touches(
    runs: list[tuple[int, int]], at_least: int
) -> None:
    touched = {day for first, last in runs for day in range(first, last + 1)}
    between = range(min(touched, default=0), max(touched, default=0))
    found = empty_stretches(runs, 1)
    assert [day for first, last in found for day in range(first, last + 1)] == [
        day for day in between if day not in touched
    ]
    assert empty_stretches(runs, at_least) == [
        (first, last) for first, last in found if last - first + 1 >= at_least
    ]


def test_years_that_follow_each_other_leave_nothing_between() -> None:
    assert empty_stretches([(1904, 1904), (1905, 1905)]) == []
    assert empty_stretches([(1907, 1907), (1904, 1905)]) == [(1906, 1906)]
