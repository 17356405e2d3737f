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
