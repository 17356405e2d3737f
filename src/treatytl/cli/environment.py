"""What surrounds a run: streams, terminal, variables. Gathered once and handed down."""

from __future__ import annotations

import os
import shutil
import sys
from typing import IO, TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from treatytl.dates.wording import Language

LanguageChoice = Literal["auto", "en", "ru", "ja", "es"]
ColorChoice = Literal["auto", "always", "never"]

#: Of a view that no terminal shows, unless `--width` says otherwise.
DEFAULT_WIDTH = 80
#: Below this nothing readable can be drawn; wider than this no line is read with ease.
MINIMUM_WIDTH, MAXIMUM_WIDTH = 20, 1000


class Environment(NamedTuple):
    """The streams and variables of one run."""

    stdin: IO[str]
    stdout: IO[str]
    stderr: IO[str]
    variables: Mapping[str, str]

    @classmethod
    def of_process(cls) -> Environment:
        """The environment of this process."""
        return cls(sys.stdin, sys.stdout, sys.stderr, os.environ)

    @property
    def is_terminal(self) -> bool:
        """Whether standard output is shown to a person right away."""
        return _is_terminal(self.stdout)

    @property
    def is_debugging(self) -> bool:
        """Whether a bug should show its traceback."""
        return bool(self.variables.get("TREATYTL_DEBUG"))

    def width(self) -> int:
        """The columns to draw in: those of the terminal, or 80 where there is none."""
        if not self.is_terminal:
            return DEFAULT_WIDTH
        columns = shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns
        return max(MINIMUM_WIDTH, min(columns, MAXIMUM_WIDTH))

    def today(self) -> tuple[int, int, int]:
        """Year, month and day by the clock and the time zone of this process."""
        from datetime import date

        now = date.today()  # noqa: DTZ011 - the day of the person at the terminal
        return now.year, now.month, now.day

    def height(self) -> int:
        """The rows of the terminal."""
        return shutil.get_terminal_size((DEFAULT_WIDTH, 24)).lines

    def wants_color(self, choice: ColorChoice, stream: IO[str] | None = None) -> bool:
        """Whether to colour: the option, then NO_COLOR, then FORCE_COLOR and CLICOLOR_FORCE, then the terminal."""
        if choice != "auto":
            return choice == "always"
        if self.variables.get("NO_COLOR"):
            return False
        forced = [self.variables.get(name, "") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")]
        if any(value not in ("", "0") for value in forced):
            return True
        return _is_terminal(stream or self.stdout) and self.variables.get("TERM") != "dumb"

    def language(self, choice: LanguageChoice) -> Language:
        """The language to speak: the option; for `auto` that of LC_ALL, LC_MESSAGES or LANG, else English.

        The first of the three that is set decides, as POSIX has it, also where we don't speak its language.
        """
        if choice != "auto":
            return choice
        from treatytl.dates.wording import LANGUAGES

        names = ("LC_ALL", "LC_MESSAGES", "LANG")
        locale = next((self.variables[name] for name in names if self.variables.get(name)), "")
        spoken = locale.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        return next((language for language in LANGUAGES if language == spoken), "en")

    @property
    def is_unicode(self) -> bool:
        """Whether standard output can carry more than ASCII. One without an encoding takes text as it is."""
        encoding = (
            (getattr(self.stdout, "encoding", None) or "utf-8").lower().replace("-", "").replace("_", "")
        )
        return encoding.startswith("utf")


def _is_terminal(stream: IO[str]) -> bool:
    try:
        return stream.isatty()
    except (ValueError, AttributeError):  # closed or missing
        return False
