"""From a query to selected events, in order."""

from treatytl.query.filters import find_event
from treatytl.query.keywords import query_of
from treatytl.query.query import Match, Mode, Query, Selection, Sort
from treatytl.query.select import select
from treatytl.query.values import VALUE_FIELDS, values

__all__ = [
    "VALUE_FIELDS",
    "Match",
    "Mode",
    "Query",
    "Selection",
    "Sort",
    "find_event",
    "query_of",
    "select",
    "values",
]
