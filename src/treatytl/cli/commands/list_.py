"""`treatytl list`, the default command: the timeline of a period."""

from __future__ import annotations

from typer import Context  # noqa: TC002 - Typer reads the annotations

from treatytl.cli import options as o  # noqa: TC001
from treatytl.cli.exits import Exit
from treatytl.cli.output import choose_target, deliver
from treatytl.cli.program import environment_of
from treatytl.cli.request import build_query, input_specs, run_query
from treatytl.cli.spread import spread


@spread
def run(
    context: Context,
    period: o.PeriodWords,
    narrowing: o.PeriodOptions,
    filters: o.FilterOptions,
    order: o.OrderOptions,
    output: o.FormatOptions,
    terminal: o.TerminalOptions,
    reader: o.ReaderOptions,
    source: o.InputOptions,
) -> int:
    """The timeline of a period.

    Both ends of a period are included. Without a period, everything.

    \b
    treatytl 1941-04..1945-09-02 --party USSR --kind treaty
    treatytl taisho --between Japan "Russian Empire" --subject fisheries
    treatytl 1925-01-01 --certain --fields id,date --json
    """
    environment = environment_of(context)
    words = period.words or []
    target = choose_target(output, terminal, reader, environment, default="timeline")
    query = build_query(words, narrowing, filters, order)
    selection = run_query(query, source, environment, explain=narrowing.explain)
    deliver(
        selection,
        target,
        environment,
        options=output,
        headline=" ".join(words),
        inputs=input_specs(source, environment),
    )
    return Exit.PROBLEMS if output.fail_empty and not selection.matches else Exit.OK
