"""`treatytl values`: what there is to filter by, with counts."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from typer import Argument, Context

from treatytl.cli import completers
from treatytl.cli import options as o
from treatytl.cli.exits import Exit
from treatytl.cli.listing import deliver_listing
from treatytl.cli.program import environment_of
from treatytl.cli.request import load
from treatytl.cli.spread import spread
from treatytl.layout.bars import draw_bars
from treatytl.nearest import nearest
from treatytl.problems import UsageError
from treatytl.query import VALUE_FIELDS
from treatytl.query import values as count_values


@spread
def run(
    context: Context,
    field: Annotated[
        str,
        Argument(
            metavar="FIELD",
            help=", ".join(VALUE_FIELDS) + ".",
            autocompletion=completers.value_fields,
            show_default=False,
        ),
    ],
    output: o.ListingOptions,
    terminal: o.TerminalOptions,
    source: o.InputOptions,
) -> int:
    """What there is to filter by, with counts."""
    if field not in VALUE_FIELDS:
        close = nearest(field, VALUE_FIELDS)
        hint = f"Did you mean {' or '.join(close)}?\n" if close else ""
        raise UsageError(f'there is no field "{field}".', f"{hint}Fields: {', '.join(VALUE_FIELDS)}")
    environment = environment_of(context)
    counts = count_values(load(source, environment).timeline, field)
    records = [{"value": value, "count": count} for value, count in counts]
    deliver_listing(records, partial(draw_bars, counts), environment, output, terminal)
    return Exit.OK
