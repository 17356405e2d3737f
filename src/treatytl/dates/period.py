"""What a user asks for: a run of whole days, ends inclusive."""

from __future__ import annotations

from dataclasses import dataclass

from treatytl.dates.days import AFTER_ALL, BEFORE_ALL


@dataclass(frozen=True, slots=True)
class Period:
    """From day `first` to day `last`, both included; `BEFORE_ALL` and `AFTER_ALL` where a side is open.

    `text` is what the user wrote; `notes` are words to tell them of how it was understood.
    """

    first: int
    last: int
    text: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_open_before(self) -> bool:
        """Whether it has no beginning."""
        return self.first == BEFORE_ALL

    @property
    def is_open_after(self) -> bool:
        """Whether it has no end."""
        return self.last == AFTER_ALL
