"""`treatytl sources`: the bibliography of what a query selects."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from typer import Context  # noqa: TC002 - Typer reads the annotations

from treatytl.cli import options as o  # noqa: TC001
from treatytl.cli.exits import Exit
from treatytl.cli.listing import deliver_listing
from treatytl.cli.program import environment_of
from treatytl.cli.request import build_query, input_specs, run_query
from treatytl.cli.spread import spread
from treatytl.formats.bibliography import bibliography, draw_bibliography
from treatytl.formats.listing import source_record

if TYPE_CHECKING:
    from collections.abc import Iterator


@spread
def run(
    context: Context,
    period: o.PeriodWords,
    narrowing: o.PeriodOptions,
    filters: o.FilterOptions,
    output: o.ListingOptions,
    terminal: o.TerminalOptions,
    language: o.LanguageOptions,
    source: o.InputOptions,
) -> int:
    """The bibliography of what a query selects."""
    environment = environment_of(context)
    query = build_query(period.words or [], narrowing, filters)
    selection = run_query(query, source, environment, explain=narrowing.explain)
    entries = bibliography(selection)

    def records() -> Iterator[dict[str, object]]:
        for entry in entries:
            yield source_record(entry.id, entry.source, entry.events)

    draw = partial(draw_bibliography, entries, language=environment.language(language.lang.value))
    deliver_listing(records(), draw, environment, output, terminal, inputs=input_specs(source, environment))
    return Exit.OK
