"""The program as a Typer application: its own options, and the way to its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from typer import Option
from typer.main import get_command

from treatytl.cli.dispatch import CONTEXT_SETTINGS, LazyGroup
from treatytl.cli.environment import Environment

if TYPE_CHECKING:
    from typer import Context

HELP = """A timeline of Russian/Soviet–Japanese relations, 1904–1975, with its sources.

\b
treatytl 1904..1925                   a period, both ends included
treatytl since 1956 --kind treaty     filtered; see: treatytl list --help
treatytl 1925 --json | jq             the same query for other programs
treatytl show basic-convention-1925   one event in full
treatytl in-force 1941-06-22          the treaties in force on a day
treatytl check mine.yaml              an events file of your own, checked
"""


def invoke(words: list[str], environment: Environment) -> int | None:
    """Run the command that the words name. Errors come out as exceptions."""
    result: object = program().main(
        args=words or ["--help"], prog_name="treatytl", standalone_mode=False, obj=environment
    )
    return result if isinstance(result, int) else None


def program() -> LazyGroup:
    """The Typer command of the whole program."""
    app = typer.Typer(cls=LazyGroup, context_settings=CONTEXT_SETTINGS, rich_markup_mode="rich", help=HELP)
    app.callback(invoke_without_command=True)(_own_options)
    group = get_command(app)
    assert isinstance(group, LazyGroup)  # noqa: S101 - `cls` says so
    return group


def environment_of(context: Context) -> Environment:
    """The environment of this run, from within a command."""
    environment = context.obj
    assert isinstance(environment, Environment)  # noqa: S101 - `invoke` put it there
    return environment


def _own_options(
    *,
    version: Annotated[
        bool,
        Option(
            "--version",
            is_eager=True,
            callback=lambda value: _show_version() if value else None,
            help="Show the versions of program and data.",
        ),
    ] = False,
) -> None:
    del version


def _show_version() -> None:
    from importlib.metadata import version

    from treatytl.check import load_events

    timeline = load_events(["builtin"]).timeline
    data = timeline.version or "unversioned"
    dated = f" of {timeline.updated}" if timeline.updated else ""
    typer.echo(f"treatytl {version('treatytl')}, data {data}{dated} ({len(timeline.events)} events)")
    raise typer.Exit
