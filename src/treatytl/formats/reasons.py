"""Why an instrument was, or may have been, in force: reasons in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.date import End
from treatytl.dates.edtf import parse_date
from treatytl.dates.words import in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from treatytl.dates.date import Date
    from treatytl.model import Event
    from treatytl.treaties.standing import Reason

#: Reasons that are told by an event of its own.
ACTS = ("renewed", "denounced", "superseded", "ended")


def reason_in_words(reason: Reason, among: Sequence[Reason], events: Mapping[str, Event]) -> str:
    """One reason of several, in a clause without capital and full stop; who says it is left to the caller."""
    match reason.name:
        case "stated" | "given" | "disputed":
            return f"in force {_brief(reason.date)}"
        case "unknown-start":
            return "no source tells when it came into force"
        case "unknown-end":
            return f"no {'other ' if _gives_an_end(among) else ''}source gives an end"
        case "imprecise-start":
            return f"its start is known only as {_brief(reason.date)}"
        case "imprecise-end":
            return f"its end is known only as {_brief(reason.date)}"
        case "doubtful":
            return "its dates are marked as doubtful"
        case "unstated":
            return "no source tells when it was in force"
        case "denounced":
            return f"denounced {_brief(reason.date)}"
        case _:
            event = events.get(reason.event or "")
            until = _end(event) if event and reason.name == "renewed" else ""
            return f"{reason.name} {_brief(reason.date)}{until}: {event.title if event else reason.event}"


def _brief(date: Date | None) -> str:
    return in_words(date, brief=True) if date is not None else ""


def _end(renewal: Event) -> str:
    """Until when a renewal is in force, as far as that is stated."""
    end = renewal.in_force[-1].text.partition("/")[2] if renewal.in_force else ""
    return f" until {in_words(parse_date(end), brief=True)}" if end not in ("", "..") else ""


def _gives_an_end(reasons: Sequence[Reason]) -> bool:
    return any(
        reason.date is not None and reason.date.end is not End.UNKNOWN
        for reason in reasons
        if reason.name in ("given", "disputed")
    )
