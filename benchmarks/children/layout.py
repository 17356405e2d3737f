"""Seconds to read, or to lay out, made-up events a fifth of which are long spans that overlap.

`layout.py read|timeline|chart COUNT`
"""

import gc
import io
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter

from benchmarks.data import FIRST_DAY, LAST_DAY, make_events
from benchmarks.files import Record, write_events

from treatytl import load
from treatytl.formats import FORMATS, Options
from treatytl.formats.chart import Frame, draw_chart, gather
from treatytl.layout.glyphs import glyphs
from treatytl.model import Timeline
from treatytl.query import Query, select

#: Every so manieth event is made a span of about so many days.
_EVERY, _LENGTH = 5, 2_000


def events(count: int) -> list[Record]:
    """Made-up events; the spans lie evenly over the years, so that some dozens of them run at any time."""
    made = list(make_events(count))
    room = LAST_DAY - FIRST_DAY - _LENGTH
    for place, event in enumerate(made[::_EVERY]):
        first = FIRST_DAY + place * _EVERY * room // count
        text = f"{date.fromordinal(first)}/{date.fromordinal(first + _LENGTH - place % 365)}"
        event["date"] = text
        for citation in event["citations"]:
            citation.pop("date", None)
        event["citations"][0]["date"] = text
    return made


def read(path: Path) -> Timeline:
    """The events, read from YAML, typed and with their dates."""
    return load(path)


def draw_timeline(timeline: Timeline) -> int:
    """The lines of the terminal timeline."""
    return sum(1 for _ in FORMATS["timeline"].drawer()(select(timeline, Query()), Options()))


def draw_chart_of(timeline: Timeline) -> int:
    """The lines of the chart, on a screen of usual size."""
    frame = Frame(120, 50, glyphs(is_ascii=False))
    return sum(1 for _ in draw_chart(gather(select(timeline, Query())), frame))


def main() -> None:
    """Measure one of them, and print its seconds."""
    what, count = sys.argv[1], int(sys.argv[2])
    text = io.StringIO()
    write_events(events(count), text, "yaml")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.yaml"
        path.write_text(text.getvalue(), encoding="utf-8")
        begun = perf_counter()
        timeline = read(path)
        if what != "read":
            lay_out = {"timeline": draw_timeline, "chart": draw_chart_of}[what]
            gc.collect()
            begun = perf_counter()
            lay_out(timeline)
        print(perf_counter() - begun)


main()
