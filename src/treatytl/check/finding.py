"""What a rule finds, before anybody has looked up where in a file that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.problems import Severity

if TYPE_CHECKING:
    from treatytl.store.nodes import Path


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of problem, named for the bad pattern. `example` is what would be right."""

    name: str
    severity: Severity
    summary: str
    why: str
    example: str

    @property
    def is_error(self) -> bool:
        """Whether it stops a query."""
        return self.severity is Severity.ERROR


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong, at the end of a path in one of the documents.

    `span` gives offsets in a scalar where only a part of it is wrong. `{other}` in the message stands for the place
    of `other`, a path in a document.
    """

    code: str
    document: int
    path: Path
    message: str
    hint: str = ""
    on_key: bool = False
    span: tuple[int, int | None] | None = None
    other: tuple[int, Path] | None = None


def quoted_list(words: tuple[str, ...] | list[str]) -> str:
    """Words for a hint: `nearest: gse-1979, gse-1980`."""
    return f"nearest: {', '.join(words)}" if words else ""
