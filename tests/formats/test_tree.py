from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from building import event, timeline
from pacts import PACTS, treaty
from timelines import timelines
from treatytl.formats import COMMAND_VIEWS, FORMATS, Options
from treatytl.layout.lines import text_of
from treatytl.layout.width import cell_width
from treatytl.query import Match, Query, Selection, find_event, select

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from treatytl.model import Timeline


def one(event_id: str, whole: Timeline = PACTS) -> Selection:
    return Selection(whole, Query(), (Match(find_event(whole, event_id)),), 1)


def drawn(selection: Selection, **options: object) -> list[str]:
    draw = COMMAND_VIEWS["tree"].drawer()
    return [text_of(line) for line in draw(selection, Options(**options))]  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [40, 80, 140])
def test_the_picture(width: int, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(one("fish-1928"), width=width)) == snapshot


def test_the_picture_in_ascii(snapshot: SnapshotAssertion) -> None:
    assert "\n".join(drawn(one("fish-1907"), is_ascii=True)) == snapshot


def test_a_circle_and_a_missing_event_are_said_in_words() -> None:
    ring = timeline(
        treaty("a", "1901", links={"renews": "b", "revises": "gone"}),
        treaty("b", "1902", links={"renews": "a"}),
    )
    text = "\n".join(drawn(one("a", ring)))
    assert "the links go round in a circle" in text
    assert "revises: not in this timeline" in text


def test_a_deep_branch_says_how_deep_it_is() -> None:
    chain = [
        event(f"e{number}", "1905", kind="treaty", links={"renews": f"e{number - 1}"} if number else {})
        for number in range(60)
    ]
    lines = drawn(one("e0", timeline(*chain)), width=60)
    assert lines[-1].lstrip().startswith("59")
    assert max(map(cell_width, lines)) <= 60


@given(timelines(), st.sampled_from((20, 40, 80, 140)), st.booleans())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_line_is_wider_than_the_page(
    whole: Timeline,
    width: int,
    is_ascii: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    lines = drawn(select(whole, Query()), width=width, is_ascii=is_ascii)
    assert [line for line in lines if cell_width(line) > width] == []


@pytest.mark.parametrize("width", [40, 80])
def test_the_event_in_full_tells_its_life(width: int, snapshot: SnapshotAssertion) -> None:
    lines = FORMATS["detail"].drawer()(one("pact-1941"), Options(width=width))
    assert "\n".join(map(text_of, lines)) == snapshot
