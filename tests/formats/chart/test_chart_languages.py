"""The chart in the reader's language: the same picture under other words, in step where letters are wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formats.chart.history import HISTORY, charted
from timelines import timelines
from treatytl.formats.chart import Frame, Grouping, chart_record, draw_chart, gather
from treatytl.formats.speaker import Speaker
from treatytl.layout.glyphs import glyphs
from treatytl.layout.lines import text_of
from treatytl.layout.width import cell_width
from treatytl.model import PartyEntry
from treatytl.query import Query, select

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from treatytl.dates.wording import Language
    from treatytl.formats.chart.model import Chart
    from treatytl.model import Timeline

OTHERS: tuple[Language, ...] = ("ru", "ja", "es")


def drawn(chart: Chart, language: Language, width: int = 80, height: int | None = 24) -> list[str]:
    speak = Speaker(HISTORY, language)
    frame = Frame(width, height, glyphs(is_ascii=False), "1939..1946", speak)
    return [text_of(line) for line in draw_chart(chart, frame)]


@pytest.mark.parametrize("language", OTHERS)
def test_the_picture(language: Language, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(charted("1939..1946"), language)) == snapshot


@pytest.mark.parametrize("language", OTHERS)
def test_the_axis_of_months_stands_where_the_english_one_does(language: Language) -> None:
    """Japanese months are two cells wide a letter: what follows them must not move."""
    lines = drawn(charted("1941"), language)
    ticks = next(line for line in lines if "┴" in line)
    english = next(line for line in drawn(charted("1941"), "en") if "┴" in line)
    assert cell_width(ticks) == cell_width(english) == 79


@pytest.mark.parametrize(
    ("grouping", "names"),
    [
        (None, ["войны и бои", "договоры"]),
        (Grouping.KIND, ["сражение", "война"]),
        (Grouping.PARTY, ["СССР", "Japan", "без стороны"]),
        (Grouping.PLACE, ["без места"]),
        (Grouping.SUBJECT, ["без темы"]),
    ],
)
def test_groups_have_the_names_of_the_language(grouping: Grouping | None, names: list[str]) -> None:
    speak = Speaker(HISTORY.__class__(parties={"USSR": PartyEntry(titles={"ru": "СССР"})}), "ru")
    frame = Frame(80, None, glyphs(is_ascii=False), speak=speak)
    lines = [text_of(line) for line in draw_chart(charted(grouping=grouping), frame)]
    assert [name for name in names if not any(line.startswith(name) for line in lines)] == []


def test_the_numbers_of_a_chart_have_english_names() -> None:
    assert {group.name for group in chart_record(charted()).groups} >= {"wars and fighting", "instruments"}


@given(
    timelines(),
    st.sampled_from(OTHERS),
    st.sampled_from([20, 40, 80, 140]),
    st.sampled_from([None, *Grouping]),
)
@settings(max_examples=25)
def test_any_chart_fits_its_page(
    timeline: Timeline, language: Language, width: int, grouping: Grouping | None
) -> None:
    chart = gather(select(timeline, Query()), grouping)
    frame = Frame(width, 24, glyphs(is_ascii=False), speak=Speaker(timeline, language))
    assert [line for line in map(text_of, draw_chart(chart, frame)) if cell_width(line) > width] == []
