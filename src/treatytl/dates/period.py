"""What a user asks for: a run of whole days, ends inclusive."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from treatytl.dates import english
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, from_day_number
from treatytl.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

#: What works, to be shown where something didn't.
FORMS = """\
a year          1925            a span        1904..1925
a month, a day  1925-01-20      open          1956..   ..1917
in words        "13 April 1941" since 1956    1920s   taisho"""


class PeriodError(UsageError):
    """A text that is no period. `near` is a period that could have been meant, or nothing."""

    def __init__(self, message: str, hint: str, near: str = "") -> None:
        super().__init__(message, hint)
        self.near = near


class Period(NamedTuple):
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

    def explain(self) -> str:
        """Its days in English, such as `1 January 1904 to 31 December 1925, both included`."""
        first = None if self.is_open_before else english.day_name(*from_day_number(self.first))
        last = None if self.is_open_after else english.day_name(*from_day_number(self.last))
        return english.days_included(first, last)


#: Every day.
ALL_TIME = Period(BEFORE_ALL, AFTER_ALL, "..")


def intersect(periods: Iterable[Period]) -> Period | None:
    """The days that all of the periods have in common, or None if there are none; of no periods, all time.

    Its text and its notes are those of the periods, in their order.
    """
    members = tuple(periods)
    if not members:
        return ALL_TIME
    first = max(period.first for period in members)
    last = min(period.last for period in members)
    if first > last:
        return None
    text = english.all_of([period.text for period in members])
    return Period(first, last, text, tuple(note for period in members for note in period.notes))
