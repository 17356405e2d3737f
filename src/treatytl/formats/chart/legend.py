"""The words of a chart: its heading, how to read its signs, and what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.days import from_day_number
from treatytl.formats.chart.names import names_of
from treatytl.layout.lines import Line, Span
from treatytl.layout.strokes import Degree
from treatytl.layout.width import cell_width
from treatytl.layout.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from treatytl.formats.chart.choose import Choice
    from treatytl.formats.chart.model import Bar, Chart
    from treatytl.formats.chart.sheet import Frame, Sheet
    from treatytl.formats.chart.strip import Strip, Unit
    from treatytl.formats.speaker import Speaker
    from treatytl.words import Words
    from treatytl.words.keys import CountKey, TextKey

_MEANINGS: dict[Degree, TextKey] = {
    Degree.SURE: "sure_cell",
    Degree.PERHAPS: "perhaps_cell",
    Degree.UNKNOWN: "unknown_cell",
}
_BUSIEST: dict[Unit, TextKey] = {
    "day": "busiest_day",
    "month": "busiest_month",
    "year": "busiest_year",
    "decade": "busiest_decade",
    "century": "busiest_century",
}
#: In days, the longest first.
_LENGTHS: tuple[tuple[float, CountKey], ...] = (
    (365.2425, "about_years"),
    (30.436875, "about_months"),
    (7, "about_weeks"),
    (1, "about_days"),
)


def heading(chart: Chart, frame: Frame) -> Iterator[Line]:
    """What one looks at: title, period, how many events."""
    words = frame.speak.words
    counts = [
        words.count("events", chart.total)
        if chart.found == chart.total
        else words.count("of_events", chart.total, shown=chart.found)
    ]
    if chart.also:
        counts.append(words.text("more_in_force", n=chart.also))
    parts = [chart.title, frame.headline, frame.speak.list(counts)]
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
    yield from _in_lines(_left_out(chart, choice, sheet.frame.speak), sheet)
    yield from _in_lines(
        [*_busiest(strip, sheet.frame.speak), *_signs(sheet, bars), *_dots(sheet, dot_rows)], sheet
    )


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


def _left_out(chart: Chart, choice: Choice, speak: Speaker) -> Iterator[str]:
    words = speak.words
    if choice.more:
        yield words.text("more_rows", n=choice.more)
    if choice.hidden:
        yield words.text("more_groups", n=len(choice.hidden), names=names_of(choice.hidden, 3, chart, speak))
    if choice.short:
        yield words.text("dots_only", n=choice.short)
    if choice.outside:
        yield words.text("outside", n=choice.outside, year=from_day_number(chart.last)[0])


def _signs(sheet: Sheet, bars: Sequence[Bar]) -> Iterator[str]:
    signs, words = sheet.signs, sheet.frame.speak.words
    degrees = {
        stroke.degree
        for bar in bars
        for stroke in bar.strokes
        if stroke.first <= sheet.halves.last and sheet.halves.first <= stroke.last
    }
    for degree, meaning in _MEANINGS.items():
        if degree in degrees:
            yield f"{signs.halves[degree, degree]} {words.text(meaning)}"
    if any(bar.first < sheet.halves.first or bar.last > sheet.halves.last for bar in bars):
        yield f"{signs.before} {signs.beyond} {words.text('beyond_axis')}"
    if sheet.war_columns:
        yield f"{signs.line} {words.text('war_begins')}"
    if any(bar.is_disputed for bar in bars):
        yield f"{signs.dispute} {words.text('disagree')}"


def _dots(sheet: Sheet, dot_rows: Mapping[str, int]) -> Iterator[str]:
    signs, speak = sheet.signs, sheet.frame.speak
    parts = [f"{signs.stacks[1][0]} {speak.words.text('an_event')}"]
    if any(signs.overflows(sheet.dots[name], rows) for name, rows in dot_rows.items()):
        parts.append(speak.words.text("full_stack"))
    yield speak.list(parts)


def _busiest(strip: Strip, speak: Speaker) -> Iterator[str]:
    if strip.most > 1:
        which = speak.list(strip.busiest[:3])
        yield speak.words.text(_BUSIEST[strip.unit], which=which, n=strip.most)


def about_days(days: float, words: Words) -> str:
    """A length in the unit that suits it: `about 15 months`."""
    for size, unit in _LENGTHS:
        if days >= 2 * size or days >= size == 1:
            return words.count(unit, round(days / size))
    return words.text("less_than_a_day")
