"""A record as a row of cells: what CSV and TSV share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.formats.encoding import encode
from treatytl.formats.record import check_fields
from treatytl.formats.records import keys_of, whole_records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.formats import Options
    from treatytl.query.query import Selection

SEPARATOR = " | "
#: What a spreadsheet takes for a formula, whatever apostrophes stand before it.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def rows(selection: Selection, options: Options) -> Iterator[list[str]]:
    """The names of the fields, then the cells of each event. Raises UsageError for an unknown field."""
    keys = keys_of(selection)
    names = check_fields(options.fields, keys) or keys
    return _rows(selection, names)


def _rows(selection: Selection, names: Sequence[str]) -> Iterator[list[str]]:
    yield list(names)
    for record in whole_records(selection):
        yield [cell(getattr(record, name)) for name in names]


def cell(value: object) -> str:
    """One value as text: lists of texts joined by ` | `, everything else that has parts as JSON.

    A text that a spreadsheet would run as a formula gets an apostrophe before it, which the reader takes off again. A
    list of which a member has a bar, or looks like JSON, is JSON too, so that it can be told apart again.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"'{value}" if _FORMULA.match(value) else value
    if isinstance(value, tuple) and all(isinstance(part, str) for part in value):
        joined = SEPARATOR.join(value)
        if all(part and "|" not in part and part == part.strip() for part in value) and not joined.startswith(
            "["
        ):
            return f"'{joined}" if _FORMULA.match(joined) else joined
    return encode(value) if value else ""
