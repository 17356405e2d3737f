"""Rules about events by themselves: ids, titles, citations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.check.finding import Code, Finding
from treatytl.check.rules.rule import Rule
from treatytl.problems import Severity
from treatytl.store.bare import slug_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.check.scope import Scope, Spot

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SOURCE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:+/-]*")


def _bad_ids(scope: Scope) -> Iterator[Finding]:
    for spot in scope.spots:
        event = spot.event
        if not _SLUG.fullmatch(event.id) and not (spot.is_damaged and not event.id):
            slug = slug_of(event.id or event.title, None if event.id else event.date.text)
            yield spot.finding(
                "bad-id", "id",
                message="an id is made of lower-case letters a to z, digits and single hyphens",
                hint=f"did you mean {slug}?",
            )  # fmt: skip
    for index, head in enumerate(scope.heads):
        for source_id in head.timeline.sources:
            if not _SOURCE_ID.fullmatch(source_id):
                message = "the id of a source is made of letters, digits and . _ : + / -"
                yield Finding("bad-id", index, ("sources", source_id), message, on_key=True)


BAD_ID = Rule(
    Code(
        "bad-id", Severity.ERROR, "An id is no slug.",
        "Ids are typed in commands, linked to and put into addresses, and must mean the same everywhere.",
        "id: basic-convention-1925",
    ),
    _bad_ids,
)  # fmt: skip


def _duplicate_ids(scope: Scope) -> Iterator[Finding]:
    for spot in scope.spots:
        first = scope.by_id[spot.event.id]
        if first is not spot and spot.event.id:
            yield spot.finding(
                "duplicate-id", "id",
                message=f'the id "{spot.event.id}" is taken: {{other}}',
                hint="one happening is one event; give the other one an id of its own",
                other=(first.document, ("events", first.index, "id")),
            )  # fmt: skip


DUPLICATE_ID = Rule(
    Code(
        "duplicate-id", Severity.ERROR, "Two events have one id.",
        "A link or a command that names the id could mean either.",
        "id: basic-convention-ratified-1925",
    ),
    _duplicate_ids,
)  # fmt: skip


def _empty_texts(scope: Scope) -> Iterator[Finding]:
    for spot in scope.whole:
        yield from _empty_in_event(spot)
    for index, head in enumerate(scope.heads):
        for source_id, source in head.timeline.sources.items():
            for key in ("type", "title"):
                if not getattr(source, key).strip():
                    yield Finding(
                        "empty-text",
                        index,
                        ("sources", source_id, key),
                        f'the "{key}" of the source is empty',
                    )


def _empty_in_event(spot: Spot) -> Iterator[Finding]:
    event = spot.event
    if not event.title.strip():
        yield spot.finding("empty-text", "title", message='the "title" of the event is empty')
    for key in ("people", "series"):
        for number, entry in enumerate(getattr(event, key)):
            if not entry.name.strip():
                yield spot.finding("empty-text", key, number, "name", message='the "name" is empty')


EMPTY_TEXT = Rule(
    Code(
        "empty-text", Severity.ERROR, "A text that must say something is empty.",
        "An event without a title, or a source without one, can't be shown.",
        "title: Treaty of Portsmouth",
    ),
    _empty_texts,
)  # fmt: skip


def _no_citations(scope: Scope) -> Iterator[Finding]:
    for spot in scope.spots:
        if not spot.event.citations and not (spot.is_damaged and scope.written(spot).get("citations")):
            yield spot.finding(
                "no-citation",
                message=f'no source is cited for "{spot.event.id}"'
                if spot.event.id
                else "no source is cited",
                hint="citations: [{source: …, at: …, date: …}]",
            )


NO_CITATION = Rule(
    Code(
        "no-citation", Severity.ERROR, "An event cites no source.",
        "Evidence, not assertion: every event says who states it.",
        "citations: [{source: gse-1979, at: paragraph 1, date: 1925-01-20}]",
    ),
    _no_citations,
)  # fmt: skip
