"""The cells of a CSV text (RFC 4180) with the offsets at which they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?!")')
_NEXT_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")


@dataclass(slots=True)
class Row:
    """A row: what its cells say, and from where to where each stands, quotes included."""

    cells: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    #: Whether there is text right after the quote that closes a cell, or no such quote; the last span is that cell.
    is_broken: bool = False


def rows_of(text: str) -> Iterator[Row]:
    """The rows that have anything in them.

    Python's `csv` does not tell where a cell stands, and takes half-quoted cells in silence. Cells are parted by
    commas, or by semicolons where the first line has them instead, as spreadsheets write in much of Europe.
    """
    first_line = text.partition("\n")[0]
    comma = ";" if ";" in first_line and "," not in first_line else ","
    plain = re.compile(rf"[^{comma}\r\n]*")
    offset = 0
    while offset < len(text):
        row, offset = _row(text, offset, comma, plain)
        if any(cell.strip() for cell in row.cells):
            yield row


def is_closed(text: str, offset: int) -> bool:
    """Whether the quote that stands at an offset has one that closes it."""
    return _QUOTED.match(text, offset) is not None


def _row(text: str, offset: int, comma: str, plain: re.Pattern[str]) -> tuple[Row, int]:
    row = Row()
    while True:
        start = offset
        quoted = _QUOTED.match(text, offset)
        tail = plain.match(text, quoted.end() if quoted else offset)
        assert tail is not None  # noqa: S101 - the pattern matches nothing, too
        offset = tail.end()
        if quoted and not tail.group().strip():
            row.cells.append(quoted.group(1).replace('""', '"'))
        else:
            row.cells.append(text[start:offset])
            row.is_broken = row.cells[-1].startswith('"')
        row.spans.append((start, offset))
        if row.is_broken or text[offset : offset + 1] != comma:
            break
        offset += 1
    line_end = _NEXT_LINE.match(text, offset)
    return row, line_end.end() if line_end else len(text)
