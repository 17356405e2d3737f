"""Why an instrument was, or may have been, in force: reasons in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.date import End
from treatytl.dates.edtf import parse_date
from treatytl.formats.speaker import ENGLISH, Speaker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from treatytl.dates.date import Date
    from treatytl.model import Event
    from treatytl.treaties.standing import Reason, ReasonName
    from treatytl.words.keys import TextKey

#: Reasons that are told by an event of its own.
ACTS = ("renewed", "denounced", "superseded", "ended")


#: Reasons that are told by a text alone, or by a text and a date.
_TEXTS: dict[ReasonName, TextKey] = {
    "unknown-start": "unknown_start",
    "imprecise-start": "imprecise_start",
    "imprecise-end": "imprecise_end",
    "doubtful": "doubtful",
    "unstated": "unstated",
    "denounced": "denounced",
}
_TOLD_BY_AN_EVENT: dict[ReasonName, TextKey] = {
    "renewed": "renewed",
    "superseded": "superseded",
    "ended": "ended",
}


def reason_in_words(
    reason: Reason, among: Sequence[Reason], events: Mapping[str, Event], speak: Speaker = ENGLISH
) -> str:
    """One reason of several, in a clause without capital and full stop; who says it is left to the caller."""
    words = speak.words
    date = speak.date(reason.date, brief=True) if reason.date is not None else ""
    if reason.name in _TEXTS:
        return words.text(_TEXTS[reason.name], date=date)
    if reason.name == "unknown-end":
        return words.text("other_unknown_end" if _gives_an_end(among) else "unknown_end")
    if reason.name not in _TOLD_BY_AN_EVENT:
        return words.text("in_force", dates=date)
    event = events.get(reason.event or "")
    title = speak.title(event) if event else reason.event
    end = _end(event) if event and reason.name == "renewed" else None
    if end is not None:
        return words.text("renewed_until", date=date, until=speak.date(end, brief=True), title=title)
    return words.text(_TOLD_BY_AN_EVENT[reason.name], date=date, title=title)


def _end(renewal: Event) -> Date | None:
    """Until when a renewal is in force, as far as that is stated."""
    end = renewal.in_force[-1].text.partition("/")[2] if renewal.in_force else ""
    return parse_date(f"../{end}") if end not in ("", "..") else None


def _gives_an_end(reasons: Sequence[Reason]) -> bool:
    return any(
        reason.date is not None and reason.date.end is not End.UNKNOWN
        for reason in reasons
        if reason.name in ("given", "disputed")
    )
