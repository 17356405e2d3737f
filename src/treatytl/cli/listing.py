"""The way out of lists that are not events: lines for people, a JSON array for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from treatytl.cli.output import Target, deliver_lines, deliver_text
from treatytl.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from treatytl.cli.environment import Environment
    from treatytl.cli.options import ListingOptions, TerminalOptions
    from treatytl.layout.glyphs import Glyphs
    from treatytl.layout.lines import Line


def deliver_listing(
    records: Iterable[Any],
    draw: Callable[[int, Glyphs], Iterable[Line]],
    environment: Environment,
    output: ListingOptions,
    terminal: TerminalOptions,
    inputs: Sequence[str] = (),
) -> None:
    """Write records as JSON if that is asked for, else the lines that `draw` gives for a width and a set of signs."""
    from treatytl.layout.glyphs import glyphs

    as_json = output.json or (output.path_suffix == ".json")
    target = _target(output, terminal, environment, as_json=as_json)
    if as_json:
        from treatytl.formats.encoding import array

        deliver_text(array(records), target, environment, inputs=inputs)
    else:
        deliver_lines(
            draw(target.width, glyphs(is_ascii=target.is_ascii)), target, environment, inputs=inputs
        )


def _target(
    output: ListingOptions, terminal: TerminalOptions, environment: Environment, *, as_json: bool
) -> Target:
    to_file = output.output is not None
    colored = terminal.color == "always" or (not to_file and environment.wants_color(terminal.color.value))
    return Target(
        format=FORMATS["json" if as_json else "timeline"],
        path=output.output,
        is_colored=colored and not as_json,
        is_ascii=not as_json and (terminal.ascii or not (to_file or environment.is_unicode)),
        width=terminal.width or (80 if to_file else environment.width()),
        may_page=not (to_file or terminal.no_pager) and environment.is_terminal,
    )
