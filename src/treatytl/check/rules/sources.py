"""Rules about sources and how they are cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.check.finding import Code, Finding
from treatytl.check.rules.links import circles
from treatytl.check.rules.rule import Rule
from treatytl.problems import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.check.scope import Scope
    from treatytl.model import Source

_WITH_PARTS = """
article-journal article-magazine bill book chapter classic collection entry entry-dictionary entry-encyclopedia hearing
legal_case legislation manuscript pamphlet paper-conference patent periodical regulation report review review-book
standard thesis treaty
"""
_WITHOUT_PARTS = """
article article-newspaper broadcast dataset document event figure graphic interview map motion_picture musical_score
performance personal_communication post post-weblog software song speech webpage
"""
#: Types of source in which a reader needs to be told where to look.
_PAGED = frozenset(_WITH_PARTS.split())
#: All types of CSL 1.0.2.
_TYPES = _PAGED | frozenset(_WITHOUT_PARTS.split())


def _declared(scope: Scope) -> Iterator[tuple[int, str, Source]]:
    """The sources that files describe, not those that are known by a reference in text alone."""
    for index, head in enumerate(scope.heads):
        for source_id, source in head.timeline.sources.items():
            if source.reference is None:
                yield index, source_id, source


def _repeated_sources(scope: Scope) -> Iterator[Finding]:
    first: dict[str, tuple[int, Source]] = {}
    for index, source_id, source in _declared(scope):
        other, known = first.setdefault(source_id, (index, source))
        if known != source:
            yield Finding(
                "repeated-source", index, ("sources", source_id),
                f'the source "{source_id}" is described otherwise: {{other}}',
                "describe it once, or alike", on_key=True, other=(other, ("sources", source_id)),
            )  # fmt: skip


REPEATED_SOURCE = Rule(
    Code(
        "repeated-source", Severity.ERROR, "Two files that are read together describe one source differently.",
        "A citation of it would mean either of two works.",
        "lensen-1970: {type: book, title: Japanese Recognition of the U.S.S.R.}",
    ),
    _repeated_sources,
)  # fmt: skip


def _dangling_sources(scope: Scope) -> Iterator[Finding]:
    known = scope.source_ids
    for spot in scope.spots:
        for number, citation in enumerate(spot.event.citations):
            if citation.source not in known:
                is_inline = scope.heads[spot.document].is_excerpt
                hint = scope.hint(citation.source, known)
                yield spot.finding(
                    "dangling-source", "citations", number, "source",
                    message=f'no source is called "{citation.source}"',
                    hint=hint or ('give it in text, as "reference"' if is_inline else 'describe it under "sources"'),
                )  # fmt: skip
    for index, source_id, source in _declared(scope):
        if source.copy_of is not None and source.copy_of not in known:
            path = ("sources", source_id, "copy_of")
            message = f'no source is called "{source.copy_of}"'
            yield Finding("dangling-source", index, path, message, scope.hint(source.copy_of, known))


DANGLING_SOURCE = Rule(
    Code(
        "dangling-source", Severity.ERROR, "A citation names a source that is not described.",
        "A reader could not find what is cited.",
        "- {source: gse-1979, at: paragraph 1, date: 1925-01-01}",
    ),
    _dangling_sources,
    needs_all=True,
)  # fmt: skip


def _copy_cycles(scope: Scope) -> Iterator[Finding]:
    copies = {
        source_id: (source.copy_of,)
        for _, source_id, source in _declared(scope)
        if source.copy_of is not None
    }
    targets = {key: tuple(target for target in value if target in copies) for key, value in copies.items()}
    where = {source_id: index for index, source_id, _ in _declared(scope)}
    for circle in circles(targets):
        message = f"these copies go round: {' → '.join([*circle, circle[0]])}"
        hint = "the original is a copy of nothing"
        yield Finding("copy-cycle", where[circle[0]], ("sources", circle[0], "copy_of"), message, hint)


COPY_CYCLE = Rule(
    Code(
        "copy-cycle", Severity.ERROR, "Sources are copies of each other in a circle.",
        "One of them is the original; which, decides how many independent sources an event has.",
        "wikipedia-mirror: {type: webpage, title: Basic Convention, copy_of: wikipedia-en}",
    ),
    _copy_cycles,
)  # fmt: skip


def _unknown_types(scope: Scope) -> Iterator[Finding]:
    for index, source_id, source in _declared(scope):
        if source.type and source.type not in _TYPES:
            hint = (
                scope.hint(source.type, sorted(_TYPES)) or "such as book, article-journal, webpage, document"
            )
            message = f'CSL has no type "{source.type}"'
            yield Finding("unknown-source-type", index, ("sources", source_id, "type"), message, hint)


UNKNOWN_SOURCE_TYPE = Rule(
    Code(
        "unknown-source-type", Severity.WARNING, "A source has a type that CSL does not have.",
        "Its reference may come out in the wrong form, here and in other programs.",
        "type: article-journal",
    ),
    _unknown_types,
)  # fmt: skip


def _no_locators(scope: Scope) -> Iterator[Finding]:
    for spot in scope.spots:
        for number, citation in enumerate(spot.event.citations):
            source = scope.timeline.sources.get(citation.source)
            if (
                citation.at is None
                and source is not None
                and source.type in _PAGED
                and source.reference is None
            ):
                yield spot.finding(
                    "no-locator", "citations", number, "source",
                    message=f'where in "{citation.source}" it is said is not told',
                    hint='give "at": a page, a paragraph, an article, a heading',
                )  # fmt: skip


NO_LOCATOR = Rule(
    Code(
        "no-locator", Severity.WARNING, "A citation of a work with pages or parts does not say where in it.",
        "Who wants to see for themselves would have to read the whole work.",
        "- {source: lensen-1970, at: p. 177, date: 1925-01-20}",
    ),
    _no_locators,
)  # fmt: skip


def _unused_sources(scope: Scope) -> Iterator[Finding]:
    used = {citation.source for spot in scope.spots for citation in spot.event.citations}
    used |= {source.copy_of for _, _, source in _declared(scope) if source.copy_of is not None}
    for index, source_id, _ in _declared(scope):
        if source_id not in used:
            message = f'the source "{source_id}" is never cited'
            yield Finding(
                "unused-source", index, ("sources", source_id), message, "cite it or take it out", on_key=True
            )


UNUSED_SOURCE = Rule(
    Code(
        "unused-source", Severity.WARNING, "A source that nothing cites.",
        "It makes the evidence look broader than it is, or its citation was forgotten.",
        "citations: [{source: gse-1979, at: paragraph 1, date: 1925}]",
    ),
    _unused_sources,
    needs_all=True,
)  # fmt: skip
