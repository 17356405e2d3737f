from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pacts import PACTS, asking
from timelines import timelines
from treatytl.formats import COMMAND_VIEWS, FORMATS, Options
from treatytl.formats.force_record import FORCE_KEYS
from treatytl.formats.record import KEYS
from treatytl.layout.lines import text_of
from treatytl.layout.width import cell_width
from treatytl.query.in_force import select_in_force
from views import written

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from treatytl.model import Timeline
    from treatytl.query import Selection


def in_force(period: str, timeline: Timeline = PACTS, *, with_unstated: bool = False) -> Selection:
    return select_in_force(timeline, asking(period), with_unstated=with_unstated).selection


def drawn(selection: Selection, **options: object) -> list[str]:
    draw = COMMAND_VIEWS["in-force"].drawer()
    return [text_of(line) for line in draw(selection, Options(**options))]  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [40, 80, 140])
def test_the_picture(width: int, snapshot: SnapshotAssertion) -> None:
    assert (
        "\n".join(drawn(in_force("1945-06-01"), width=width, headline="in force on 1 June 1945")) == snapshot
    )


def test_the_picture_in_ascii(snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(in_force("1941-06-22"), is_ascii=True)) == snapshot


def test_the_picture_of_what_is_not_stated(snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(in_force("1957", with_unstated=True), citations="none")) == snapshot


def test_nothing_in_force_is_said() -> None:
    assert drawn(in_force("1900")) == ["Some pacts · nothing"]


@given(timelines(), st.sampled_from((20, 40, 80, 140)), st.booleans())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_line_is_wider_than_the_page_but_an_address(
    timeline: Timeline,
    width: int,
    is_ascii: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    found = in_force("", timeline, with_unstated=True)
    lines = drawn(found, width=width, is_ascii=is_ascii)
    assert [line for line in lines if cell_width(line) > width and "://" not in line] == []


@pytest.mark.parametrize("name", [entry.name for entry in FORMATS.values()])
def test_every_format_has_all_that_was_in_force(name: str) -> None:
    found = in_force("1945-06-01")
    if FORMATS[name].draws:
        text = "\n".join(text_of(line) for line in FORMATS[name].drawer()(found, Options(width=140)))
    else:
        text = written(name, found)
    assert [event.id for event in found.events if event.id not in text] == []


def test_the_timeline_says_what_its_question_marks_ask() -> None:
    lines = [text_of(line) for line in FORMATS["timeline"].drawer()(in_force("1945-06-01"), Options())]
    assert lines[-1].startswith("? perhaps in force")


def test_the_json_gives_the_event_whether_it_is_certain_and_why() -> None:
    pact = msgspec.json.decode(written("json", in_force("1945-06-01")))[-1]
    assert tuple(pact) == (*KEYS, *FORCE_KEYS)
    assert pact["id"] == "pact-1941"
    assert pact["certain"] is False
    assert pact["why"] == [
        {
            "reason": "stated", "date": "1941-04-25/1946-04-25", "event": None, "sources": ["own"],
            "text": "in force 25 Apr 1941 – 25 Apr 1946",
        },
        {
            "reason": "disputed", "date": "1941-04-25/1945-04-05", "event": None, "sources": ["gazette"],
            "text": "in force 25 Apr 1941 – 5 Apr 1945",
        },
        {
            "reason": "denounced", "date": "1945-04-05", "event": "notice-1945", "sources": ["own"],
            "text": "denounced 5 Apr 1945",
        },
    ]  # fmt: skip


def test_rows_have_the_answer_too_and_can_be_cut_to_it() -> None:
    rows = written("tsv", in_force("1941-06-22"), fields=("id", "certain")).splitlines()
    assert rows == ["id\tcertain", "peace-1905\tfalse", "fish-1928\tfalse", "pact-1941\ttrue"]
    assert written("csv", in_force("1900"), fields=()).splitlines() == [",".join((*KEYS, *FORCE_KEYS))]


def test_a_plain_selection_has_none_of_it() -> None:
    from treatytl.query import Query, select

    assert written("csv", select(PACTS, Query())).splitlines()[0] == ",".join(KEYS)
