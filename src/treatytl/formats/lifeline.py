"""The life of a treaty as a line of points: signed, ratified, in force, renewed, ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.layout.threads import Point, draw_points, threads
from treatytl.treaties.acts import is_instrument
from treatytl.treaties.life import END_UNKNOWN, life_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats.speaker import Speaker
    from treatytl.layout.glyphs import Glyphs
    from treatytl.layout.lines import Line
    from treatytl.model import Event, Timeline
    from treatytl.treaties.acts import Acts
    from treatytl.treaties.life import Phase


def draw_life(
    event: Event, timeline: Timeline, acts: Acts, width: int, glyphs: Glyphs, speak: Speaker
) -> Iterator[Line]:
    """The life of an instrument in lines of at most `width` cells; none for an event that has no such life."""
    if not is_instrument(event, timeline):
        return
    points = [_point(phase, glyphs, speak) for phase in life_of(event, acts)]
    if points:
        yield from draw_points(points, width, threads(is_ascii=glyphs.is_ascii))


def _point(phase: Phase, glyphs: Glyphs, speak: Speaker) -> Point:
    return Point(
        title=glyphs.text(speak.list(map(speak.words.phase, phase.names))),
        below=glyphs.text(speak.date(phase.date, brief=True)) if phase.date is not None else "",
        mark=glyphs.dispute if phase.is_disputed else "",
        is_sure=phase.names != (END_UNKNOWN,),
    )
