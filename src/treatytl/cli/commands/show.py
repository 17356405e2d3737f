"""`treatytl show`: one event in full."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Context, Option

from treatytl.cli import completers
from treatytl.cli import options as o
from treatytl.cli.exits import Exit
from treatytl.cli.output import choose_target, deliver
from treatytl.cli.program import environment_of
from treatytl.cli.request import input_specs, load
from treatytl.cli.spread import OptionGroup, spread
from treatytl.query import Match, Query, Selection, find_event


class LineageOptions(OptionGroup):
    """What to show instead of what each source says."""

    tree: Annotated[
        bool,
        Option(
            "--tree",
            help="Its life, what it goes back to and what came of it, as trees.",
            rich_help_panel=o.OUTPUT,
        ),
    ] = False


@spread
def run(
    context: Context,
    ids: Annotated[
        list[str],
        Argument(metavar="ID...", help="Ids of events.", autocompletion=completers.ids, show_default=False),
    ],
    lineage: LineageOptions,
    output: o.FormatOptions,
    terminal: o.TerminalOptions,
    reader: o.ReaderOptions,
    source: o.InputOptions,
) -> int:
    """One event in full: dates, life, links, what each source says."""
    environment = environment_of(context)
    target = choose_target(
        output, terminal, reader, environment, default="tree" if lineage.tree else "detail"
    )
    timeline = load(source, environment).timeline
    matches = tuple(Match(find_event(timeline, event_id)) for event_id in dict.fromkeys(ids))
    selection = Selection(timeline, Query(), matches, len(matches))
    deliver(
        selection, target, environment, options=output, headline="", inputs=input_specs(source, environment)
    )
    return Exit.OK
