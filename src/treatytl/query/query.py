"""What is asked for, and what was found."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from treatytl.dates.period import Period
    from treatytl.model import Event, Timeline
    from treatytl.query.anniversaries import Anniversary
    from treatytl.treaties.standing import Standing


class Mode(StrEnum):
    """How surely an event's date must lie in the period: see the table in `docs/dates.md`."""

    MAY = "may"
    CERTAIN = "certain"
    WITHIN = "within"


class Sort(StrEnum):
    """What the events are put in order of."""

    DATE = "date"
    END = "end"
    TITLE = "title"
    KIND = "kind"
    CITATIONS = "citations"
    NONE = "none"


class Query(NamedTuple):
    """Which events, in which order, how many.

    Of several `periods` all must hold. In a filter any value may hold, and all filters must; a value `not:VALUE`
    must not. Values are as the user gives them: `select` resolves them and raises `UsageError` with the nearest
    known ones for a value that the timeline does not have.
    """

    periods: tuple[Period, ...] = ()
    mode: Mode = Mode.MAY
    during: str | None = None
    kinds: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    between: tuple[str, str] | None = None
    search: str | None = None
    disputed: bool = False
    related_to: str | None = None
    sort: Sort = Sort.DATE
    reverse: bool = False
    limit: int | None = None


class Match(NamedTuple):
    """One selected event. `is_certain` is False where its date only may fall in the period.

    Where the query asked for what was in force, that is what is certain or not, and `standing` says why. Where it
    asked for a day of the year, `anniversaries` has the years in which that was.
    """

    event: Event
    is_certain: bool = True
    standing: Standing | None = None
    anniversaries: tuple[Anniversary, ...] = ()


class Selection(NamedTuple):
    """What a query found in a timeline, in order. `found` counts the matches before `limit`.

    `is_of_force`: the query asked for what was in force, so that each match has its standing.
    """

    timeline: Timeline
    query: Query
    matches: tuple[Match, ...]
    found: int
    is_of_force: bool = False

    @property
    def events(self) -> tuple[Event, ...]:
        """The selected events, in order."""
        return tuple(match.event for match in self.matches)
