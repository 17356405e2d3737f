r"""Tab-separated values, one event a line, for `cut`, `awk` and `sort`.

No cell has a tab or a line end in it: they are written `\t`, `\n` and `\r`, and a backslash `\\`, as `jq` writes
them with `@tsv`. Characters that would command a terminal are written as escapes (`\u202e`). For reading back there
is CSV.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.flat import rows
from treatytl.layout.safe import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.query.query import Selection


def write(selection: Selection, options: Options) -> Iterator[str]:
    """The selected events as TSV. Raises UsageError for an unknown field."""
    return ("\t".join(map(_line_safe, row)) + "\n" for row in rows(selection, options))


def _line_safe(cell: str) -> str:
    return visible(cell.replace("\\", "\\\\"))
