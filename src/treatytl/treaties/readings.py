"""What sources give for a field of an event, and whether they can all be right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from treatytl.dates.date import Date

Field = Literal["date", "in_force"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One value that sources give for a field, with the ids of those sources in the order of the citations.

    `agrees` is whether it can be true together with the event's own value.
    """

    field: Field
    date: Date
    sources: tuple[str, ...]
    agrees: bool
