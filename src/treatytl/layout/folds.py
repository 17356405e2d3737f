"""Stretches in which nothing happens, so that a drawing can fold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def empty_stretches(runs: Iterable[tuple[int, int]], at_least: int = 1) -> list[tuple[int, int]]:
    """What lies between runs and is touched by none of them, in order, if it is at least so long.

    Runs and stretches are numbers of days or of years, both ends included; runs come in any order.
    """
    found: list[tuple[int, int]] = []
    reached: int | None = None
    for first, last in sorted(runs):
        if reached is not None and first - reached - 1 >= at_least:
            found.append((reached + 1, first - 1))
        reached = last if reached is None else max(reached, last)
    return found
