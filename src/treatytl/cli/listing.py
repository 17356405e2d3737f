"""The way out of lists that are not events: lines for people, a JSON array for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from treatytl.cli.output import deliver_lines, deliver_text, target_of
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
    target = target_of(FORMATS["json" if as_json else "timeline"], output.output, terminal, environment)
    if as_json:
        from treatytl.formats.encoding import array

        deliver_text(array(records), target, environment, inputs=inputs)
    else:
        deliver_lines(
            draw(target.width, glyphs(is_ascii=target.is_ascii)), target, environment, inputs=inputs
        )
