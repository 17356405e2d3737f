"""`treatytl in-force`: the treaties in force on a day or in a period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Context, Option

from treatytl.cli import options as o
from treatytl.cli.exits import Exit
from treatytl.cli.messages import note
from treatytl.cli.output import choose_target, deliver
from treatytl.cli.program import environment_of
from treatytl.cli.request import build_query, explain_query, input_specs, load
from treatytl.cli.spread import OptionGroup, spread
from treatytl.dates.days import from_day_number
from treatytl.dates.words import day_in_words
from treatytl.query.in_force import select_in_force
from treatytl.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.dates.wording import Language
    from treatytl.query import Query


class ForceOptions(OptionGroup):
    """What "in force in a period" is to mean, and whether to list what nothing is known of."""

    throughout: Annotated[
        bool,
        Option(
            "--throughout", help="In force on every day of the period, not on some.", rich_help_panel=o.PERIOD
        ),
    ] = False
    unstated: Annotated[
        bool,
        Option(
            "--unstated",
            help="Also instruments signed by then of which no source tells when they were in force.",
            rich_help_panel=o.FILTERS,
        ),
    ] = False


@spread
def run(
    context: Context,
    period: o.PeriodWords,
    narrowing: o.PeriodOptions,
    force: ForceOptions,
    filters: o.FilterOptions,
    order: o.OrderOptions,
    output: o.FormatOptions,
    terminal: o.TerminalOptions,
    reader: o.ReaderOptions,
    source: o.InputOptions,
) -> int:
    """The treaties in force on a day, until when, and how sure that is.

    Of a period, those in force on some day of it. Listed apart is what only
    may have been in force: its end is unknown or known too broadly, or sources
    disagree. --certain leaves that out; --within keeps what surely came into
    force and ended in the period. A treaty is in force through what renews it.

    \b
    treatytl in-force 1941-06-22
    treatytl in-force 1939..1945 --throughout --between Japan USSR
    treatytl in-force 1945-06-01 --json | jq '.[] | {id, certain, why}'
    """
    environment = environment_of(context)
    words = period.words or []
    target = choose_target(output, terminal, reader, environment, default="in-force")
    query = build_query(words, narrowing, filters, order)
    for asked in query.periods:
        for text in asked.notes:
            note(environment, text)
    if narrowing.explain:
        explain_query(query, environment)
    found = select_in_force(
        load(source, environment).timeline,
        query,
        every_day=force.throughout,
        with_unstated=force.unstated,
    )
    if not found.selection.matches:
        note(environment, "nothing was in force then, as far as the file tells")
    if found.unstated:
        note(environment, _left_out(found.unstated))
    deliver(
        found.selection,
        target,
        environment,
        options=output,
        headline=_headline(words, query, target.language, is_throughout=force.throughout),
        inputs=input_specs(source, environment),
    )
    return Exit.PROBLEMS if output.fail_empty and not found.selection.matches else Exit.OK


def _left_out(count: int) -> str:
    what = (
        "instrument was signed by then of which" if count == 1 else "instruments were signed by then of which"
    )
    return f"{count} more {what} no source tells when in force; --unstated lists them"


def _headline(words: Sequence[str], query: Query, language: Language, *, is_throughout: bool) -> str:
    """What was asked: `in force on 22 June 1941`, `in force throughout 1939..1945`."""
    speak = words_of(language)
    if len(query.periods) == 1 and query.periods[0].first == query.periods[0].last:
        day = from_day_number(query.periods[0].first)
        return speak.text("asked_on", day=day_in_words(*day, language=language))
    if not words:
        return speak.text("asked")
    return speak.text("asked_throughout" if is_throughout else "asked_in", period=" ".join(words))
