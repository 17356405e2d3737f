"""A table: one event a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.pieces import Footnotes, cited, draw_sources, headline
from treatytl.formats.speaker import speaker
from treatytl.layout.columns import draw_table
from treatytl.layout.glyphs import glyphs
from treatytl.layout.lines import Line, Span
from treatytl.layout.wrap import wrap
from treatytl.treaties import disputed_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.formats import Options
    from treatytl.layout.lines import Style
    from treatytl.query import Selection
    from treatytl.words.keys import TextKey

_HEADER: tuple[TextKey, ...] = (
    "column_date",
    "column_title",
    "column_kind",
    "column_parties",
    "column_id",
    "sources",
)
_SMALLEST = (11, 16, 9, 8, 10, 7)
#: On a narrow page the columns that `show` tells again are left out, the last first.
_PARTIES_FROM, _KINDS_FROM, _SOURCES_FROM = 100, 72, 36


def draw(selection: Selection, options: Options) -> Iterator[Line]:
    """The table in lines of at most `options.width` cells, addresses of sources excepted."""
    signs = glyphs(is_ascii=options.is_ascii)
    footnotes = Footnotes()
    speak = speaker(selection.timeline, options)
    columns = _columns(options)
    rows: list[list[str]] = []
    styles: list[list[Style]] = []
    for match in selection.matches:
        event = match.event
        mark = f" {signs.dispute}" if disputed_fields(event) else ""
        doubt = "" if match.is_certain else "? "
        cells = (
            f"{doubt}{speak.date(event.date, brief=True)}{mark}",
            speak.title(event),
            event.kind if options.language == "en" else speak.kind(event.kind),
            speak.parties(event),
            event.id,
            footnotes.mark(cited(event)) if options.citations != "none" else "",
        )
        looks: tuple[Style, ...] = (
            signs.marker(event.kind, selection.timeline.kinds)[1],
            "title",
            "quiet",
            "quiet",
            "id",
            "note-mark",
        )
        rows.append([signs.text(cells[column]) for column in columns])
        styles.append([looks[column] for column in columns])
    for line in wrap(signs.text(headline(selection, options)), options.width):
        yield (Span(line, "heading"),)
    yield ()
    if rows:
        header = [signs.text(speak.words.text(_HEADER[column])) for column in columns]
        smallest = [_SMALLEST[column] for column in columns]
        yield from draw_table(header, rows, styles, width=options.width, smallest=smallest, rule=signs.rule)
        yield ()
    if options.citations != "none":
        yield from draw_sources(footnotes, selection, options, signs)


def _columns(options: Options) -> list[int]:
    """Which columns there is room for."""
    shown = [0, 1, 2, 3, 4, 5]
    if options.width < _PARTIES_FROM:
        shown.remove(3)
    if options.width < _KINDS_FROM:
        shown.remove(2)
    if options.citations == "none" or options.width < _SOURCES_FROM:
        shown.remove(5)
    return shown
