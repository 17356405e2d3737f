"""Views in the reader's language and calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from building import event
from pacts import PACTS
from timelines import timelines
from treatytl.dates.edtf import parse_date
from treatytl.dates.periods import parse_period
from treatytl.dates.wording import LANGUAGES, Language
from treatytl.formats import COMMAND_VIEWS, FORMATS, Options
from treatytl.formats.speaker import Speaker
from treatytl.layout.lines import text_of
from treatytl.layout.width import cell_width
from treatytl.model import KindEntry, PartyEntry, Timeline, VocabularyEntry
from treatytl.query import Query
from treatytl.query.in_force import select_in_force
from views import SAMPLE, drawn, found, written

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from treatytl.dates.beside import BesideCalendar
    from treatytl.query import Selection

OTHERS: tuple[Language, ...] = ("ru", "ja", "es")
CALENDARS: tuple[BesideCalendar, ...] = ("julian", "japanese")
VIEWS = [entry.name for entry in FORMATS.values() if entry.family == "view"]
RECORDS = [entry.name for entry in FORMATS.values() if entry.family == "record"]

#: The sample with names of parties, places and subjects.
NAMED = replace(
    SAMPLE,
    parties={
        "Japan": PartyEntry(titles={"ja": "日本", "ru": "Япония", "es": "Japón"}),
        "Russian Empire": PartyEntry(titles={"ja": "ロシア帝国", "ru": "Российская империя"}),
    },
    places={"Tokyo": VocabularyEntry(titles={"ja": "東京", "ru": "Токио", "es": "Tokio"})},
    subjects={"peace": VocabularyEntry(titles={"ja": "平和", "ru": "мир", "es": "paz"})},
)


def picture(name: str, selection: Selection, **options: object) -> str:
    if name in COMMAND_VIEWS:
        lines = COMMAND_VIEWS[name].drawer()(selection, Options(**options))  # type: ignore[arg-type]
        return "\n".join(map(text_of, lines))
    if FORMATS[name].draws:
        return "\n".join(drawn(name, selection, **options))
    return written(name, selection, **options)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", [*VIEWS, "tree"])
def test_the_picture(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert picture(name, found(timeline=NAMED), language=language) == snapshot


@pytest.mark.parametrize("language", OTHERS)
def test_the_picture_of_what_was_in_force(language: Language, snapshot: SnapshotAssertion) -> None:
    query = Query(periods=(parse_period("1941-01..1945-06-01"),))
    selection = select_in_force(PACTS, query, with_unstated=True).selection
    assert picture("in-force", selection, language=language) == snapshot


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("calendar", CALENDARS)
def test_the_picture_with_another_calendar(
    calendar: BesideCalendar, language: Language, snapshot: SnapshotAssertion
) -> None:
    selection = found(timeline=NAMED)
    assert picture("timeline", selection, language=language, calendar=calendar) == snapshot
    assert picture("detail", selection, language=language, calendar=calendar) == snapshot


@pytest.mark.parametrize("name", RECORDS)
def test_records_depend_on_no_language_and_no_calendar(name: str) -> None:
    texts = {
        written(name, found(timeline=NAMED), language=language, calendar=calendar)
        for language in LANGUAGES
        for calendar in (None, *CALENDARS)
    }
    assert len(texts) == 1


@pytest.mark.parametrize("name", [*(name for name in VIEWS if FORMATS[name].draws), "tree"])
@given(
    timeline=timelines(),
    width=st.sampled_from([20, 40, 80]),
    language=st.sampled_from(OTHERS),
    calendar=st.sampled_from([None, *CALENDARS]),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_timeline_can_be_drawn_within_its_width(
    name: str, timeline: Timeline, width: int, language: Language, calendar: BesideCalendar | None
) -> None:
    text = picture(name, found(timeline=timeline), width=width, language=language, calendar=calendar)
    lines = [line for line in text.splitlines() if not line.strip().startswith("https://")]
    assert [line for line in lines if cell_width(line) > width] == []


EVENT = event(
    "pact", "1941-04-13", title="Pact", titles={"ja": "条約"}, translations={"ru": "Пакт", "ja": "訳"}, kind="eclipse"
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "title", "is_translated"),
    [("en", "Pact", False), ("ja", "条約", False), ("ru", "Пакт", True), ("es", "Pact", False)],
)
def test_the_official_title_comes_before_ours_and_ours_before_english(
    language: Language, title: str, *, is_translated: bool
) -> None:
    speak = Speaker(Timeline(), language)
    assert speak.title(EVENT) == title
    assert speak.is_translated(EVENT) == is_translated


def test_our_translation_is_marked_as_such_in_full() -> None:
    sheet = drawn("detail", found(timeline=Timeline(events=(EVENT,))), language="ru")
    assert sheet[0].endswith("Пакт (наш перевод)")
    assert sheet[1].strip() == "Pact · 条約 · 訳 (наш перевод)"


def test_names_are_those_of_the_file_or_stay() -> None:
    timeline = Timeline(kinds={"eclipse": KindEntry(titles={"ja": "日食"})}, parties={"USSR": PartyEntry()})
    speak = Speaker(timeline, "ja")
    assert (speak.kind("eclipse"), speak.kind("war"), speak.party("USSR"), speak.place("Rome")) == (
        "日食", "戦争", "USSR", "Rome",
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("calendar", [None, *CALENDARS])
def test_days_line_up_whatever_their_month(language: Language, calendar: BesideCalendar | None) -> None:
    speak = Speaker(Timeline(), language, calendar)
    days = [parse_date(f"{year}-{month:02d}-28") for year in (1905, 1925, 1941) for month in range(1, 13)]
    assert max(cell_width(speak.date(day, brief=True)) for day in days) <= speak.day_width


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_in_brackets_has_no_other_calendar(language: Language) -> None:
    speak = Speaker(Timeline(), language, "japanese")
    assert speak.bare_date(parse_date("1941")) == Speaker(Timeline(), language).date(
        parse_date("1941"), brief=True
    )
