"""Lanes for things that run side by side: the fewest, and each thing in one lane from its start to its end."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def place_lanes(runs: Sequence[tuple[int, int]], limit: int) -> list[int | None]:
    """The lane of each run, counted from 0, or None where all `limit` lanes are taken.

    A run is the place of its start and of its end, both inclusive; runs come in order of their starts. A run takes the
    lowest lane that is free, so that no more lanes are used than runs overlap. Costs n log n.
    """
    free = list(range(limit))
    busy: list[tuple[int, int]] = []
    lanes: list[int | None] = []
    for start, end in runs:
        while busy and busy[0][0] < start:
            heappush(free, heappop(busy)[1])
        if not free:
            lanes.append(None)
            continue
        lane = heappop(free)
        heappush(busy, (end, lane))
        lanes.append(lane)
    return lanes
