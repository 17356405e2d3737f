"""`treatytl on-this-day`: anniversaries."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Context, Option

from treatytl.cli import options as o
from treatytl.cli.exits import Exit
from treatytl.cli.messages import note
from treatytl.cli.output import choose_target, deliver
from treatytl.cli.program import environment_of
from treatytl.cli.request import build_query, input_specs, load
from treatytl.cli.spread import OptionGroup, spread
from treatytl.dates.date import DateError, Precision
from treatytl.dates.days import from_day_number
from treatytl.dates.edtf import parse_date
from treatytl.dates.month_day import MonthDay, parse_month_day
from treatytl.dates.words import day_in_words
from treatytl.problems import UsageError
from treatytl.query.anniversaries import on_this_day


class DayWords(OptionGroup):
    """The day of the year, in as many words as it takes."""

    words: Annotated[
        list[str] | None,
        Argument(
            metavar="[MM-DD]", help='04-13, or words: "13 April". Without it, today.', show_default=False
        ),
    ] = None


class TodayOptions(OptionGroup):
    """Which day is today."""

    today: Annotated[
        str | None,
        Option(
            "--today",
            metavar="DATE",
            help="Take this day for today (YYYY-MM-DD): years are counted to its year.",
            rich_help_panel=o.PERIOD,
        ),
    ] = None


@spread
def run(
    context: Context,
    day: DayWords,
    clock: TodayOptions,
    filters: o.FilterOptions,
    order: o.OrderOptions,
    output: o.FormatOptions,
    terminal: o.TerminalOptions,
    reader: o.ReaderOptions,
    source: o.InputOptions,
) -> int:
    """What happened on a day of the year, and how many years ago.

    Only what is dated to the day. What lasted is there on its first and on its
    last day. 29 February is also marked on 28 February of a common year.

    \b
    treatytl on-this-day 04-13
    treatytl on-this-day 5 September --party Japan --json
    """
    environment = environment_of(context)
    target = choose_target(output, terminal, reader, environment, default="on-this-day")
    year, *rest = _read_today(clock.today) if clock.today else environment.today()
    wanted = parse_month_day(day.words) if day.words else MonthDay(*rest)
    query = build_query([], o.PeriodOptions(), filters, order)
    selection = on_this_day(load(source, environment).timeline, query, wanted, year)
    if not selection.matches:
        note(environment, f"nothing in the file is dated {wanted.in_words}")
    deliver(
        selection,
        target,
        environment,
        options=output,
        headline=day_in_words(None, *wanted, language=target.language),
        inputs=input_specs(source, environment),
    )
    return Exit.PROBLEMS if output.fail_empty and not selection.matches else Exit.OK


def _read_today(text: str) -> tuple[int, int, int]:
    try:
        date = parse_date(text)
    except DateError as error:
        raise UsageError(f"--today {text}: {error.message}.", "Give a day: --today 2025-04-13") from error
    if date.precision is not Precision.DAY or date.is_qualified or date.earliest is None:
        raise UsageError(f"--today {text}: that is no day.", "Give a day: --today 2025-04-13")
    return from_day_number(date.earliest)
