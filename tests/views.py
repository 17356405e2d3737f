"""A small timeline with one of everything that a view must show, and ways to draw it."""

from __future__ import annotations

from building import cite, event
from treatytl.dates.periods import parse_period
from treatytl.formats import FORMATS, Options
from treatytl.layout.lines import text_of
from treatytl.model import Person, Series, Source, Timeline
from treatytl.query import Query, Selection, select

SOURCES = {
    "own": Source(
        type="book", title="A Diplomatic History", author=("Doe, Jane",), issued="1970", publisher="Example Press"
    ),
    "gazette": Source(
        type="article-newspaper", title="条約公布", container_title="官報", language="ja", url="https://example.org/条約",
        perspective="japanese",
    ),
    "archive": Source(type="webpage", title="Сборник договоров", language="ru", url="javascript:alert(1)"),
    "copy": Source(type="webpage", title="A copy", copy_of="archive"),
}  # fmt: skip

SAMPLE = Timeline(
    title="A sample",
    sources=SOURCES,
    events=(
        event(
            "long-war-1904", "1904-02-08/1905-09-05", cite("own", "1904-02-08/1905-09-05", at="ch. 1"),
            kind="war", title="The long war", parties=("Japan", "Russian Empire"),
            summary="Fought over Manchuria and Korea; it ended with a treaty that neither public liked.",
        ),
        event(
            "sea-battle-1905", "1905-05-27/1905-05-28", cite("gazette", "1905-05-27/1905-05-28"),
            kind="battle", title="A battle at sea", parties=("Japan", "Russian Empire"), summary="Two days.",
        ),
        event(
            "peace-1905", "1905-09-05", cite("own", "1905-09-05", at="p. 12", says="signed on the fifth"),
            cite("gazette", "1905-09-06", says="prints the sixth"),
            cite("archive", "1905-08-23", calendar="julian", says="dated in the old style"),
            cite("copy", "1905-09-05"),
            kind="treaty", title="Treaty of peace with a name so long that it can hardly stand beside its date",
            titles={"ja": "日露講和條約"}, translations={"ru": "Мирный договор"}, names=("Peace of Somewhere",),
            parties=("Japan", "Russian Empire"), people=(Person("Gotō Shinpei", role="signed"),), places=("Tokyo",),
            subjects=("peace",), in_force="1905-11-25/", series=(Series("BFSP", "98", "735"),),
            links={"ends": "long-war-1904"}, summary="Peace.", note="The text itself is dated the fifth.",
        ),
        event(
            "exchange-1905", "1905-11-25", kind="ratification", title="Ratifications exchanged",
            links={"ratifies": "peace-1905"},
        ),
        event("talks-1907", "1907~", kind="negotiation", title="Talks of some sort", summary="Little is known."),
        event(
            "oil-1926", "[1925,1926]", kind="contract",
            title="Oil, [bold]not markup[/bold] and \x1b[31mno escape\x1b[0m",
            summary="A summary with a right-to-left override \u202e in it.",
        ),
    ),
)  # fmt: skip


def found(period: str = "", timeline: Timeline = SAMPLE) -> Selection:
    """What a period selects."""
    return select(timeline, Query(periods=(parse_period(period),) if period else ()))


def drawn(format_name: str, selection: Selection, **options: object) -> list[str]:
    """The lines of a view without styles."""
    lines = FORMATS[format_name].drawer()(selection, Options(**options))  # type: ignore[arg-type]
    return [text_of(line) for line in lines]


def written(format_name: str, selection: Selection, **options: object) -> str:
    """The text of a format that writes."""
    return "".join(FORMATS[format_name].writer()(selection, Options(**options)))  # type: ignore[arg-type]
