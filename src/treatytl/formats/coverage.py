"""Coverage: the figures as tables with bars for people, as records for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from treatytl.layout.lines import Line, Span
from treatytl.layout.shares import draw_decades, draw_shares
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap
from treatytl.treaties import coverage as c
from treatytl.treaties.references import language_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.layout.glyphs import Glyphs
    from treatytl.query import Selection

#: Of a long list of values no more than so many are drawn; JSON has them all.
_MOST_ROWS = 12
#: Sections that say themselves what their figures are parts of; the others' are parts of the events.
_SPEAKING = (c.LINKS, c.INSTRUMENTS, c.BILATERAL, c.SOURCE_VOICES, c.CITATION_VOICES, c.PUBLISHERS)
_LONGEST_NAME = 34


class CoverageRecord(Struct, frozen=True):
    """One figure of how complete and how well sourced events are."""

    section: str
    name: str
    count: int
    of: int | None
    share: float | None
    events: tuple[str, ...]


def coverage_records(figures: Sequence[c.Figure]) -> Iterator[CoverageRecord]:
    """The figures as records, with their shares."""
    for figure in figures:
        share = round(figure.count / figure.of, 4) if figure.of else None
        yield CoverageRecord(figure.section, figure.name, figure.count, figure.of, share, figure.events)


def draw_coverage(
    figures: Sequence[c.Figure], selection: Selection, headline: str, width: int, glyphs: Glyphs
) -> Iterator[Line]:
    """The figures section by section, in lines of at most `width` cells."""
    total, found = len(selection.timeline.events), len(selection.matches)
    count = f"{total} events" if found == total else f"{found} of {total} events"
    parts = [selection.timeline.title or "Timeline", "coverage", headline, count]
    for line in wrap(glyphs.text(" · ".join(part for part in parts if part)), width):
        yield (Span(line, "heading"),)
    names = [_name(figure) for figure in figures if figure.section != c.YEAR]
    name_width = min(max(map(cell_width, names), default=1), _LONGEST_NAME)
    digits = max((len(str(figure.count)) for figure in figures), default=1)
    for section in dict.fromkeys(figure.section for figure in figures):
        rows = [figure for figure in figures if figure.section == section]
        yield ()
        yield from _draw_heading(section, rows, width, glyphs)
        if section == c.YEAR:
            yield from draw_decades(
                {int(row.name): row.count for row in rows if row.name != c.NOT_SAID}, width, glyphs
            )
            rows = [row for row in rows if row.name == c.NOT_SAID]
        shown = rows if len(rows) <= _MOST_ROWS or section == c.KIND else rows[: _MOST_ROWS - 1]
        yield from draw_shares(
            [(_name(row), row.count, row.of or 0) for row in shown],
            width,
            glyphs,
            name_width=name_width,
            digits=digits,
        )
        if len(shown) < len(rows):
            yield (Span(f"and {len(rows) - len(shown)} more, in --json", "quiet"),)


def _name(figure: c.Figure) -> str:
    """What is counted, the codes of languages in words."""
    if figure.section in (c.OFFICIAL, c.ANY_TITLE):
        return language_name(figure.name)
    if figure.name.startswith(c.OFFICIAL_TITLE):
        return c.OFFICIAL_TITLE + language_name(figure.name.removeprefix(c.OFFICIAL_TITLE))
    return figure.name.replace("-", " ") if figure.section == c.KIND else figure.name


def _draw_heading(section: str, rows: Sequence[c.Figure], width: int, glyphs: Glyphs) -> Iterator[Line]:
    whole = (rows[0].of if rows else None) or 0
    unit = "" if section in _SPEAKING else " event" if whole == 1 else " events"
    text = glyphs.text(f"{section.capitalize()} · of {whole}{unit}")
    for index, line in enumerate(wrap(text, width)):
        name = section.capitalize() if index == 0 and line.startswith(section.capitalize()) else ""
        yield (Span(name, "heading"), Span(line[len(name) :], "quiet"))
