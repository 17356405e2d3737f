"""`treatytl schema`: the JSON Schema of an events file, or of the JSON output."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from typer import Argument, Context, Option

from treatytl.cli.exits import Exit
from treatytl.cli.program import environment_of
from treatytl.cli.writing import write_stream
from treatytl.problems import UsageError


class Subject(StrEnum):
    """What a schema describes."""

    EVENTS = "events"
    OUTPUT = "output"


def run(
    context: Context,
    subject: Annotated[Subject, Argument(help="An events file, or the JSON output.")] = Subject.EVENTS,
    of: Annotated[
        str | None, Option("--of", metavar="COMMAND", help="The output of this command instead of list.")
    ] = None,
) -> int:
    """JSON Schema of an events file, or of the JSON output."""
    from treatytl.schema import OUTPUTS, schema_text

    if of is not None and subject is Subject.EVENTS:
        raise UsageError("--of is for the output.", f"Try: treatytl schema output --of {of}")
    if of is not None and of not in OUTPUTS:
        raise UsageError(f'no schema of the output of "{of}".', f"There is one of: {', '.join(OUTPUTS)}")
    write_stream([schema_text(subject.value, of=of)], environment_of(context).stdout)
    return Exit.OK
