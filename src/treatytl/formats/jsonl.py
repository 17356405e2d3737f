"""JSON Lines: one event a line, nothing around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.encoding import encode
from treatytl.formats.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.query.query import Selection


def write(selection: Selection, options: Options) -> Iterator[str]:
    """The selected events, a JSON object a line. Raises UsageError for an unknown field."""
    return (f"{encode(entry)}\n" for entry in records(selection, options))
