from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from building import cite, event, timeline
from pacts import PACTS, act, treaty
from timelines import timelines
from treatytl.dates.date import End
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, iso_day
from treatytl.treaties.acts import Acts
from treatytl.treaties.runs import Run, has_word_of_force, runs_of

if TYPE_CHECKING:
    from treatytl.model import Event, Timeline


def runs(subject: Event, *others: Event) -> list[str]:
    """Each run as `start_earliest start_latest .. end_earliest end_latest`, what is without bounds left out."""
    return [said(run) for run in runs_of(subject, Acts(timeline(subject, *others)))]


def said(run: Run) -> str:
    stretch = run.stretch
    bounds = (stretch.start_earliest, stretch.start_latest, stretch.end_earliest, stretch.end_latest)
    low, high, first, last = ("∞" if day in (BEFORE_ALL, AFTER_ALL) else iso_day(day) for day in bounds)
    start = "?" if stretch.start is End.UNKNOWN else low if low == high else f"{low}~{high}"
    end = "?" if stretch.end is End.UNKNOWN else first if first == last else f"{first}~{last}"
    through = f" through {'+'.join(run.through)}" if run.through else ""
    return f"{start} to {end}{through}"


def test_what_all_agree_on_is_one_run_with_sharp_ends() -> None:
    assert runs(treaty("t", "1928", "1928-05-23/1936-05-22")) == ["1928-05-23 to 1936-05-22"]


def test_an_end_on_which_sources_disagree_lies_between_what_they_give() -> None:
    given_ends = (cite("a", in_force="1941-04-25/1946-04-25"), cite("b", in_force="/1945-04-05"))
    assert runs(treaty("t", "1941", "1941-04-25/1946-04-25", citations=given_ends)) == [
        "1941-04-25 to 1945-04-05~1946-04-25"
    ]


def test_a_broader_reading_that_agrees_makes_nothing_less_sure() -> None:
    both = (cite("a", in_force="1941-04-25/1946-04-25"), cite("b", in_force="1941/1946"))
    assert runs(treaty("t", "1941", "1941-04-25/1946-04-25", citations=both)) == ["1941-04-25 to 1946-04-25"]


def test_an_end_that_only_a_source_gives_makes_sure_of_the_days_before_it_and_ends_nothing() -> None:
    both = (cite("a", in_force="1905-10-15/"), cite("b", in_force="1905-11-25/1945-09-02"))
    assert runs(treaty("t", "1905", "1905-10-15/", citations=both)) == [
        "1905-10-15~1905-11-25 to 1945-09-02~∞"
    ]


def test_an_event_that_ends_it_settles_an_unknown_end_but_not_a_stated_one() -> None:
    ended = act("x", "1970-12-31", "ends", "t", "end")
    assert runs(treaty("t", "1966", "1967-03-03/"), ended) == ["1967-03-03 to 1970-12-31"]
    assert runs(treaty("t", "1966", "1967-03-03/1968"), ended) == ["1967-03-03 to 1968-01-01~1968-12-31"]


def test_what_supersedes_it_takes_its_place_between_signature_and_effect() -> None:
    successor = treaty("new", "1957-12-06", "1958-05-09/", links={"supersedes": "t"})
    assert runs(treaty("t", "1956", "1956-12-12/"), successor) == ["1956-12-12 to 1957-12-06~1958-05-09"]


def test_a_successor_whose_effect_nobody_knows_leaves_the_end_open() -> None:
    successor = treaty("new", "1957-12-06", links={"supersedes": "t"})
    assert runs(treaty("t", "1956", "1956-12-12/"), successor) == ["1956-12-12 to 1957-12-06~∞"]


def test_a_start_that_nothing_states_is_that_of_what_brought_it_into_force() -> None:
    started = act("x", "1907-09-09", "brings-into-force", "t", "entry-into-force")
    assert runs(treaty("t", "1907-07-28"), started) == ["1907-09-09 to ?"]


def test_a_start_that_is_unknown_is_not_before_the_signature() -> None:
    (run,) = runs_of(treaty("t", "1907-07-28", "/1928"), Acts(timeline()))
    assert run.stretch.start is End.UNKNOWN
    assert iso_day(run.stretch.start_earliest) == "1907-07-28"


def test_a_denunciation_is_no_end() -> None:
    notice = act("x", "1917-10-24", "denounces", "t", "denunciation")
    assert runs(treaty("t", "1907", "1907-09-09/"), notice) == ["1907-09-09 to ?"]


def test_renewals_go_on_where_the_term_ends_each_until_its_own_end_or_the_next_one() -> None:
    acts = Acts(PACTS)
    assert [said(run) for run in runs_of(acts.events["fish-1928"], acts)] == [
        "1928-05-23 to 1936-05-22",
        "? to 1936-12-31 through protocol-1936",
        "? to ? through protocol-1937",
        "? to 1941-12-31 through protocol-1941",
    ]
    third = runs_of(acts.events["fish-1928"], acts)[2].stretch
    assert iso_day(third.end_latest) == "1941-01-31"


def test_a_renewal_of_unknown_length_goes_no_further_than_what_is_stated_of_the_whole() -> None:
    renewed = treaty("r", "1969-03-19", links={"renews": "t"})
    *_, run = runs_of(treaty("t", "1957", "1957/1984-10-14"), Acts(timeline(renewed)))
    assert (run.through, iso_day(run.stretch.end_latest)) == (("r",), "1984-10-14")


def test_a_renewal_of_a_renewal_carries_on_too() -> None:
    first = treaty("first", "1930", "1930/1931", kind="protocol", links={"renews": "t"})
    second = treaty("second", "1932", "1932-01-01/1933-12-31", kind="protocol", links={"renews": "first"})
    assert runs(treaty("t", "1920", "1920/1929"), first, second)[-1] == (
        "1932-01-01 to 1933-12-31 through first+second"
    )


def test_a_renewal_of_unknown_length_does_not_outlive_what_took_the_treatys_place() -> None:
    acts = Acts(PACTS)
    renewed = runs_of(acts.events["fish-1907"], acts)[-1]
    assert renewed.through == ("fish-confirmed-1919",)
    assert iso_day(renewed.stretch.end_latest) == "1928-05-23"


def test_terms_with_a_gap_are_runs_of_their_own() -> None:
    assert runs(treaty("t", "1920", ("1920-01-01/1925-12-31", "1930-01-01/.."))) == [
        "1920-01-01 to 1925-12-31",
        "1930-01-01 to ∞",
    ]


def test_doubtful_dates_are_never_sure() -> None:
    (run,) = runs_of(treaty("t", "1920", "1920~/1925"), Acts(timeline()))
    assert run.stretch.is_qualified


@pytest.mark.parametrize("event_id", ["talks-1956", "protocol-1937"])
def test_nothing_is_known_of_what_no_source_and_no_act_tells_of(event_id: str) -> None:
    acts = Acts(PACTS)
    assert not has_word_of_force(acts.events[event_id], acts)
    assert runs_of(acts.events[event_id], acts) == ()


@pytest.mark.parametrize("verb", ["renews", "supersedes"])
def test_a_circle_of_links_comes_to_an_end(verb: str) -> None:
    one = treaty("one", "1920", "1920/1921", links={verb: "two"})
    two = treaty("two", "1922", "1922/", links={verb: "one"})
    assert runs(one, two)
    assert runs(two, one)


def test_an_event_tied_to_itself_comes_to_an_end() -> None:
    assert runs(event("e", "1920", in_force="1920/", links={"renews": "e"})) == ["1920-01-01~1920-12-31 to ?"]


@settings(max_examples=60)
@given(timelines())
def test_every_run_has_days(whole: Timeline) -> None:
    acts = Acts(whole)
    for subject in whole.events:
        for run in runs_of(subject, acts):
            assert run.stretch.start_earliest <= run.stretch.end_latest
