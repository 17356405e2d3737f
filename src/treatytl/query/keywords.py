"""A query from keywords, for programs: the words of the command line as arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from treatytl.dates.periods import parse_period
from treatytl.nearest import nearest
from treatytl.problems import UsageError
from treatytl.query.query import Mode, Query, Sort

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Filters that take a text or several, with their names in a query.
_LISTS = {
    "kind": "kinds",
    "party": "parties",
    "person": "people",
    "place": "places",
    "subject": "subjects",
    "source": "sources",
}
#: Those whose values a query takes as they are.
_PLAIN = ("between", "search", "during", "related_to", "disputed", "reverse", "limit")
_MODES = ("certain", "within")
_PERIODS = {"since": "from", "until": "until"}
#: Every keyword of `query_of`.
KEYWORDS = (*_LISTS, *_PLAIN, *_MODES, *_PERIODS, "sort")


def query_of(period: str | Iterable[str] | None = None, **filters: Any) -> Query:
    """The query that a period and filters spell.

    `period` is any period of the command line, or several that all must hold; the filters are called as its options,
    with `_` for `-`. Raises UsageError for a period that can't be read and for an unknown filter or order.
    """
    for name in filters:
        if name not in KEYWORDS:
            close = nearest(name, KEYWORDS)
            hint = f"Nearest: {', '.join(close)}\n" if close else ""
            raise UsageError(f'there is no filter "{name}".', f"{hint}Filters: {', '.join(KEYWORDS)}")
    texts = [period] if isinstance(period, str) else list(period or ())
    texts += [f"{word} {filters[name]}" for name, word in _PERIODS.items() if filters.get(name) is not None]
    given: dict[str, Any] = {name: filters[name] for name in _PLAIN if filters.get(name) is not None}
    given |= {_LISTS[name]: _several(filters[name]) for name in _LISTS if filters.get(name) is not None}
    if "between" in given:
        given["between"] = _two(given["between"])
    if filters.get("sort") is not None:
        given["sort"] = _sort(filters["sort"])
    return Query(
        periods=tuple(parse_period(text) for text in texts),
        mode=_mode(certain=bool(filters.get("certain")), within=bool(filters.get("within"))),
        **given,
    )


def _several(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _two(value: Any) -> tuple[str, str]:
    parties = tuple(value) if not isinstance(value, str) else (value,)
    if len(parties) != 2:
        raise UsageError("between takes two parties.", 'For example between=("Japan", "USSR")')
    return parties[0], parties[1]


def _sort(value: str) -> Sort:
    try:
        return Sort(value)
    except ValueError:
        raise UsageError(f'there is no order "{value}".', f"Orders: {', '.join(Sort)}") from None


def _mode(*, certain: bool, within: bool) -> Mode:
    if certain and within:
        raise UsageError("certain and within exclude each other.", "within is the narrower of the two.")
    if within:
        return Mode.WITHIN
    return Mode.CERTAIN if certain else Mode.MAY
