"""CSV to dicts, lists and texts: one event a row, as `treatytl -f csv` writes it, or a bare `date,title,source`.

Lists stand in a cell joined by ` | `, everything else that has parts as JSON. Lists that would be misread are JSON too.
An empty cell is a missing value. Before a text that a spreadsheet would run as a formula stands an apostrophe.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from treatytl.nearest import nearest
from treatytl.problems import Problem, Severity
from treatytl.store.contents import UNKNOWN, Contents, Partial, as_events_file
from treatytl.store.csv_cells import Row, is_closed, rows_of
from treatytl.store.fields import DERIVED_KEYS, EVENT_KEYS
from treatytl.store.json_read import Decoder
from treatytl.store.nodes import Locator, Node, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The column of a bare table that names the one source of each event.
SOURCE = "source"

_JSON_COLUMNS = frozenset(("titles", "translations", "people", "series", "links", "backlinks", "citations"))
_LIST_COLUMNS = frozenset(("names", "parties", "places", "subjects", "in_force"))
_SEPARATOR = re.compile(r" *\| *")
#: The apostrophe that a writer has put before a formula, whatever apostrophes the text has of its own.
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


class _Table:
    """A table while it is read."""

    def __init__(self, text: str, name: str) -> None:
        self.text = Text(name, text)
        self.rows = rows_of(text)
        self.problems: list[Problem] = []
        self.decoder = Decoder()

    def problem(self, code: str, span: tuple[int, int], message: str, hint: str = "") -> None:
        place = self.text.place(span[0], max(span[1], span[0] + 1))
        self.problems.append(Problem(code, Severity.ERROR, place, message, hint))


def read(text: str, name: str) -> Contents:
    """Read a table. What is wrong with its writing is in the problems of the answer."""
    table = _Table(text, name)
    header = next(table.rows, None)
    if header is None:
        return as_events_file(None, table.text)
    columns = _columns(header, table)
    events = [_event(row, columns, table) for row in table.rows]
    contents = as_events_file(events, table.text, tuple(table.problems))
    contents.is_table = True
    return contents


def locate(text: str, name: str) -> Locator:
    """The places of the cells of a table."""
    rows = rows_of(text)
    header = next(rows, None)
    columns = [cell.strip() for cell in header.cells] if header else []
    root = Node(0, len(text))
    for index, row in enumerate(rows):
        node = Node(row.spans[0][0], row.spans[-1][1])
        for column, span in zip(columns, row.spans, strict=False):
            key = "citations" if column == SOURCE else column
            if span[0] < span[1] or key not in node.entries:
                node.entries[key] = Node(*span)
        root.entries[index] = node
    return Locator(Text(name, text), root, is_bare=True)


def _columns(header: Row, table: _Table) -> list[str]:
    """The names of the columns; of one that is not known it is ''."""
    known = (*EVENT_KEYS, SOURCE)
    columns: list[str] = []
    for cell, span in zip(header.cells, header.spans, strict=True):
        name = cell.strip()
        if name in columns:
            table.problem(
                "repeated-key", span, f'the column "{name}" stands here twice', "keep one of the two"
            )
            name = ""
        elif name not in known and name not in DERIVED_KEYS:
            close = nearest(name, known)
            hint = f"nearest: {', '.join(close)}" if close else f"columns: {', '.join(known)}"
            table.problem("unknown-key", span, f'an event has no "{name}"', hint)
            name = ""
        columns.append(name)
    return columns


def _event(row: Row, columns: Sequence[str], table: _Table) -> Any:
    """An event, or UNKNOWN for a row whose cells may all stand under wrong headers."""
    if row.is_broken:
        what, hint = (
            "text after the quote that closes a cell",
            'inside quotes, write a quotation mark twice: ""',
        )
        if not is_closed(table.text.text, row.spans[-1][0]):
            what, hint = "the quote that opens this cell is never closed", 'another " stands at its end'
        table.problem("syntax", row.spans[-1], what, hint)
        return UNKNOWN
    if len(row.cells) != len(columns):
        extra = row.spans[min(len(columns), len(row.spans) - 1)]
        table.problem("syntax", extra, f"this row has {len(row.cells)} cells, the header has {len(columns)}",
                      "a text with a comma in it stands in quotes")  # fmt: skip
        return UNKNOWN
    event: dict[str, Any] = {} if all(columns) else Partial()
    for column, cell, span in zip(columns, row.cells, row.spans, strict=True):
        if column and cell.strip() and column not in DERIVED_KEYS:
            event[column] = _value(column, _unguarded(cell), span, table)
    return event


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell


def _value(column: str, cell: str, span: tuple[int, int], table: _Table) -> Any:
    if column in _JSON_COLUMNS:
        try:
            return table.decoder.shallow(cell)
        except json.JSONDecodeError:
            table.problem("syntax", span, f'the cell "{column}" is no JSON', f"as in {_EXAMPLES[column]}")
            return UNKNOWN
    return _list(cell, table) if column in _LIST_COLUMNS else cell


def _list(cell: str, table: _Table) -> list[str]:
    if cell.startswith("["):
        try:
            items = table.decoder.shallow(cell)
        except json.JSONDecodeError:
            items = None
        if isinstance(items, list) and items and cell.lstrip("[ ").startswith('"'):
            return items
    return _SEPARATOR.split(cell.strip())


_EXAMPLES = {
    "titles": '{"ja": "…"}',
    "translations": '{"es": "…"}',
    "people": '[{"name": "…"}]',
    "series": '[{"name": "LNTS", "volume": "34"}]',
    "links": '[{"ratifies": "…"}]',
    "backlinks": '[{"ratified-by": "…"}]',
    "citations": '[{"source": "…", "at": "p. 3", "date": "1925"}]',
}
