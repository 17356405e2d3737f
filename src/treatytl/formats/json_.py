"""A JSON array of events, one event a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.encoding import array
from treatytl.formats.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.query.query import Selection


def write(selection: Selection, options: Options) -> Iterator[str]:
    """The selected events as JSON. Raises UsageError for an unknown field."""
    return array(records(selection, options))
