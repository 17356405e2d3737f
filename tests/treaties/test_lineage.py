from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from building import event, timeline
from pacts import PACTS, treaty
from timelines import timelines
from treatytl.treaties.acts import Acts
from treatytl.treaties.lineage import ancestors, heirs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from treatytl.model import Event, Timeline
    from treatytl.treaties.lineage import Row


def drawn(
    tree: Callable[[Event, Timeline, Acts], Iterator[Row]], event_id: str, whole: Timeline
) -> list[str]:
    acts = Acts(whole)
    return [
        f"{'.' * row.depth}{'+'.join(row.verbs)} {row.event}{f' ({row.state})' if row.state else ''}"
        for row in tree(acts.events[event_id], whole, acts)
    ]


def test_heirs_come_in_the_order_of_time_each_with_its_own() -> None:
    assert drawn(heirs, "fish-1907", PACTS) == [
        ".renewed-by fish-confirmed-1919",
        ".superseded-by fish-1928",
        "..renewed-by protocol-1936",
        "..renewed-by protocol-1937",
        "..renewed-by protocol-1941",
    ]


def test_ancestors_lead_back_to_any_depth() -> None:
    assert drawn(ancestors, "protocol-1941", PACTS) == [".renews fish-1928", "..supersedes fish-1907"]


def test_what_ratifies_is_no_heir_and_what_denounces_is() -> None:
    assert drawn(heirs, "peace-1905", PACTS) == []
    assert drawn(heirs, "pact-1941", PACTS) == [".denounced-by notice-1945"]


def test_what_only_followed_counts_between_treaties_and_next_to_the_root() -> None:
    whole = timeline(
        treaty("first", "1901"),
        treaty("second", "1902", links={"follows": "first"}),
        event("talks", "1903", kind="negotiation", links={"follows": "second"}),
        event("more-talks", "1904", kind="negotiation", links={"follows": "talks"}),
    )
    assert drawn(heirs, "first", whole) == [".followed-by second"]
    assert drawn(heirs, "second", whole) == [".followed-by talks"]
    assert drawn(ancestors, "talks", whole) == [".follows second", "..follows first"]


def test_an_event_hangs_where_it_is_nearest_to_the_root() -> None:
    whole = timeline(
        treaty("a", "1901"),
        treaty("b", "1902", links={"renews": "a"}),
        event("c", "1903", kind="protocol", links={"renews": "a", "implements": "b"}),
        event("d", "1904", kind="protocol", links={"renews": "a", "follows": "c"}),
    )
    assert drawn(heirs, "a", whole) == [
        ".renewed-by b",
        "..implemented-by c (elsewhere)",
        ".renewed-by c",
        ".renewed-by d",
    ]


def test_two_ties_between_the_same_events_are_one_row() -> None:
    whole = timeline(treaty("a", "1901"), treaty("b", "1902", links={"revises": "a", "part-of": "a"}))
    assert drawn(ancestors, "b", whole) == [".revises+part-of a"]


def test_what_the_timeline_does_not_hold_is_said() -> None:
    assert drawn(ancestors, "b", timeline(treaty("b", "1902", links={"renews": "gone"}))) == [
        ".renews gone (missing)"
    ]


def test_a_circle_ends_with_a_word_and_not_in_a_loop() -> None:
    ring = timeline(
        treaty("a", "1901", links={"renews": "c"}),
        treaty("b", "1902", links={"renews": "a"}),
        treaty("c", "1903", links={"renews": "b"}),
    )
    assert drawn(heirs, "a", ring) == [".renewed-by b", "..renewed-by c", "...renewed-by a (circle)"]
    assert drawn(ancestors, "a", ring)[-1] == "...renews a (circle)"


def test_a_circle_among_heirs_is_found_too() -> None:
    ring = timeline(
        treaty("a", "1901"),
        treaty("b", "1902", links={"renews": "a", "revises": "c"}),
        event("c", "1903", kind="treaty", links={"renews": "a", "revises": "b"}),
    )
    assert sum("circle" in row for row in drawn(heirs, "a", ring)) == 1


def test_a_chain_longer_than_pythons_stack_is_followed_to_its_end() -> None:
    count = 3_000
    chain = [
        event(f"e{number}", "1905", kind="treaty", links={"renews": f"e{number - 1}"} if number else {})
        for number in range(count)
    ]
    whole = timeline(*chain)
    rows = list(heirs(chain[0], whole, Acts(whole)))
    assert (rows[-1].event, rows[-1].depth) == (f"e{count - 1}", count - 1)


@settings(max_examples=60)
@given(timelines())
def test_every_tree_tells_each_event_once_and_both_ways_agree(whole: Timeline) -> None:
    acts = Acts(whole)
    for subject in whole.events:
        up = [row for row in ancestors(subject, whole, acts) if not row.state]
        assert len({row.event for row in up}) == len(up)
        direct = {row.event for row in ancestors(subject, whole, acts) if row.depth == 1}
        assert direct == {
            link.target
            for link in subject.links
            if link.verb not in ("ratifies", "brings-into-force", "registers")
        }
        for target in direct:
            below = [row.event for row in heirs(acts.events[target], whole, acts) if row.depth == 1]
            assert subject.id in below
