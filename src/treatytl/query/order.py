"""The orders that events can be put in. Each is total: it ends with the id, so that nothing depends on luck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.matching import order_key
from treatytl.model.kinds import KINDS
from treatytl.query.folding import fold
from treatytl.query.query import Sort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from treatytl.model import Event
    from treatytl.query.query import Match

_KIND_RANK = {kind: rank for rank, kind in enumerate(KINDS)}


def in_order(matches: Iterable[Match], sort: Sort, *, reverse: bool = False) -> list[Match]:
    """The matches in order; `reverse` turns the whole order round, ties and the order of the file too."""
    result = list(matches)
    if sort is not Sort.NONE:
        key = _KEYS[sort]
        result.sort(key=lambda match: key(match.event))
    if reverse:
        result.reverse()
    return result


def _by_date(event: Event) -> tuple[Any, ...]:
    return (*order_key(event.date), event.id)


def _by_end(event: Event) -> tuple[Any, ...]:
    """By the last day that a date can touch; what is open or unknown there comes last."""
    return (max(stretch.end_latest for stretch in event.date.stretches), *_by_date(event))


def _by_title(event: Event) -> tuple[Any, ...]:
    return (fold(event.title), event.title, *_by_date(event))


def _by_kind(event: Event) -> tuple[Any, ...]:
    """In the order of the table of kinds, a file's own after those."""
    return (_KIND_RANK.get(event.kind, len(_KIND_RANK)), event.kind, *_by_date(event))


def _by_citations(event: Event) -> tuple[Any, ...]:
    """The best attested first."""
    return (-len(event.citations), *_by_date(event))


_KEYS: dict[Sort, Callable[[Event], tuple[Any, ...]]] = {
    Sort.DATE: _by_date,
    Sort.END: _by_end,
    Sort.TITLE: _by_title,
    Sort.KIND: _by_kind,
    Sort.CITATIONS: _by_citations,
}
