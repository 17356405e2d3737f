"""The slow walk tells the same as the fast decoder, and says why."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from timelines import timelines
from treatytl.check.structure import walk
from treatytl.store.contents import Contents
from treatytl.store.decode import NotUnderstoodError, decode
from treatytl.store.plain import timeline_to_plain

if TYPE_CHECKING:
    from treatytl.model import Timeline

#: What may stand anywhere by mistake: values of every sort, right and wrong ones.
VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [
        *("", "x", "1925", "1925-13", "julian", "true", "2", "act", None, True, False, "1925-02-26/"),
        *(
            [],
            ["x"],
            ["1925"],
            [None],
            [[]],
            [{}],
            {},
            {"x": "y"},
            {"name": "x"},
            {"ratifies": "x"},
            {"1925": None},
        ),
    ]
)
KEYS = st.sampled_from(
    ["x", "date", "links", "in_force", "titles", "calendar", "reference", "earliest", "group", "format"]
)


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in inner:
        found += paths(item, (*path, step))
    return found


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """An events file of which some values were taken out, put in or changed."""
    timeline: Timeline = draw(timelines())
    data = deepcopy(timeline_to_plain(timeline))
    data["format"] = "1"
    for _ in range(draw(st.integers(0, 3))):
        *around, last = draw(st.sampled_from(paths(data)[1:]))
        inner: Any = data
        for step in around:
            inner = inner[step]
        change = draw(st.sampled_from(["put", "take", "add"]))
        if change == "put":
            inner[last] = draw(VALUES)
        elif change == "take":
            del inner[last]
        elif isinstance(inner, dict):
            inner[draw(KEYS)] = draw(VALUES)
    return data


def is_understood(data: dict[str, Any]) -> bool:
    try:
        decode(Contents(data))
    except NotUnderstoodError:
        return False
    return True


@settings(max_examples=100)
@given(damaged())
def test_the_walk_finds_something_exactly_where_the_decoder_gives_up(data: dict[str, Any]) -> None:
    found = [finding for finding in walk(data, 0) if finding.message != "no events are in this file"]
    assert is_understood(data) == (found == []), found


@settings(max_examples=30)
@given(damaged())
def test_every_finding_is_at_something_that_is_there_or_in_it(data: dict[str, Any]) -> None:
    known = set(paths(data))
    for finding in walk(data, 0):
        assert finding.path in known or finding.path[:-1] in known
