"""Comma-separated values, one event a row, under a header."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from treatytl.formats.flat import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from treatytl.formats import Options
    from treatytl.query.query import Selection


def write(selection: Selection, options: Options) -> Iterator[str]:
    """The selected events as CSV (RFC 4180, but lines end in a line feed alone, as the tools of a pipe expect).

    Raises UsageError for an unknown field.
    """
    return _written(rows(selection, options))


def _written(table: Iterable[list[str]]) -> Iterator[str]:
    pieces = _Pieces()
    writer = csv.writer(pieces, lineterminator="\n")
    for row in table:
        writer.writerow(row)
        yield pieces.text


class _Pieces:
    """A file that keeps the last piece written to it."""

    text = ""

    def write(self, text: str) -> int:
        """Keep the piece."""
        self.text = text
        return len(text)
