"""What goes wrong, as words on standard error and an exit code: the only place that knows both."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING

import typer

from treatytl.cli import messages
from treatytl.cli.exits import Exit
from treatytl.problems import ProblemsFoundError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.cli.environment import Environment


class _TerminatedError(BaseException):
    """SIGTERM: raised where the program stands, so that half-written files are cleared away."""


def guarded(action: Callable[[], int | None], environment: Environment) -> int:
    """Do something and give its exit code, whatever happens."""
    from treatytl.cli.writing import NotWrittenError

    with contextlib.suppress(ValueError):  # not in the main thread
        signal.signal(signal.SIGTERM, _terminate)
    try:
        code = action() or Exit.OK
        _flush(environment)
    except UsageError as error:
        messages.error(environment, error.message, error.hint)
        return Exit.USAGE
    except ProblemsFoundError as error:
        show_problems(environment, error)
        return Exit.PROBLEMS
    except typer.TyperException as error:
        messages.error(environment, *_told_by_typer(error))
        return Exit.USAGE
    except NotWrittenError as error:
        messages.error(environment, str(error))
        return Exit.NOT_WRITTEN
    except BrokenPipeError:
        _forget_output()
        return Exit.OK
    except SystemExit as end:
        # Typer and Rich answer a closed pipe by themselves, and nothing else, with an exit of 1.
        if end.code != 1:
            raise
        _forget_output()
        return Exit.OK
    except KeyboardInterrupt:
        _forget_output()
        return Exit.INTERRUPTED
    except _TerminatedError:
        _forget_output()
        return Exit.TERMINATED
    except OSError as error:
        _forget_output()
        messages.error(environment, f"output could not be written: {error.strerror or error}.")
        return Exit.NOT_WRITTEN
    except Exception as error:
        if environment.is_debugging:
            raise
        messages.error(
            environment,
            f"a bug in treatytl: {type(error).__name__}: {error}",
            "TREATYTL_DEBUG=1 shows where. Please report it.",
        )
        return Exit.BUG
    return code


def show_problems(environment: Environment, error: ProblemsFoundError) -> None:
    """Print every problem of a file that can't be used."""
    from treatytl.check.report import text_report
    from treatytl.layout.lines import text_of

    messages.say(environment, "\n".join(text_of(line) for line in text_report(error.problems)))


def _told_by_typer(error: typer.TyperException) -> tuple[str, str]:
    """The message of Typer's own errors, and where to read on."""
    message = error.format_message()
    option = getattr(error, "option_name", "") or ""
    context = getattr(error, "ctx", None)
    if option.startswith("-") and option.lstrip("-")[:1].isdigit():
        return f'"{option}" is read as an option.', "A year before Christ is --from=-0044, or 45 BC."
    path = context.command_path if context else "treatytl"
    return message[:1].lower() + message[1:], f"Help: {path} --help"


def _terminate(number: int, frame: object) -> None:
    del number, frame
    raise _TerminatedError


def _flush(environment: Environment) -> None:
    if environment.stdout is not None:
        environment.stdout.flush()


def _forget_output() -> None:
    """Point standard output at nothing, so that Python does not try once more to write what nobody reads."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
