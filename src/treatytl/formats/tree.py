"""Events with their life, and where they come from and what came of them as trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.words import in_words
from treatytl.formats.lifeline import draw_life
from treatytl.formats.pieces import spread_line
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

#: Each level takes so many cells, and no level is drawn that would leave less than this for its text.
_STEP, _TEXT = 3, 26
#: Further to the right no id stands, or the eye loses the row.
_WIDEST = 110
_NOTHING = "nothing that the file tells"


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """The trees of each event, in lines of at most `options.width` cells."""
    acts = Acts(selection.timeline)
    signs = glyphs(is_ascii=options.is_ascii)
    for index, event in enumerate(selection.events):
        if index:
            yield ()
            yield ()
        yield from _draw_head(event, selection, options, signs)
        life = list(draw_life(event, selection.timeline, acts, min(options.width, _WIDEST), signs))
        if life:
            yield ()
            yield from life
        for title, rows in (
            ("Goes back to", ancestors(event, selection.timeline, acts)),
            ("What came of it", heirs(event, selection.timeline, acts)),
        ):
            yield ()
            yield (Span(title, "heading"),)
            has_rows = False
            for row in rows:
                has_rows = True
                yield from _Branch(row, acts.events.get(row.event), min(options.width, _WIDEST), signs).draw()
            if not has_rows:
                yield from ((Span(line, "quiet"),) for line in wrap(_NOTHING, options.width))


def _draw_head(event: Event, selection: Selection, options: Options, signs: Glyphs) -> Iterator[Line]:
    own_kinds = {name: entry.group for name, entry in selection.timeline.kinds.items()}
    marker, style = signs.marker(event.kind, own_kinds)
    for index, line in enumerate(wrap(signs.text(event.title), options.width - 2)):
        yield (Span(f"{marker} " if index == 0 else "  ", style), Span(line, "title"))
    when = signs.text(in_words(event.date, brief=True))
    for line in wrap(f"{when}{signs.separator}{event.id}", options.width - 2):
        yield (Span("  "), Span(line, "id"))


class _Branch:
    """One row of a tree on its way to lines."""

    def __init__(self, row: Row, event: Event | None, width: int, signs: Glyphs) -> None:
        self.row = row
        self.event = event
        self.width = width
        self.signs = signs
        self.threads: Threads = threads(is_ascii=signs.is_ascii)
        self.levels = min(len(row.guides), max((width - _TEXT) // _STEP, 1))

    def draw(self) -> Iterator[Line]:
        """The row, wrapped, its guides led on; the id at the right of its last line or below."""
        first, rest = self._guides()
        room = self.width - cell_width(first)
        verbs = self.signs.text(", ".join(verb.replace("-", " ") for verb in self.row.verbs))
        lines: list[list[Span]] = [[Span(line)] for line in wrap(f"{verbs}: {self._told()}", room)]
        opening = lines[0][0].text
        if opening.startswith(f"{verbs}:"):
            lines[0] = [Span(f"{verbs}:", "quiet"), Span(opening[len(verbs) + 1 :])]
        if self.row.state == "circle":
            lines += [[Span(line, "warning")] for line in wrap("the links go round in a circle", room)]
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
            return "not in this timeline"
        if self.row.state == "elsewhere":
            return self.signs.text(f"{self.event.title} (told elsewhere)")
        mark = f" {self.signs.dispute}" if "date" in disputed_fields(self.event) else ""
        return self.signs.text(f"{self.event.title} ({in_words(self.event.date, brief=True)}{mark})")
