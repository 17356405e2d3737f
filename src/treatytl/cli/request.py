"""From options to a query, and from a query to a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.cli.dispatch import COMMANDS
from treatytl.cli.messages import note, warn_of
from treatytl.problems import UsageError
from treatytl.query import Mode, query_of, select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.check import Loaded
    from treatytl.cli.environment import Environment
    from treatytl.cli.options import FilterOptions, InputOptions, OrderOptions, PeriodOptions
    from treatytl.query import Query, Selection


def build_query(
    words: Sequence[str], period: PeriodOptions, filters: FilterOptions, order: OrderOptions | None = None
) -> Query:
    """The query that the options spell. A command's name among the words of the period is an error."""
    misplaced = next((word for word in words if word in COMMANDS), None)
    if misplaced:
        rest = [word for word in words if word != misplaced]
        raise UsageError(
            f'"{misplaced}" is a command, and a command comes first.',
            f"Try: treatytl {' '.join([misplaced, *rest])}",
        )
    ordered = {"sort": order.sort.value, "reverse": order.reverse, "limit": order.limit} if order else {}
    return query_of(
        [" ".join(words)] if words else None,
        since=period.start,
        until=period.end,
        during=period.during,
        certain=period.certain,
        within=period.within,
        **vars(filters),
        **ordered,
    )


def load(options: InputOptions, environment: Environment) -> Loaded:
    """The events to work on; warnings of the file in one line, notes as they are."""
    from treatytl.check import load_events

    loaded = load_events(input_specs(options, environment), stdin=environment.stdin)
    for text in loaded.notes:
        note(environment, text)
    warn_of(environment, loaded.warning_counts)
    return loaded


def input_specs(options: InputOptions, environment: Environment) -> list[str]:
    """The names of the events files to read."""
    return list(options.events or ()) or [environment.variables.get("TREATYTL_EVENTS") or "builtin"]


def run_query(
    query: Query, options: InputOptions, environment: Environment, *, explain: bool = False
) -> Selection:
    """Load, select, and say on standard error what the user should know of how the period was read."""
    for period in query.periods:
        for text in period.notes:
            note(environment, text)
    if explain:
        explain_query(query, environment)
    selection = select(load(options, environment).timeline, query)
    if explain:
        total = len(selection.timeline.events)
        note(environment, f"{selection.found} of {total} events match")
    if not selection.matches and not explain:
        note(environment, f"no event matches (of {len(selection.timeline.events)})")
    return selection


def explain_query(query: Query, environment: Environment) -> None:
    """Say in words what is asked for."""
    for period in query.periods:
        note(environment, f"{period.text}: {period.explain()}")
    meaning = {
        Mode.MAY: "events that may fall in it",
        Mode.CERTAIN: "events that surely fall in it",
        Mode.WITHIN: "events that surely lie wholly in it",
    }
    if query.periods:
        note(environment, meaning[query.mode])
    for name in ("kinds", "parties", "people", "places", "subjects", "sources"):
        values = getattr(query, name)
        if values:
            note(environment, f"{name}: {' or '.join(values)}")
    for name in ("during", "search", "related_to"):
        value = getattr(query, name)
        if value is not None:
            note(environment, f"{name.replace('_', ' ')}: {value}")
    if query.between:
        note(environment, f"between: {' and '.join(query.between)}")
    if query.disputed:
        note(environment, "only disputed dates")
    note(environment, f"in order of {query.sort}{', reversed' if query.reverse else ''}")
