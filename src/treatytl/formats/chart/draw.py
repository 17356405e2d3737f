"""The chart as lines: axis, rows of dots and bars, the strip of counts, and a legend that says what is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.dates.days import AFTER_ALL, from_day_number, iso_year
from treatytl.formats.chart.choose import Choice, choose
from treatytl.formats.chart.labels import short_labels
from treatytl.formats.chart.legend import heading, legend
from treatytl.formats.chart.names import group_in_words
from treatytl.formats.chart.rows import draw_axis, draw_bar, draw_dots, draw_strip
from treatytl.formats.chart.sheet import Frame, Sheet, make_sheet
from treatytl.formats.chart.strip import make_strip
from treatytl.layout.lines import Line, Span
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from treatytl.formats.chart.model import Bar, Chart
    from treatytl.formats.chart.strip import Strip

__all__ = ["Frame", "draw_chart"]

#: A chart is never lower than this: below it there is no room for a row.
SMALLEST_HEIGHT = 16
#: Heading, axis and legend take so many lines at the least; rows are no fewer than these.
_LEAST_AROUND, _LEAST_ROWS = 5, 3
#: From so many rows on the axis stands at the foot too.
_AXIS_AT_FOOT = 30
#: How high the strip is, by the height of the chart and the highest count.
_STRIP_ROWS = ((3, 44, 8), (2, 32, 4), (1, 0, 0))


@dataclass(frozen=True)
class _Plan:
    """What fits: the rows, how high dots and strip stand, whether groups stand apart."""

    choice: Choice
    dot_rows: dict[str, int]
    strip_rows: int
    is_airy: bool


def draw_chart(chart: Chart, frame: Frame) -> Iterator[Line]:
    """The chart in lines of at most `frame.width` cells, and in at most `frame.height` lines where that is given."""
    if not chart.found and not chart.bars:
        yield from heading(chart, frame)
        return
    sheet = make_sheet(chart, frame)
    strip = make_strip(chart, sheet.columns, frame.speak.language)
    if frame.height is None:
        yield from _draw(chart, sheet, strip, _plan(chart, sheet, strip, None, None))
        return
    height = max(frame.height, SMALLEST_HEIGHT)
    # What stands above and below the rows depends on what the rows are: guess, and take off what was too much.
    room = height - _LEAST_AROUND
    while True:
        plan = _plan(chart, sheet, strip, room, height)
        lines = list(_draw(chart, sheet, strip, plan))
        if len(lines) <= height or room <= _LEAST_ROWS:
            break
        room -= min(len(lines) - height, room - _LEAST_ROWS)
    yield from lines


def _plan(chart: Chart, sheet: Sheet, strip: Strip, room: int | None, height: int | None) -> _Plan:
    """What to draw in so many rows; what is left over goes to the dots and to blank rows between groups."""
    strip_rows = next(
        rows
        for rows, least, counted in _STRIP_ROWS
        if (height is None or height >= least) and strip.most >= counted
    )
    left = None if room is None else room - strip_rows
    choice = choose(chart, sheet.halves, left)
    dot_rows = {
        section.group.name: sheet.signs.rows_for(sheet.dots[section.group.name])
        for section in choice.sections
    }
    if left is None:
        return _Plan(choice, dot_rows, strip_rows, is_airy=True)
    spare = left - choice.rows
    is_airy = spare >= len(choice.sections)
    spare -= len(choice.sections) if is_airy else 0
    for name, needed in dot_rows.items():
        dot_rows[name] = 1 + min(needed - 1, max(spare, 0))
        spare -= dot_rows[name] - 1
    return _Plan(choice, dot_rows, strip_rows, is_airy)


def _draw(chart: Chart, sheet: Sheet, strip: Strip, plan: _Plan) -> Iterator[Line]:
    yield from heading(chart, sheet.frame)
    axis = list(draw_axis(sheet))
    yield from axis
    bars = [bar for section in plan.choice.sections for bar in section.bars]
    labels = _labels(bars, sheet)
    for index, section in enumerate(plan.choice.sections):
        if index and plan.is_airy:
            yield ()
        name = group_in_words(section.group.name, chart, sheet.frame.speak)
        yield from draw_dots(section.group, name, sheet, plan.dot_rows[section.group.name])
        for bar in section.bars:
            yield draw_bar(bar, labels[bar.event.id], sheet)
    if plan.is_airy:
        yield ()
    if plan.choice.rows > _AXIS_AT_FOOT:
        yield from reversed(axis)
    yield from draw_strip(strip, sheet, plan.strip_rows)
    for text in legend(chart, sheet, strip, plan.choice, bars, plan.dot_rows):
        for line in wrap(text, sheet.frame.width):
            yield (Span(line, "quiet"),)


def _labels(bars: Iterable[Bar], sheet: Sheet) -> dict[str, str]:
    """The label of each event that has a row, by its id."""
    glyphs = sheet.frame.glyphs
    titles = {bar.event.id: (glyphs.text(sheet.frame.speak.title(bar.event)), _year(bar)) for bar in bars}
    labels = short_labels(list(titles.values()), sheet.label_width - 3, glyphs.ellipsis)
    return dict(zip(titles, labels, strict=True))


def _year(bar: Bar) -> str:
    day = min(stretch.start_earliest for stretch in bar.event.date.stretches)
    return iso_year(from_day_number(day)[0]) if -AFTER_ALL < day < AFTER_ALL else ""
