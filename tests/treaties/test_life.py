from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from building import cite, timeline
from pacts import PACTS, act, treaty
from timelines import timelines
from treatytl.dates.matching import order_key
from treatytl.treaties.acts import Acts
from treatytl.treaties.life import life_of

if TYPE_CHECKING:
    from treatytl.model import Event, Timeline


def life(subject: Event, *others: Event) -> list[str]:
    return [
        f"{', '.join(phase.names)} {phase.date or '-'}{' disputed' if phase.is_disputed else ''}"
        for phase in life_of(subject, Acts(timeline(subject, *others)))
    ]


def test_a_life_goes_from_the_signature_through_what_events_tell_to_its_end() -> None:
    acts = Acts(PACTS)
    assert [
        (phase.names, str(phase.date), phase.events) for phase in life_of(acts.events["pact-1941"], acts)
    ] == [
        (("signed",), "1941-04-13", ()),
        (("in force",), "1941-04-25", ()),
        (("denounced",), "1945-04-05", ("notice-1945",)),
        (("ended",), "1946-04-25", ()),
    ]


def test_an_end_that_is_not_known_or_not_set_is_said() -> None:
    assert life(treaty("t", "1905-09-05", "1905-11-25/"))[-1] == "end unknown -"
    assert life(treaty("t", "1956-10-19", "1956-12-12/.."))[-1] == "no end set -"


def test_what_an_event_tells_is_not_told_again() -> None:
    started = act("x", "1905-11-25", "brings-into-force", "t", "entry-into-force")
    ended = act("y", "1945", "ends", "t", "end")
    assert life(treaty("t", "1905-09-05", "1905-11-25/"), started, ended) == [
        "signed 1905-09-05",
        "in force 1905-11-25",
        "ended 1945",
    ]


def test_what_is_superseded_needs_no_other_end() -> None:
    new = treaty("new", "1928-01-23", links={"supersedes": "t"})
    assert life(treaty("t", "1907-07-28", "1907-09-09/"), new)[-1] == "superseded 1928-01-23"


def test_things_of_one_day_are_one_phase_and_two_ratifications_one_word() -> None:
    subject = treaty("t", "1941-04-13", "1941-04-25/1946")
    ratified = [act(name, "1941-04-25", "ratifies", "t", "ratification") for name in ("x", "y")]
    assert life(subject, *ratified) == ["signed 1941-04-13", "ratified, in force 1941-04-25", "ended 1946"]


def test_terms_with_a_gap_are_told_one_after_the_other() -> None:
    assert life(treaty("t", "1920", ("1920/1925", "1930/"))) == [
        "signed, in force 1920",
        "ended 1925",
        "in force again 1930",
        "end unknown -",
    ]


def test_only_what_sources_disagree_on_is_marked_as_disputed() -> None:
    signed = (
        cite("a", "1941-04-13", in_force="1941-04-25/1946"),
        cite("b", "1941-04-13", in_force="1941-04-25/1945"),
    )
    assert life(treaty("t", "1941-04-13", "1941-04-25/1946", citations=signed)) == [
        "signed 1941-04-13",
        "in force 1941-04-25",
        "ended 1946 disputed",
    ]


def test_notes_are_exchanged_and_declarations_made() -> None:
    assert life(treaty("t", "1967", "1967/", kind="exchange-of-notes"))[0] == "exchanged, in force 1967"
    assert life(treaty("t", "1956", "1957/", kind="declaration"))[0] == "made 1956"


def test_of_what_was_only_signed_there_is_no_life_to_tell() -> None:
    assert life(treaty("t", "1956")) == []


@settings(max_examples=60)
@given(timelines())
def test_the_phases_of_any_event_are_in_order(whole: Timeline) -> None:
    acts = Acts(whole)
    for subject in whole.events:
        phases = life_of(subject, acts)
        later = [order_key(phase.date) for phase in phases[1:] if phase.date is not None]
        assert later == sorted(later)
        assert len(phases) != 1 or phases[0].date == subject.date
