"""From the first word to a command: one table drives dispatch, help and completion.

Only the invoked command is built, so that a query starts as fast as a program with one command.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command as build_command

from treatytl.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable


class Entry(NamedTuple):
    """A command: its name, one line of help, and its module in `cli/commands/`, which has `run`."""

    name: str
    module: str
    summary: str

    def load(self) -> Callable[..., object]:
        """The command's function. Imports its module."""
        function: Callable[..., object] = import_module(f"treatytl.cli.commands.{self.module}").run
        return function


#: Adding a command is one file in `cli/commands/` and one line here.
COMMANDS: dict[str, Entry] = {
    entry.name: entry
    for entry in (
        Entry("list", "list_", "The timeline of a period (the default command)."),
        Entry("show", "show", "One event in full: dates, life, links, what each source says."),
        Entry("in-force", "in_force", "The treaties in force on a day, until when, and how sure that is."),
        Entry("chart", "chart", "The period drawn to scale on one screen."),
        Entry("on-this-day", "on_this_day", "Anniversaries: what happened on a day of the year."),
        Entry("sources", "sources", "The bibliography of what a query selects."),
        Entry("values", "values", "What there is to filter by, with counts."),
        Entry("coverage", "coverage", "How complete and how well sourced the events are."),
        Entry("check", "check", "Every problem in an events file, with its place."),
        Entry("schema", "schema", "JSON Schema of an events file, or of the JSON output."),
    )
}

DEFAULT = "list"

#: Options of the program itself; any other option in first place belongs to `list`.
OWN_OPTIONS = ("--help", "-h", "--version", "--install-completion", "--show-completion")

CONTEXT_SETTINGS: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class LazyGroup(TyperGroup):
    """The program: knows its commands by name and builds the one that is invoked."""

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # Typer's own base is private
        """The names of the commands, in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: typer.Context, cmd_name: str) -> TyperCommand | None:  # type: ignore[override]
        """A command with no more than its name and help: enough for lists of commands."""
        del ctx
        entry = COMMANDS.get(cmd_name)
        return TyperCommand(entry.name, help=entry.summary) if entry else None

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Put `list` before a first option that is not the program's own."""
        if args and args[0].startswith("-") and args[0].partition("=")[0] not in OWN_OPTIONS:
            args = [DEFAULT, *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: typer.Context, incomplete: str) -> list[Any]:  # type: ignore[override]
        """What the shell offers for the first word: commands, own options, and the options of `list`."""
        offers = super().shell_complete(ctx, incomplete)
        if incomplete.startswith("-"):
            command = build(COMMANDS[DEFAULT])
            with command.make_context(DEFAULT, [], parent=ctx, resilient_parsing=True) as inner:
                offers += [
                    offer for offer in command.shell_complete(inner, incomplete) if offer.value != "--help"
                ]
        return offers

    def resolve_command(  # type: ignore[override]
        self, ctx: typer.Context, args: list[str]
    ) -> tuple[str | None, Any, list[str]]:
        """The command that the first word names, built; `list` with all words if it begins a period."""
        first = args[0]
        if first in COMMANDS:
            return first, build(COMMANDS[first]), args[1:]
        if ctx.resilient_parsing or begins_period(first):
            return DEFAULT, build(COMMANDS[DEFAULT]), args
        raise unknown_command(first)


def build(entry: Entry) -> TyperCommand:
    """The Typer command of an entry, with its options."""
    app = typer.Typer(add_completion=False)
    app.command(entry.name, context_settings=CONTEXT_SETTINGS)(entry.load())
    command = build_command(app)
    assert isinstance(command, TyperCommand)  # noqa: S101 - one command makes no group
    return command


def begins_period(word: str) -> bool:
    """Whether a first word starts a period rather than names a command."""
    from treatytl.dates.periods import looks_like_period

    return looks_like_period(word)


def unknown_command(word: str) -> UsageError:
    """The error for a first word that is neither a command nor the beginning of a period."""
    from treatytl.dates.period_words import VOCABULARY
    from treatytl.dates.periods import FORMS
    from treatytl.nearest import nearest

    close = nearest(word, (*COMMANDS, *VOCABULARY))
    hint = f"Did you mean: treatytl {' or treatytl '.join(close)}?\n" if close else ""
    names = ", ".join(COMMANDS)
    return UsageError(f'"{word}" is neither a command nor a period.', f"{hint}Commands: {names}\n{FORMS}")
