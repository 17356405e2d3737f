"""`treatytl coverage`: how complete and how well sourced events are."""

from __future__ import annotations

from typer import Context  # noqa: TC002 - Typer reads the annotations

from treatytl.cli import options as o  # noqa: TC001
from treatytl.cli.exits import Exit
from treatytl.cli.listing import deliver_listing
from treatytl.cli.program import environment_of
from treatytl.cli.request import build_query, input_specs, run_query
from treatytl.cli.spread import spread
from treatytl.formats.coverage import coverage_records, draw_coverage
from treatytl.treaties.coverage import coverage


@spread
def run(
    context: Context,
    period: o.PeriodWords,
    narrowing: o.PeriodOptions,
    filters: o.FilterOptions,
    output: o.ListingOptions,
    terminal: o.TerminalOptions,
    source: o.InputOptions,
) -> int:
    """How complete and how well sourced the events are: of a file, or of what a query selects.

    Sources that repeat another one count once. In JSON each figure names the
    events to look at: those that miss an aim, or that are in doubt.

    \b
    treatytl coverage
    treatytl coverage 1956.. --kind instrument -e mine.yaml
    treatytl coverage --json | jq '.[] | {name, share, events}'
    """
    environment = environment_of(context)
    words = period.words or []
    query = build_query(words, narrowing, filters)
    selection = run_query(query, source, environment, explain=narrowing.explain)
    figures = coverage(selection.events, selection.timeline)
    deliver_listing(
        coverage_records(figures),
        lambda width, glyphs: draw_coverage(figures, selection, " ".join(words), width, glyphs),
        environment,
        output,
        terminal,
        inputs=input_specs(source, environment),
    )
    return Exit.OK
