"""Events to work with: the built-in ones by the quick way, files by reading and checking them."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Protocol

from treatytl.store.builtin import BUILTIN, quick_builtin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from treatytl.model import Timeline
    from treatytl.problems import Problem


class Examined(Protocol):
    """Files that were looked through."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was found in them, with its places."""
        ...


class Loaded:
    """A timeline that can be trusted, with `notes` for the user.

    Where the warnings of its files stand is looked up only when `warnings` is asked for, since that means to read the
    files once more: `warning_counts`, by file, tells how many there are.
    """

    def __init__(
        self,
        timeline: Timeline,
        notes: tuple[str, ...] = (),
        warning_counts: Mapping[str, int] | None = None,
        examined: Examined | None = None,
    ) -> None:
        self.timeline = timeline
        self.notes = notes
        self.warning_counts = warning_counts or {}
        self._examined = examined

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What is doubtful, in the order of the files."""
        return self._examined.problems if self._examined else ()


def load_events(specs: Sequence[str], *, stdin: IO[str] | IO[bytes] | None = None) -> Loaded:
    """Read events files and merge them.

    `specs` are paths, `-` for standard input, and `builtin`. The built-in file is trusted: tests check it. Raises
    UsageError for what can't be opened, and ProblemsFoundError with every problem if any of them is an error.
    """
    if list(specs) == [BUILTIN]:
        timeline = quick_builtin()
        if timeline is not None:
            return Loaded(timeline)
    from treatytl.check.load import read_events  # noqa: PLC0415 - reading files takes a dozen modules more

    return read_events(specs, stdin=stdin)
