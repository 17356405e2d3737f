"""`treatytl check`: every problem in an events file, with its place."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path  # noqa: TC003 - Typer reads the annotations
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from treatytl.check.load import check_files
from treatytl.check.report import github_report, json_report, text_report
from treatytl.cli import completers
from treatytl.cli import options as o
from treatytl.cli.exits import Exit
from treatytl.cli.program import environment_of
from treatytl.cli.spread import spread
from treatytl.cli.terminal import colored_text, plain_text
from treatytl.cli.writing import write_stream
from treatytl.problems import Severity, UsageError

if TYPE_CHECKING:
    from treatytl.check.load import Report
    from treatytl.cli.environment import Environment


class ReportFormat(StrEnum):
    """How problems are told."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


@spread
def run(
    context: Context,
    *,
    files: Annotated[
        list[str] | None,
        Argument(
            metavar="[FILE]...",
            help="Events files; else $TREATYTL_EVENTS, else built in.",
            autocompletion=completers.files,
            show_default=False,
        ),
    ] = None,
    report_format: Annotated[
        ReportFormat | None, Option("--format", "-f", help="For people, programs, or GitHub's annotations.")
    ] = None,
    json: Annotated[bool, Option("--json", help="Short for -f json.")] = False,
    strict: Annotated[bool, Option("--strict", help="Fail on warnings too.")] = False,
    documents: Annotated[
        Path | None,
        Option(
            "--documents", metavar="DIR", help="Prove seeds/ against the original documents in this folder."
        ),
    ] = None,
    color: Annotated[o.Color, Option("--color", help="Colour.")] = o.Color.AUTO,
) -> int:
    """Every problem in an events file, with its place and what would be right."""
    if json and report_format not in (None, ReportFormat.JSON):
        raise UsageError(f"--json and --format {report_format} exclude each other.")
    environment = environment_of(context)
    specs = files or [environment.variables.get("TREATYTL_EVENTS") or "builtin"]
    report = check_files(specs, stdin=environment.stdin, documents=documents)
    _write(report, ReportFormat.JSON if json else report_format or ReportFormat.TEXT, environment, color)
    failing = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    return Exit.PROBLEMS if any(problem.severity in failing for problem in report.problems) else Exit.OK


def _write(report: Report, chosen: ReportFormat, environment: Environment, color: o.Color) -> None:
    if chosen is ReportFormat.JSON:
        write_stream(json_report(report.problems), environment.stdout)
    elif chosen is ReportFormat.GITHUB:
        write_stream(github_report(report.problems), environment.stdout)
    else:
        lines = text_report(report.problems, report)
        paint = colored_text if environment.wants_color(color.value) else plain_text
        write_stream(paint(lines), environment.stdout)
