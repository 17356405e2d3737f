"""PyYAML's parser: the C one, or the pure one where PyYAML came without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

    from yaml.events import ScalarEvent


def next_event_of(text: str) -> Callable[[], Any]:
    """A function that gives the parser's events, one at each call. It raises YAMLError."""
    # Both are loaders, of which the parser alone is set to work: nothing is resolved or built.
    parser: Any = yaml.CSafeLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)
    get_event: Callable[[], Any] = parser.get_event
    return get_event


def value_of(event: ScalarEvent) -> str | None:
    """The text of a scalar.

    Plain and empty is a missing value, None; `""` is a text without characters. The line end with which every block
    of lines ends is not part of what it says.
    """
    value: str = event.value
    style = event.style
    if not style:
        return value or None
    return value.rstrip() if style in "|>" else value
