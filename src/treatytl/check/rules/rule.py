"""A rule: what it is called and says, and the function that finds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from treatytl.check.finding import Code, Finding
    from treatytl.check.scope import Scope


@dataclass(frozen=True, slots=True)
class Rule:
    """A code with the function that finds it in what was read."""

    code: Code
    find: Callable[[Scope], Iterator[Finding]]
    #: Whether it looks for what is missing, so that it can tell nothing where a file or a list could not be read.
    needs_all: bool = False
