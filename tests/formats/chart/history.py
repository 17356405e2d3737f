"""A small history with one of everything that a chart must show, from wars to a title in Japanese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from building import cite, event
from pacts import PACTS
from treatytl.dates.periods import parse_period
from treatytl.formats.chart import Frame, Grouping, draw_chart, gather
from treatytl.layout.glyphs import glyphs
from treatytl.layout.lines import text_of
from treatytl.model import Timeline
from treatytl.query import Query, select

if TYPE_CHECKING:
    from treatytl.formats.chart.model import Chart

HISTORY = Timeline(
    title="A small history",
    sources=PACTS.sources,
    events=(
        *PACTS.events,
        event("long-war-1904", "1904-02-08/1905-09-05", kind="war", title="The long war", parties=("Japan", "Russia")),
        event("short-war-1945", "1945-08-09/1945-09-02", kind="war", title="The short war", parties=("Japan", "USSR")),
        event("camps-1945", "1945-08/1956", title="Prisoners in camps, whose last came home late", parties=("USSR",)),
        event(
            "concession-1925", "1925-12-14/1944", cite("own", "1925-12-14/1944"), cite("gazette", "1925-12-14/1943"),
            title="北樺太の石油利権", kind="other", parties=("Japan", "USSR"), places=("Sakhalin",),
        ),
        event("talks-1930", "193X", kind="negotiation", title="Talks at some time in the thirties"),
        event("visit-1961", "1961-08-14/", kind="visit", title="A visit of unknown length"),
        *(event(f"battle-{day}", f"1945-08-{day}", kind="battle", parties=("Japan", "USSR")) for day in range(10, 24)),
    ),
)  # fmt: skip


def charted(period: str = "", grouping: Grouping | None = None, timeline: Timeline = HISTORY) -> Chart:
    """The chart of a period."""
    periods = (parse_period(period),) if period else ()
    return gather(select(timeline, Query(periods=periods)), grouping)


def drawn(
    chart: Chart, width: int = 80, height: int | None = None, *, is_ascii: bool = False, headline: str = ""
) -> list[str]:
    """The lines of a chart, without styles."""
    frame = Frame(width, height, glyphs(is_ascii=is_ascii), headline)
    return [text_of(line) for line in draw_chart(chart, frame)]
