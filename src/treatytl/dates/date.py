"""What a date can mean: its stretches, each with four bounds, in days."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from treatytl.dates.days import AFTER_ALL, BEFORE_ALL


class End(StrEnum):
    """What is known of one end of a date. Open (`..`) and unknown (empty) are different things."""

    KNOWN = "known"
    OPEN = "open"
    UNKNOWN = "unknown"


class Form(StrEnum):
    """How a date is put together."""

    SINGLE = "single"
    SPAN = "span"
    ONE_OF = "one-of"
    ALL_OF = "all-of"


class Precision(StrEnum):
    """How closely a date is told."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SPAN = "span"
    SET = "set"


class Stretch(NamedTuple):
    """One run of days whose ends may each be uncertain.

    The four bounds are day numbers, inclusive: the start lies from `start_earliest` to `start_latest`, the end from
    `end_earliest` to `end_latest`. The end of a span that is open or unknown is `BEFORE_ALL` or `AFTER_ALL` in both
    its bounds. The start of a span may reach past its end (`1904/1904-02`): each end is told as its own date tells it.

    A single date is one happening at an unknown moment from `start_earliest` to `end_latest`. Its start is its end,
    so `start_earliest == end_earliest` and `start_latest == end_latest`. Only in a set may it be open on a side.
    """

    start_earliest: int
    start_latest: int
    end_earliest: int
    end_latest: int
    is_span: bool = False
    start: End = End.KNOWN
    end: End = End.KNOWN
    #: Whether `?`, `~` or `%` stands on any part of it.
    is_qualified: bool = False


class Date:
    """A date as written (`text`, EDTF) and what it can mean (`stretches`, in the order of the text).

    Two dates are equal when they were written alike; whether they can mean the same is `agree`'s matter. A class
    of its own making, since msgspec would take a dataclass for an object with keys.
    """

    __slots__ = ("form", "precision", "stretches", "text")

    text: str
    form: Form
    precision: Precision
    stretches: tuple[Stretch, ...]

    def __init__(self, text: str, form: Form, precision: Precision, stretches: tuple[Stretch, ...]) -> None:
        put = object.__setattr__
        put(self, "text", text)
        put(self, "form", form)
        put(self, "precision", precision)
        put(self, "stretches", stretches)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a date can't be changed: {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Date) and self.text == other.text and self.stretches == other.stretches

    def __hash__(self) -> int:
        return hash(self.text)

    def __reduce__(self) -> tuple[type[Date], tuple[str, Form, Precision, tuple[Stretch, ...]]]:
        return Date, (self.text, self.form, self.precision, self.stretches)

    def __repr__(self) -> str:
        return f"Date({self.text!r})"

    def __str__(self) -> str:
        return self.text

    @property
    def earliest(self) -> int | None:
        """The first day that it can touch, or None where its start is open or unknown."""
        day = min(stretch.start_earliest for stretch in self.stretches)
        return None if day == BEFORE_ALL else day

    @property
    def latest(self) -> int | None:
        """The last day that it can touch, or None where its end is open or unknown."""
        day = max(stretch.end_latest for stretch in self.stretches)
        return None if day == AFTER_ALL else day

    @property
    def start(self) -> End:
        """What is known of where it begins (for a set, of its earliest member)."""
        return min(self.stretches, key=lambda stretch: stretch.start_earliest).start

    @property
    def end(self) -> End:
        """What is known of where it ends (for a set, of its latest member)."""
        return max(self.stretches, key=lambda stretch: stretch.end_latest).end

    @property
    def is_qualified(self) -> bool:
        """Whether `?`, `~` or `%` stands on any part of it."""
        return any(stretch.is_qualified for stretch in self.stretches)


class DateError(ValueError):
    """A text that is no date: `start` and `end` are offsets of the wrong part in it, `hint` is what to write."""

    def __init__(self, message: str, *, start: int = 0, end: int | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end
        self.hint = hint
