"""Rules about dates: given by a source, explained where sources disagree, possible together with those around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.check.finding import Code
from treatytl.check.rules.rule import Rule
from treatytl.dates.agreement import is_given
from treatytl.dates.date import End
from treatytl.problems import Severity
from treatytl.treaties.readings import disputed_fields, readings_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.check.finding import Finding
    from treatytl.check.scope import Scope
    from treatytl.dates.date import Date
    from treatytl.model import Event
    from treatytl.treaties.readings import Field

_MOST_GIVEN = 3


def _dates_not_given(scope: Scope) -> Iterator[Finding]:
    for spot in scope.whole:
        event = spot.event
        given = [citation.date for citation in event.citations if citation.date is not None]
        if event.citations and not is_given(event.date, given):
            yield spot.finding(
                "date-not-given", "date",
                message=f"no citation gives the date {event.date.text}",
                hint=_what_is_given(event, "date"),
            )  # fmt: skip


def _forces_not_given(scope: Scope) -> Iterator[Finding]:
    for spot in scope.whole:
        event = spot.event
        if not event.in_force or not event.citations:
            continue
        given = [date for citation in event.citations for date in citation.in_force]
        for number, interval in enumerate(event.in_force):
            if not is_given(interval, given):
                yield spot.finding(
                    "force-not-given", "in_force", number,
                    message=f"no citation gives the force {interval.text}",
                    hint=_what_is_given(event, "in_force"),
                )  # fmt: skip


def _what_is_given(event: Event, field: Field) -> str:
    found = [
        f"{reading.date.text}{' Julian' if reading.is_julian else ''} ({', '.join(reading.sources)})"
        for reading in readings_of(event, field)
    ]
    if not found:
        name = "a date" if field == "date" else "in_force"
        return f"none of them gives {name} at all: say in the citation what its source says"
    more = f" and {len(found) - _MOST_GIVEN} more" if len(found) > _MOST_GIVEN else ""
    return f"given: {', '.join(found[:_MOST_GIVEN])}{more}"


DATE_NOT_GIVEN = Rule(
    Code(
        "date-not-given", Severity.ERROR, "No citation gives the date of the event.",
        "A date comes from a source or it is an invention. Each known end must have exactly the bounds that one source "
        'gives it: "1925" never gives 20 January.',
        "citations: [{source: gse-1979, at: paragraph 1, date: 1925-01-20}]",
    ),
    _dates_not_given,
)  # fmt: skip

FORCE_NOT_GIVEN = Rule(
    Code(
        "force-not-given", Severity.ERROR, "No citation gives the time in force.",
        "When a treaty bound its parties is as much a statement of a source as its date.",
        "citations: [{source: lnts-34, at: note, in_force: 1925-02-26/}]",
    ),
    _forces_not_given,
)  # fmt: skip


def _disputed_without_note(scope: Scope) -> Iterator[Finding]:
    for spot in scope.whole:
        if spot.event.note is not None:
            continue
        for field in disputed_fields(spot.event):
            if len(readings_of(spot.event, field)) == 1:
                continue  # the sources are of one mind, and the event of another: that is a date not given
            name = "date" if field == "date" else "force"
            # A date of which each part is given by another source is nobody's reading; the others still are.
            given = _what_is_given(spot.event, field).removeprefix("given: ")
            yield spot.finding(
                "disputed-without-note", field,
                message=f"sources disagree on the {name}: {given}",
                hint="say in a note how it stands, and why this one",
            )  # fmt: skip


DISPUTED_WITHOUT_NOTE = Rule(
    Code(
        "disputed-without-note", Severity.WARNING, "Sources disagree, and no note says why this one is followed.",
        "A reader sees both dates and must know what the choice rests on.",
        "note: The text is dated 20 January; the encyclopedia's day looks like a slip.",
    ),
    _disputed_without_note,
)  # fmt: skip


def _effects_before_signature(scope: Scope) -> Iterator[Finding]:
    for spot in scope.whole:
        event = spot.event
        for number, link in enumerate(event.links):
            target = scope.by_id.get(link.target)
            if target and not target.is_damaged and _is_surely_before(event.date, target.event.date):
                yield spot.finding(
                    "effect-before-signature", "links", number, link.verb,
                    message=f"this event ({event.date.text}) lies before what it {link.verb} ({target.event.date.text})"
                    if link.verb != "part-of"
                    else f"this event ({event.date.text}) lies before what it is part of ({target.event.date.text})",
                    hint="a link leads from the later event to the earlier one",
                )  # fmt: skip
        for number, interval in enumerate(event.in_force):
            if interval.start is End.KNOWN and _starts_surely_before(interval, event.date):
                yield spot.finding(
                    "effect-before-signature", "in_force", number,
                    message=f"in force from {interval.text.partition('/')[0]}, before its own date, {event.date.text}",
                    hint="if it worked backwards, a note in the citation should say so",
                )  # fmt: skip


def _is_surely_before(one: Date, other: Date) -> bool:
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest


def _starts_surely_before(one: Date, other: Date) -> bool:
    start = max(stretch.start_latest for stretch in one.stretches)
    return other.earliest is not None and start < other.earliest


EFFECT_BEFORE_SIGNATURE = Rule(
    Code(
        "effect-before-signature", Severity.WARNING, "Something lies before what it follows from.",
        "A ratification before the signing is a slip in one of the two dates. Only dates that surely lie so count.",
        "- {id: basic-convention-ratified-1925, date: 1925-02-26, links: [{ratifies: basic-convention-1925}]}",
    ),
    _effects_before_signature,
)  # fmt: skip
