from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from building import cite, event, timeline
from timelines import timelines
from treatytl.model import Source
from treatytl.treaties import coverage as c
from treatytl.treaties.coverage import coverage

if TYPE_CHECKING:
    from treatytl.model import Event, Timeline

SOURCES = {
    "gse": Source(type="entry-encyclopedia", title="Agreements", container_title="Encyclopedia"),
    "wiki": Source(
        type="entry-encyclopedia", title="Convention", container_title="Wikipedia", perspective="third"
    ),
    "wiki-ru": Source(type="entry-encyclopedia", title="Конвенция", copy_of="wiki"),
    "gazette": Source(type="article", title="官報", publisher="Press", perspective="japanese"),
    "archive": Source(type="webpage", title="Сборник", publisher="Press", perspective="russian"),
    "letter": Source(type="personal_communication", title="A letter"),
}
WHOLE = timeline(
    event(
        "treaty", "1905-09-05", cite("gazette", "1905-09-05"), cite("archive", "1905-09-06"), cite("wiki"),
        kind="treaty", parties=("Japan", "Russia"), titles={"ja": "条約", "ru": "Договор"},
    ),
    event(
        "notes", "1907", cite("wiki", "1907"), cite("wiki-ru", "1907"), kind="exchange-of-notes",
        parties=("Japan", "Russia"), translations={"ja": "交換公文"}, in_force="1907/",
    ),
    event("pact", "1936-11-25", cite("gazette"), kind="treaty", parties=("Japan", "Russia"), series=()),
    event("ratified", "1905-11-25", cite("gse"), kind="ratification", links={"ratifies": "treaty"}),
    event("visit", "/1906", cite("letter"), kind="visit"),
    event("ever", "../..", cite("letter"), kind="other"),
    sources=SOURCES,
)  # fmt: skip


def section(
    name: str, events: tuple[Event, ...] = WHOLE.events
) -> list[tuple[str, int, int | None, tuple[str, ...]]]:
    return [
        (figure.name, figure.count, figure.of, figure.events)
        for figure in coverage(events, WHOLE)
        if figure.section == name
    ]


def test_kinds_come_in_the_order_of_their_table_and_years_in_that_of_time() -> None:
    assert section(c.KIND) == [
        ("treaty", 2, 6, ()),
        ("exchange-of-notes", 1, 6, ()),
        ("ratification", 1, 6, ()),
        ("visit", 1, 6, ()),
        ("other", 1, 6, ()),
    ]
    assert [row[:2] for row in section(c.YEAR)] == [
        ("1905", 2), ("1906", 1), ("1907", 1), ("1936", 1), ("not said", 1),
    ]  # fmt: skip


def test_copies_count_once_and_what_misses_an_aim_is_named() -> None:
    assert section(c.SOURCES) == [
        ("one or more", 6, 6, ()),
        ("two or more", 1, 6, ("notes", "pact", "ratified", "visit", "ever")),
        ("three or more", 1, 6, ("notes", "pact", "ratified", "visit", "ever")),
        ("no more than an encyclopedia", 2, 6, ("notes", "ratified")),
    ]


def test_disputed_events_are_named() -> None:
    assert section(c.DISPUTED) == [("date", 1, 6, ("treaty",)), ("in force", 0, 6, ())]


def test_titles_are_counted_by_language_official_and_any() -> None:
    assert [row[:2] for row in section(c.OFFICIAL)] == [("ja", 1), ("ru", 1)]
    assert [row[:2] for row in section(c.ANY_TITLE)] == [("ja", 2), ("ru", 1)]


def test_instruments_have_force_series_and_links() -> None:
    assert section(c.INSTRUMENTS) == [
        ("force stated", 1, 3, ("treaty", "pact")),
        ("series stated", 0, 3, ("treaty", "notes", "pact")),
    ]
    assert section(c.LINKS) == [
        ("none", 2, 3, ("notes", "pact")),
        ("one", 1, 3, ()),
        ("two", 0, 3, ()),
        ("three or more", 0, 3, ()),
    ]


def test_an_instrument_of_two_parties_is_told_by_both_or_by_a_third() -> None:
    assert section(c.BILATERAL)[0] == ("told by both sides or a third", 2, 3, ("pact",))
    assert section(c.BILATERAL)[1] == ("official title: ja", 1, 3, ("notes", "pact"))


def test_a_copy_speaks_with_the_voice_of_what_it_copies() -> None:
    assert [row[:3] for row in section(c.SOURCE_VOICES)] == [
        ("third", 2, 6),
        ("japanese", 1, 6),
        ("russian", 1, 6),
        ("not said", 2, 6),
    ]
    assert sum(row[1] for row in section(c.CITATION_VOICES)) == 9


def test_sources_go_by_publisher_else_by_what_contains_them() -> None:
    assert [row[:2] for row in section(c.PUBLISHERS)] == [
        ("Press", 2),
        ("Encyclopedia", 1),
        ("Wikipedia", 1),
        ("not said", 2),
    ]


def test_of_no_events_there_is_nothing_to_divide_by() -> None:
    assert {figure.count for figure in coverage((), timeline())} == {0}


@settings(max_examples=60)
@given(timelines())
def test_figures_add_up(whole: Timeline) -> None:
    figures = coverage(whole.events, whole)
    for name in (c.KIND, c.YEAR):
        assert sum(figure.count for figure in figures if figure.section == name) == len(whole.events)
    for figure in figures:
        assert figure.of is None or 0 <= figure.count <= figure.of
        assert figure.events == () or len(figure.events) in (figure.count, (figure.of or 0) - figure.count)
    counts = {figure.name: figure.count for figure in figures if figure.section == c.SOURCES}
    assert counts["three or more"] <= counts["two or more"] <= counts["one or more"]
