"""`treatytl chart`: the period drawn to scale on one screen."""

from __future__ import annotations

from typing import Annotated

from typer import Context, Option

from treatytl.cli import options as o
from treatytl.cli.exits import Exit
from treatytl.cli.listing import deliver_listing
from treatytl.cli.program import environment_of
from treatytl.cli.request import build_query, input_specs, run_query
from treatytl.cli.spread import spread
from treatytl.formats.chart import Frame, Grouping, chart_record, draw_chart, gather
from treatytl.formats.speaker import Speaker

#: Of a chart that no terminal shows, unless `--height` says otherwise.
_DEFAULT_HEIGHT = 40


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
    group_by: Annotated[
        Grouping | None,
        Option(
            "--group-by", help="Rows in groups of this; else by families of kinds.", rich_help_panel=o.OUTPUT
        ),
    ] = None,
    height: Annotated[
        int | None,
        Option(
            "--height",
            min=0,
            metavar="N",
            help="Draw N lines at most, 0 for as many as it takes; else the terminal's.",
            rich_help_panel=o.OUTPUT,
        ),
    ] = None,
) -> int:
    """The period drawn to scale on one screen: wars, instruments in force, events a year.

    A bar is paler where it is uncertain, a dot is an event. Instruments in force
    in the period are there whenever they were signed. The best attested rows come
    first, and what does not fit is counted below. Off a terminal, a chart has 80
    columns and 40 lines. JSON has the numbers behind the drawing, all of them.

    \b
    treatytl chart 1904..1975
    treatytl chart 1939..1946 --group-by party
    treatytl chart 1956.. --kind instrument --height 0
    """
    environment = environment_of(context)
    words = period.words or []
    selection = run_query(
        build_query(words, narrowing, filters), source, environment, explain=narrowing.explain
    )
    chart = gather(selection, group_by)
    if height is None:
        # Two lines less than the screen: one for the prompt, and one more or it would be paged.
        on_screen = environment.is_terminal and output.output is None
        height = environment.height() - 2 if on_screen else _DEFAULT_HEIGHT
    speak = Speaker(selection.timeline, environment.language(language.lang.value))
    deliver_listing(
        map(chart_record, [chart]),
        lambda width, glyphs: draw_chart(chart, Frame(width, height or None, glyphs, " ".join(words), speak)),
        environment,
        output,
        terminal,
        inputs=input_specs(source, environment),
    )
    return Exit.OK
