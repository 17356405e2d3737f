"""A timeline of Russian/Soviet–Japanese relations, 1904–1975, with its sources.

>>> import treatytl
>>> timeline = treatytl.load()
>>> [event.id for event in treatytl.select(timeline, "1925-01-20", kind="convention")]
['basic-convention-1925']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from os import PathLike

    from treatytl.model import Event, Timeline

__all__ = ["load", "select"]


def __getattr__(name: str) -> str:
    """`__version__`, read from the installed package when it is asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("treatytl")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def load(*files: str | PathLike[str]) -> Timeline:
    """The events of some files, merged; without a file, the built-in ones.

    Raises `ProblemsFoundError` (of `treatytl.problems`) with every problem of a file that can't be trusted, and
    `UsageError` for one that can't be opened.
    """
    from treatytl.check import load_events

    return load_events([str(file) for file in files] or ["builtin"]).timeline


def select(timeline: Timeline, period: str | None = None, **filters: Any) -> tuple[Event, ...]:
    """The events that a query selects, in order: what `treatytl list` takes, as keywords.

    `period` is any period of the command line. Filters are named as its options: `kind`, `party`, `person`, `place`,
    `subject`, `source` (a text or a list of texts), `between` (two parties), `search`, `during`, `related_to`,
    `disputed`, `certain`, `within`, `sort`, `reverse`, `limit`. Raises `UsageError` for what can't be understood.
    """
    from treatytl.query import query_of
    from treatytl.query import select as run

    return run(timeline, query_of(period, **filters)).events
