"""The words of a chart: its heading, how to read its signs, and what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.days import from_day_number
from treatytl.formats.chart.choose import names_of
from treatytl.layout.lines import Line, Span
from treatytl.layout.strokes import Degree
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from treatytl.formats.chart.choose import Choice
    from treatytl.formats.chart.model import Bar, Chart
    from treatytl.formats.chart.sheet import Frame, Sheet
    from treatytl.formats.chart.strip import Strip


def heading(chart: Chart, frame: Frame) -> Iterator[Line]:
    """What one looks at: title, period, how many events."""
    count = (
        f"{chart.total} events" if chart.found == chart.total else f"{chart.found} of {chart.total} events"
    )
    if chart.also:
        count += f", {chart.also} more in force"
    parts = [chart.title, frame.headline, count]
    text = frame.glyphs.text(" · ".join(part for part in parts if part))
    for line in wrap(text, frame.width):
        yield (Span(line, "heading"),)


def legend(
    chart: Chart,
    sheet: Sheet,
    strip: Strip,
    choice: Choice,
    bars: Sequence[Bar],
    dot_rows: Mapping[str, int],
) -> Iterator[str]:
    """What the signs mean that occur, which year is the busiest, and all that is not drawn."""
    yield from _in_lines(_left_out(chart, choice), sheet)
    yield from _in_lines([*_busiest(strip), *_signs(sheet, bars), *_dots(sheet, dot_rows)], sheet)


def _in_lines(parts: Iterable[str], sheet: Sheet) -> Iterator[str]:
    """Parts side by side as far as they fit; none is broken unless it is wider than the page."""
    frame, between = sheet.frame, sheet.signs.between
    line = ""
    for part in map(frame.glyphs.text, parts):
        longer = f"{line}{between}{part}" if line else part
        if line and cell_width(longer) > frame.width:
            yield line
            longer = part
        line = longer
    if line:
        yield line


def _left_out(chart: Chart, choice: Choice) -> Iterator[str]:
    if choice.more:
        yield f"+ {choice.more} more, less attested"
    if choice.hidden:
        yield f"+ {len(choice.hidden)} more groups: {names_of(choice.hidden, 3)}"
    if choice.short:
        yield f"{choice.short} shorter than a column are dots only"
    if choice.outside:
        year = from_day_number(chart.last)[0]
        yield f"{choice.outside} in force only before or after {year}"


def _signs(sheet: Sheet, bars: Sequence[Bar]) -> Iterator[str]:
    signs = sheet.signs
    degrees = {
        stroke.degree
        for bar in bars
        for stroke in bar.strokes
        if stroke.first <= sheet.halves.last and sheet.halves.first <= stroke.last
    }
    meanings = {Degree.SURE: "surely", Degree.PERHAPS: "perhaps", Degree.UNKNOWN: "no source says"}
    for degree, meaning in meanings.items():
        if degree in degrees:
            yield f"{signs.halves[degree, degree]} {meaning}"
    if any(bar.first < sheet.halves.first or bar.last > sheet.halves.last for bar in bars):
        yield f"{signs.before} {signs.beyond} beyond the axis"
    if sheet.war_columns:
        yield f"{signs.line} a war begins"
    if any(bar.is_disputed for bar in bars):
        yield f"{signs.dispute} sources disagree"


def _dots(sheet: Sheet, dot_rows: Mapping[str, int]) -> Iterator[str]:
    signs = sheet.signs
    text = f"{signs.stacks[1][0]} an event"
    if any(signs.overflows(sheet.dots[name], rows) for name, rows in dot_rows.items()):
        text += ", a full stack may be more"
    yield text


def _busiest(strip: Strip) -> Iterator[str]:
    if strip.most > 1:
        which = strip.busiest[0] if len(strip.busiest) == 1 else f"{', '.join(strip.busiest[:3])}"
        yield f"busiest {strip.unit}: {which} ({strip.most})"


def about_days(days: float) -> str:
    """A length in the unit that suits it: `about 15 months`."""
    for size, unit in ((365.2425, "year"), (30.436875, "month"), (7, "week"), (1, "day")):
        if days >= 2 * size or (unit == "day" and days >= 1):
            count = round(days / size)
            return f"about {count} {unit}{'s' if count != 1 else ''}"
    return "less than a day"
