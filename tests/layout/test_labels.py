"""Labels: none over another, and the more important ones stay."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from treatytl.layout.labels import fit_labels

labels = st.lists(st.tuples(st.integers(-2, 60), st.integers(1, 9)), max_size=25)


@given(labels, st.integers(0, 3))
def test_written_labels_keep_their_distance_and_stay_on_the_line(
    labels: list[tuple[int, int]], gap: int
) -> None:
    fits = fit_labels(labels, 60, gap)
    written = sorted(label for label, is_written in zip(labels, fits, strict=True) if is_written)
    assert all(place >= 0 and place + width <= 60 for place, width in written)
    assert all(place + width + gap <= following for (place, width), (following, _) in pairwise(written))


@given(labels, st.integers(0, 3))
def test_a_label_is_left_out_only_for_one_before_it(labels: list[tuple[int, int]], gap: int) -> None:
    fits = fit_labels(labels, 60, gap)
    for index, (place, width) in enumerate(labels):
        if not fits[index] and place >= 0 and place + width <= 60:
            assert any(
                fits[other] and labels[other][0] < place + width + gap and place < sum(labels[other]) + gap
                for other in range(index)
            )
