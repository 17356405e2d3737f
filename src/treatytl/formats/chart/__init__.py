"""The bird's-eye view: what lasted and what was in force, drawn to scale on one screen, with its numbers."""

from treatytl.formats.chart.draw import Frame, draw_chart
from treatytl.formats.chart.gather import gather
from treatytl.formats.chart.groups import Grouping
from treatytl.formats.chart.record import chart_record

__all__ = ["Frame", "Grouping", "chart_record", "draw_chart", "gather"]
