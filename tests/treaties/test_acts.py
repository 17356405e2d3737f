from __future__ import annotations

from building import event, timeline
from pacts import PACTS
from treatytl.model import KindEntry
from treatytl.model.kinds import Group
from treatytl.treaties.acts import Acts, is_instrument


def test_the_acts_on_a_treaty_come_in_the_order_of_time() -> None:
    acts = Acts(PACTS)
    assert [(act.verb, act.event.id) for act in acts.on("fish-1928", "renews")] == [
        ("renews", "protocol-1936"),
        ("renews", "protocol-1937"),
        ("renews", "protocol-1941"),
    ]
    assert list(acts.on("fish-1928", "ends", "denounces")) == []
    assert list(acts.on("nowhere", "ends")) == []


def test_an_event_tied_in_two_ways_acts_twice_and_tied_twice_in_one_way_once() -> None:
    tied = event("act", "1905", links={"ratifies": "e", "brings-into-force": "e"})
    acts = Acts(timeline(event("e", "1904"), tied))
    assert [act.verb for act in acts.on("e", "ratifies", "brings-into-force")] == [
        "ratifies",
        "brings-into-force",
    ]


def test_an_instrument_is_known_by_its_kind_or_its_force() -> None:
    whole = timeline(kinds={"oath": KindEntry(group=Group.INSTRUMENT)})
    assert is_instrument(event("e", "1905", kind="treaty"), whole)
    assert is_instrument(event("e", "1905", kind="oath"), whole)
    assert is_instrument(event("e", "1905", kind="other", in_force="1905/"), whole)
    assert not is_instrument(event("e", "1905", kind="war"), whole)
    assert not is_instrument(event("e", "1905", kind="unexplained"), whole)
