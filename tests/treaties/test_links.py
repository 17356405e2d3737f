from __future__ import annotations

import pytest
from hypothesis import given, settings

from building import event, timeline
from timelines import timelines
from treatytl.model import BACK_NAMES, Link, Timeline
from treatytl.treaties import backlinks, related

LIFE = timeline(
    event("treaty", "1905", links={"follows": "conference"}),
    event("conference", "1905"),
    event("registration", "1906", links={"registers": "treaty"}),
    event("z-ratification", "1905", links={"ratifies": "treaty"}),
    event("a-ratification", "1906", links={"ratifies": "treaty"}),
    event("annex", "1905", links={"part-of": "treaty"}),
    event("map-of-annex", "1905", links={"part-of": "annex"}),
    event("ratification-of-annex", "1906", links={"ratifies": "annex"}),
    event("stranger", "1906"),
)


def test_ties_lead_back_under_their_own_names_by_verb_and_then_by_id() -> None:
    assert backlinks(LIFE)["treaty"] == (
        Link("ratified-by", "a-ratification"),
        Link("ratified-by", "z-ratification"),
        Link("registered-by", "registration"),
        Link("has-part", "annex"),
    )
    assert "stranger" not in backlinks(LIFE)


def test_ties_that_an_excerpt_kept_stand_among_those_that_are_found_and_none_stands_twice() -> None:
    kept = (Link("ratified-by", "m-elsewhere"), Link("ratified-by", "a-ratification"))
    excerpt = timeline(
        event("treaty", "1905", backlinks=kept), event("a-ratification", "1906", links={"ratifies": "treaty"})
    )
    assert backlinks(excerpt)["treaty"] == (
        Link("ratified-by", "a-ratification"),
        Link("ratified-by", "m-elsewhere"),
    )


def test_related_is_the_event_what_it_is_tied_to_and_its_parts_all_the_way_down() -> None:
    assert related(LIFE, "treaty") == {
        "treaty", "conference", "registration", "z-ratification", "a-ratification", "annex", "map-of-annex",
    }  # fmt: skip
    assert related(LIFE, "conference") == {"conference", "treaty"}


def test_parts_in_a_circle_come_to_an_end() -> None:
    circle = timeline(event("a", "1905", links={"part-of": "b"}), event("b", "1905", links={"part-of": "a"}))
    assert related(circle, "a") == {"a", "b"}


def test_an_unknown_id_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        related(LIFE, "treety")


@settings(max_examples=40)
@given(timelines())
def test_every_link_has_just_one_way_back(subject: Timeline) -> None:
    back = backlinks(subject)
    there = {(target, BACK_NAMES[verb], event.id) for event in subject.events for verb, target in event.links}
    assert there == {(target, name, source) for target, links in back.items() for name, source in links}
