"""Links lead to events that are there, with verbs that there are, and never in a circle."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from building import event
from scopes import codes, scope
from treatytl.check.rules.links import circles
from treatytl.model import Link

names = st.sampled_from("abcdef")


@given(st.dictionaries(names, st.lists(names, max_size=3, unique=True).map(tuple), max_size=6))
def test_a_circle_is_found_exactly_where_links_can_be_walked_back_to_where_they_began(
    targets: dict[str, tuple[str, ...]],
) -> None:
    targets = {key: tuple(value for value in values if value in targets) for key, values in targets.items()}
    found = list(circles(targets))
    for circle in found:
        for here, there in zip(circle, [*circle[1:], circle[0]], strict=True):
            assert there in targets[here]
    assert bool(found) == any(key in _reached(targets, key) for key in targets)


def _reached(targets: dict[str, tuple[str, ...]], start: str) -> set[str]:
    found: set[str] = set()
    waiting = list(targets[start])
    while waiting:
        if (name := waiting.pop()) not in found:
            found.add(name)
            waiting += targets[name]
    return found


def test_a_long_chain_is_walked_without_end_of_the_stack() -> None:
    chain = {str(number): (str(number + 1),) for number in range(20_000)} | {"20000": ("0",)}
    [circle] = circles(chain)
    assert len(circle) == 20_001


def test_a_circle_is_told_once_at_its_first_event() -> None:
    found = scope(
        event("a", "1925", links={"follows": "b"}),
        event("b", "1925", links={"part-of": "c"}),
        event("c", "1925", links={"ends": "a"}),
        event("d", "1925", links={"ends": "a"}),
    )
    assert codes("link-cycle", found) == [("links", 0, "follows")]
    assert codes("link-cycle", scope(event("a", "1925", links={"follows": "a"}))) == [("links", 0, "follows")]


def test_in_an_excerpt_links_may_lead_outside() -> None:
    tied = event("a", "1925", links={"follows": "b"})
    assert codes("dangling-link", scope(tied)) == [("links", 0, "follows")]
    assert codes("dangling-link", scope(tied, is_excerpt=True)) == []


def test_verbs_are_known_either_way() -> None:
    found = scope(
        event("a", "1925", links={"follow": "a"}, backlinks=(Link("ratifies", "b"), Link("ratified-by", "c")))
    )
    assert codes("unknown-verb", found) == [("links", 0, "follow"), ("backlinks", 0, "ratifies")]


def test_an_instrument_wants_a_link_either_way_or_a_note() -> None:
    alone = event("a", "1925", kind="treaty")
    ratification = event("b", "1926", kind="ratification", links={"ratifies": "a"})
    assert codes("unlinked-instrument", scope(alone)) == [("kind",)]
    assert codes("unlinked-instrument", scope(alone, ratification)) == []
    assert codes("unlinked-instrument", scope(alone, is_excerpt=True)) == []
    assert (
        codes("unlinked-instrument", scope(event("a", "1925", kind="treaty", note="Nothing is known."))) == []
    )
    assert codes("unlinked-instrument", scope(event("a", "1925", kind="visit"))) == []
