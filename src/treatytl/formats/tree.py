"""Events with their life, and where they come from and what came of them as trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.lifeline import draw_life
from treatytl.formats.pieces import spread_line
from treatytl.formats.speaker import Speaker, speaker
from treatytl.layout.glyphs import glyphs
from treatytl.layout.lines import Line, Span
from treatytl.layout.threads import Threads, threads
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap
from treatytl.treaties import disputed_fields
from treatytl.treaties.acts import Acts
from treatytl.treaties.lineage import Row, ancestors, heirs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.layout.glyphs import Glyphs
    from treatytl.model import Event
    from treatytl.query import Selection
    from treatytl.words.keys import TextKey

#: Each level takes so many cells, and no level is drawn that would leave less than this for its text.
_STEP, _TEXT = 3, 26
#: Further to the right no id stands, or the eye loses the row.
_WIDEST = 110


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """The trees of each event, in lines of at most `options.width` cells."""
    acts = Acts(selection.timeline)
    signs = glyphs(is_ascii=options.is_ascii)
    speak = speaker(selection.timeline, options)
    width = min(options.width, _WIDEST)
    for index, event in enumerate(selection.events):
        if index:
            yield ()
            yield ()
        yield from _draw_head(event, selection, options, signs, speak)
        life = list(draw_life(event, selection.timeline, acts, width, signs, speak))
        if life:
            yield ()
            yield from life
        lineage: tuple[tuple[TextKey, Iterator[Row]], ...] = (
            ("goes_back", ancestors(event, selection.timeline, acts)),
            ("came_of_it", heirs(event, selection.timeline, acts)),
        )
        for title, rows in lineage:
            yield ()
            heading = signs.text(speak.words.text(title))
            yield from ((Span(line, "heading"),) for line in wrap(heading, options.width))
            has_rows = False
            for row in rows:
                has_rows = True
                yield from _Branch(row, acts.events.get(row.event), width, signs, speak).draw()
            if not has_rows:
                nothing = signs.text(speak.words.text("nothing_told"))
                yield from ((Span(line, "quiet"),) for line in wrap(nothing, options.width))


def _draw_head(
    event: Event, selection: Selection, options: Options, signs: Glyphs, speak: Speaker
) -> Iterator[Line]:
    marker, style = signs.marker(event.kind, selection.timeline.kinds)
    for index, line in enumerate(wrap(signs.text(speak.title(event)), options.width - 2)):
        yield (Span(f"{marker} " if index == 0 else "  ", style), Span(line, "title"))
    when = signs.text(speak.date(event.date, brief=True))
    for line in wrap(f"{when}{signs.separator}{event.id}", options.width - 2):
        yield (Span("  "), Span(line, "id"))


class _Branch:
    """One row of a tree on its way to lines."""

    def __init__(self, row: Row, event: Event | None, width: int, signs: Glyphs, speak: Speaker) -> None:
        self.row = row
        self.event = event
        self.width = width
        self.signs = signs
        self.speak = speak
        self.threads: Threads = threads(is_ascii=signs.is_ascii)
        self.levels = min(len(row.guides), max((width - _TEXT) // _STEP, 1))

    def draw(self) -> Iterator[Line]:
        """The row, wrapped, its guides led on; the id at the right of its last line or below."""
        first, rest = self._guides()
        room = self.width - cell_width(first)
        verbs = self.signs.text(self.speak.list(map(self.speak.words.tie, self.row.verbs)))
        lines: list[list[Span]] = [[Span(line)] for line in wrap(f"{verbs}: {self._told()}", room)]
        opening = lines[0][0].text
        if opening.startswith(f"{verbs}:"):
            lines[0] = [Span(f"{verbs}:", "quiet"), Span(opening[len(verbs) + 1 :])]
        circle = self.signs.text(self.speak.words.text("circle"))
        if self.row.state == "circle":
            lines += [[Span(line, "warning")] for line in wrap(circle, room)]
        last = spread_line(lines[-1], Span(self.row.event, "id"), room)
        if last:
            lines[-1] = list(last)
        else:
            ids = wrap(self.row.event, room)
            lines += [[Span(" " * (room - cell_width(line))), Span(line, "id")] for line in ids]
        for index, line in enumerate(lines):
            yield (Span(first if index == 0 else rest, "rail"), *line)

    def _guides(self) -> tuple[str, str]:
        """What stands left of the row's first line and of those after it; of a row too deep to draw, how deep it is."""
        signs = self.threads
        guides = self.row.guides[-self.levels :]
        trunks = "".join(f"{signs.trunk}  " if goes_on else "   " for goes_on in guides[:-1])
        corner, trunk = (signs.branch, signs.trunk) if guides[-1] else (signs.last_branch, " ")
        lead = trunks
        if self.row.depth > self.levels and len(str(self.row.depth)) < len(trunks):
            depth = str(self.row.depth)
            lead = depth.ljust(len(depth) + 1) + trunks[len(depth) + 1 :]
        return f"{lead}{corner}{signs.line} ", f"{trunks}{trunk}  "

    def _told(self) -> str:
        if self.event is None:
            return self.signs.text(self.speak.words.text("not_here"))
        title = self.speak.title(self.event)
        if self.row.state == "elsewhere":
            return self.signs.text(self.speak.words.text("told_elsewhere", title=title))
        mark = f" {self.signs.dispute}" if "date" in disputed_fields(self.event) else ""
        return self.signs.text(f"{title} ({self.speak.bare_date(self.event.date)}{mark})")
