"""Which labels to write when there is no room for all."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def fit_labels(labels: Sequence[tuple[int, int]], size: int, gap: int) -> list[bool]:
    """Whether each label is written, the earlier ones before the later where they are in each other's way.

    A label is its place and its width; it may not leave the line of `size` units, and `gap` units stay free between
    two. Costs n log n.
    """
    taken: list[tuple[int, int]] = []
    answers: list[bool] = []
    for place, width in labels:
        index = bisect_left(taken, (place, 0))
        is_free = (
            place >= 0
            and place + width <= size
            and (not index or taken[index - 1][1] + gap <= place)
            and (index == len(taken) or place + width + gap <= taken[index][0])
        )
        if is_free:
            taken.insert(index, (place, place + width))
        answers.append(is_free)
    return answers
