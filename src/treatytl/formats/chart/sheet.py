"""The paper of a chart: where the labels stand, which column a day has, how many dots stand where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.formats.chart.names import group_in_words
from treatytl.formats.speaker import ENGLISH, Speaker
from treatytl.layout.folds import empty_stretches
from treatytl.layout.scale import make_scale
from treatytl.layout.strokes import Degree, Signs, chart_signs
from treatytl.layout.ticks import Axis, make_axis
from treatytl.layout.width import cell_width

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from treatytl.formats.chart.model import Chart
    from treatytl.layout.glyphs import Glyphs
    from treatytl.layout.scale import Scale

#: An empty stretch of more than this part of the axis is folded, to so many columns.
_FOLD_PART, _FOLD_COLUMNS = 3, 3
#: The label's share of the width, in percent, and its bounds in cells; on a very narrow page it is less than half.
_LABEL_SHARE, _SHORT_LABEL, _LONGEST_LABEL = 32, 17, 44


@dataclass(frozen=True, slots=True)
class Frame:
    """How large the chart may be (`height` None: as high as it likes), with which letters, and what was asked."""

    width: int
    height: int | None
    glyphs: Glyphs
    headline: str = ""
    speak: Speaker = ENGLISH


@dataclass(frozen=True)
class Sheet:
    """Two scales of the same days, by columns and by half columns, and what stands where.

    `dots` counts the events of each group by half columns; `grid` and `war_columns` have the columns of the lines that
    run down the page, those of ticks and those where a war began. A row is a label of `label_width` cells, a cell for
    what comes from before the axis, the columns, and a cell for what goes on after it.
    """

    frame: Frame
    signs: Signs
    label_width: int
    columns: Scale
    halves: Scale
    axis: Axis
    dots: Mapping[str, Sequence[int]]
    grid: frozenset[int]
    war_columns: frozenset[int]


def make_sheet(chart: Chart, frame: Frame) -> Sheet:
    """The paper for a chart."""
    signs = chart_signs(is_ascii=frame.glyphs.is_ascii)
    label_width = _label_width(chart, frame)
    size = max(frame.width - label_width - 2, 1)
    folds = _folds(chart)
    columns = make_scale(chart.first, chart.last, size, folds, _FOLD_COLUMNS)
    halves = make_scale(chart.first, chart.last, 2 * size, folds, 2 * _FOLD_COLUMNS)
    axis = make_axis(columns, language=frame.speak.language)
    wars = {
        columns.unit_of(bar.first)
        for bar in chart.bars
        if bar.event.kind == "war" and chart.first <= bar.first <= chart.last
    }
    return Sheet(
        frame,
        signs,
        label_width,
        columns,
        halves,
        axis,
        _dots(chart, halves),
        frozenset(axis.major),
        frozenset(wars),
    )


def _label_width(chart: Chart, frame: Frame) -> int:
    least = min(_SHORT_LABEL, frame.width // 2 - 3)
    share = min(max(frame.width * _LABEL_SHARE // 100, least), _LONGEST_LABEL)
    speak = frame.speak
    texts = [speak.title(bar.event) for bar in chart.bars]
    texts += [f"{group_in_words(group.name, chart, speak)} {group.count}" for group in chart.groups]
    needed = max((cell_width(frame.glyphs.text(text)) for text in texts), default=0) + 4
    return min(share, needed)


def _folds(chart: Chart) -> list[tuple[int, int]]:
    """Long stretches in which nothing begins and nothing is known to last."""
    runs = [(max(point.first, chart.first), min(point.last, chart.last)) for point in chart.points]
    runs += [
        (max(stroke.first, chart.first), min(stroke.last, chart.last))
        for bar in chart.bars
        for stroke in bar.strokes
        if stroke.degree > Degree.UNKNOWN
    ]
    inside = [(first, last) for first, last in runs if first <= last]
    return empty_stretches(inside, (chart.last - chart.first + 1) // _FOLD_PART + 1)


def _dots(chart: Chart, halves: Scale) -> dict[str, list[int]]:
    """How many events begin in each half column; one whose day is not sure stands in the middle of what is possible."""
    dots = {group.name: [0] * halves.size for group in chart.groups}
    for point in chart.points:
        if point.first > chart.last or point.last < chart.first or point.first < chart.first:
            continue
        middle = (point.first + min(point.last, chart.last)) // 2
        for name in point.groups:
            dots[name][halves.unit_of(middle)] += 1
    return dots
