"""The rows of a chart: axis, dots, bars, strip."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from treatytl.dates.date import End
from treatytl.formats.chart.legend import about_days
from treatytl.formats.pieces import padded
from treatytl.layout.labels import fit_labels
from treatytl.layout.lines import Line, Span
from treatytl.layout.strokes import Degree, columns_of, level_rows, paint, stack_rows
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from treatytl.formats.chart.model import Bar, Group
    from treatytl.formats.chart.sheet import Sheet
    from treatytl.formats.chart.strip import Strip, Unit
    from treatytl.layout.lines import Style
    from treatytl.words.keys import TextKey

_STRIPS: dict[Unit, TextKey] = {
    "day": "strip_day",
    "month": "strip_month",
    "year": "strip_year",
    "decade": "strip_decade",
    "century": "strip_century",
}


def draw_axis(sheet: Sheet) -> Iterator[Line]:
    """The labels, with what a column is worth, and under them the line with its ticks."""
    margin = " " * (sheet.label_width + 1)
    words = sheet.frame.speak.words
    worth = words.text("a_column", length=about_days(sheet.columns.days_a_unit, words))
    label = shorten(sheet.frame.glyphs.text(worth), sheet.label_width, sheet.frame.glyphs.ellipsis)
    line = _written(sheet.axis.labels, sheet.columns.size)
    yield (Span(padded(label, len(margin)), "quiet"), Span(line.rstrip(), "year"))
    rule = [sheet.signs.rule] * sheet.columns.size
    for sign, places in ((sheet.signs.small_tick, sheet.axis.minor), (sheet.signs.tick, sheet.axis.major)):
        for place in places:
            rule[place] = sign
    for fold in sheet.columns.folds:
        rule[fold.begin : fold.end] = [sheet.signs.fold] * (fold.end - fold.begin)
    yield (Span(margin), Span("".join(rule), "rail"))


def draw_dots(group: Group, called: str, sheet: Sheet, height: int) -> Iterator[Line]:
    """The events of a group, a dot each, in stacks; what it is `called` and its number stand at their foot."""
    *upper, lowest = stack_rows(sheet.dots[group.name], height, sheet.signs)
    for row in upper:
        yield (Span(" " * (sheet.label_width + 1)), *_over_grid(row, group.style, sheet))
    count = str(group.count)
    room = sheet.label_width - len(count) - 2
    name = shorten(sheet.frame.glyphs.text(called), room, sheet.frame.glyphs.ellipsis)
    gap = " " * (room - cell_width(name) + 1)
    yield (
        Span(name, "title"),
        Span(gap),
        Span(count, "quiet"),
        Span("  "),
        *_over_grid(lowest, group.style, sheet),
    )


def draw_bar(bar: Bar, label: str, sheet: Sheet) -> Line:
    """A bar with its label; what comes from before the axis or goes on after it has a sign there."""
    scale = sheet.halves
    strokes = [
        (*scale.units_of(stroke.first, stroke.last), stroke.degree)
        for stroke in bar.strokes
        if stroke.first <= scale.last and scale.first <= stroke.last
    ]
    cells = list(columns_of(paint(strokes, scale.size), sheet.signs))
    left, right = _end_signs(bar, cells, sheet)
    mark = f" {sheet.signs.dispute}" if bar.is_disputed else ""
    gap = " " * (sheet.label_width - 1 - cell_width(label) - cell_width(mark))
    return (
        Span(" "),
        Span(label),
        Span(mark, "dispute"),
        Span(gap),
        Span(left, bar.style),
        *_over_grid("".join(cells), bar.style, sheet),
        Span(right, bar.style),
    )


def _end_signs(bar: Bar, cells: list[str], sheet: Sheet) -> tuple[str, str]:
    """The signs left and right of the axis; an end that nobody knows has its `?` where the bar stops."""
    seen = [place for place, cell in enumerate(cells) if cell != " "]
    left = right = " "
    if bar.first < sheet.halves.first:
        left = "?" if _degree_at(bar, sheet.halves.first - 1) is Degree.UNKNOWN else sheet.signs.before
    elif bar.start is End.UNKNOWN:
        left = _put(cells, seen[0] - 1, left)
    if bar.last > sheet.halves.last:
        right = "?" if _degree_at(bar, sheet.halves.last + 1) is Degree.UNKNOWN else sheet.signs.beyond
    elif bar.end is End.UNKNOWN:
        right = _put(cells, seen[-1] + 1, right)
    return left, right


def _put(cells: list[str], place: int, outside: str) -> str:
    """Put a `?` into the cells, or give it back for the cell outside of them."""
    if 0 <= place < len(cells):
        cells[place] = "?"
        return outside
    return "?"


def _degree_at(bar: Bar, day: int) -> Degree:
    return max(
        (stroke.degree for stroke in bar.strokes if stroke.first <= day <= stroke.last),
        default=Degree.NOTHING,
    )


def draw_strip(strip: Strip, sheet: Sheet, height: int) -> Iterator[Line]:
    """The counts as columns, and under them as numbers where each has room for its own."""
    *upper, lowest = level_rows(strip.columns, height, max(strip.most, 1), sheet.signs)
    margin = " " * (sheet.label_width + 1)
    yield from ((Span(margin), Span(row)) for row in upper)
    what = sheet.frame.glyphs.text(sheet.frame.speak.words.text(_STRIPS[strip.unit]))
    label = shorten(what, sheet.label_width, sheet.frame.glyphs.ellipsis)
    yield (Span(padded(label, len(margin)), "title"), Span(lowest))
    labels = [(place, len(text)) for place, text in strip.labels]
    if all(fit_labels(labels, sheet.columns.size, 1)):
        yield (Span(margin), Span(_written(strip.labels, sheet.columns.size), "quiet"))


def _written(labels: Iterable[tuple[int, str]], size: int) -> str:
    """Labels at their places on a line of so many cells."""
    line = [" "] * size
    for place, text in labels:
        width = cell_width(text)
        line[place : place + width] = [text, *[""] * (width - 1)]
    return "".join(line)


def _over_grid(cells: str, style: Style, sheet: Sheet) -> Iterator[Span]:
    """Cells; where they are blank, the lines of the axis and of the wars show through."""
    looks: list[tuple[str, Style]] = []
    for place, cell in enumerate(cells):
        if cell != " ":
            looks.append((cell, style))
        elif place in sheet.war_columns:
            looks.append((sheet.signs.line, "kind-war"))
        else:
            looks.append((sheet.signs.grid if place in sheet.grid else " ", "rail"))
    for look, run in groupby(looks, key=lambda pair: pair[1]):
        yield Span("".join(cell for cell, _ in run), look)
