from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import cite, timeline
from pacts import PACTS, act, days, treaty
from timelines import periods, timelines
from treatytl.treaties.acts import Acts
from treatytl.treaties.force import Lasting
from treatytl.treaties.standing import Extent, Reason, Standing, standing_of

if TYPE_CHECKING:
    from treatytl.dates.period import Period
    from treatytl.model import Timeline

ACTS = Acts(PACTS)


def standing(event_id: str, period: str, extent: Extent = "some-day") -> Standing | None:
    return standing_of(ACTS.events[event_id], ACTS, days(period), extent)


def is_certain(event_id: str, period: str, extent: Extent = "some-day") -> bool | None:
    """None for what was not in force."""
    found = standing(event_id, period, extent)
    return found.is_certain if found else None


def names(event_id: str, period: str, extent: Extent = "some-day") -> list[str]:
    found = standing(event_id, period, extent)
    assert found
    return [reason.name for reason in found.reasons]


@pytest.mark.parametrize(
    ("event_id", "period", "answer"),
    [
        ("peace-1905", "1905-11-24", None),  # signed, not yet in force
        ("peace-1905", "1905-11-25", True),
        ("peace-1905", "1905-11-26", False),  # nobody gives an end
        ("peace-1905", "1973", False),
        ("peace-1905", "1905", True),  # it came into force in that year
        ("pact-1941", "1941-04-12", None),
        ("pact-1941", "1941-04-20", False),  # one source has it in force from the signature
        ("pact-1941", "1941-06-22", True),
        ("pact-1941", "1945-06-01", False),
        ("pact-1941", "1945-01..1945-12", True),
        ("pact-1941", "1946-04-26", None),
        ("fish-1907", "1907-07-27", None),
        ("fish-1907", "1910", False),
        ("fish-1907", "1928-03", False),  # superseded, but not yet in force
        ("fish-1907", "1928-06", None),
        ("fish-1928", "1936-05-24", None),  # the term was over, the protocol not yet signed
        ("fish-1928", "1936-06", False),
        ("fish-1928", "1941-06-22", False),
        ("fish-1928", "1942", None),
        ("talks-1956", "1957", None),
        ("trade-1955", "1955-06", False),
        ("trade-1955", "1956", True),
        ("air-1966", "1970-12-31", True),
        ("air-1966", "1971", None),
    ],
)
def test_on_a_day_an_instrument_surely_was_perhaps_was_or_was_not_in_force(
    event_id: str,
    period: str,
    answer: bool | None,  # noqa: FBT001 - one of a table's columns
) -> None:
    assert is_certain(event_id, period) is answer


@pytest.mark.parametrize(
    ("event_id", "period", "answer"),
    [
        ("pact-1941", "1942..1944", True),
        ("pact-1941", "1942..1945", False),
        ("pact-1941", "1940..1944", None),
        ("peace-1905", "1906..1944", False),
        ("trade-1955", "1956", True),
        ("trade-1955", "1955..1957", False),
    ],
)
def test_throughout_a_period_means_on_every_day_of_it(
    event_id: str,
    period: str,
    answer: bool | None,  # noqa: FBT001 - one of a table's columns
) -> None:
    assert is_certain(event_id, period, "every-day") is answer


@pytest.mark.parametrize(
    ("event_id", "period", "answer"),
    [
        ("pact-1941", "1941..1946", True),
        ("pact-1941", "1942..1946", False),
        ("peace-1905", "1900..", False),
        ("air-1966", "1967..1970", True),
    ],
)
def test_within_a_period_means_from_start_to_end(event_id: str, period: str, answer: bool) -> None:  # noqa: FBT001
    assert is_certain(event_id, period, "within") is answer


def test_reasons_say_who_gives_the_force_and_what_tells_against_it() -> None:
    found = standing("pact-1941", "1945-06-01")
    assert found
    assert [(reason.name, str(reason.date), reason.event, reason.sources) for reason in found.reasons] == [
        ("stated", "1941-04-25/1946-04-25", None, ("own",)),
        ("disputed", "1941-04-25/1945-04-05", None, ("gazette",)),
        ("denounced", "1945-04-05", "notice-1945", ("own",)),
    ]


def test_a_dispute_that_makes_no_difference_on_the_day_is_not_told() -> None:
    assert names("pact-1941", "1942") == ["stated", "denounced"]
    assert names("pact-1941", "1941-04-20") == ["stated", "disputed", "denounced"]


def test_ends_that_nobody_gives_or_gives_too_broadly_are_named() -> None:
    assert names("peace-1905", "1910") == ["stated", "unknown-end"]
    assert names("fish-1907", "1910") == ["unknown-start", "superseded"]
    assert names("trade-1955", "1955-06") == ["stated", "imprecise-start"]
    assert names("trade-1955", "1957-06") == ["stated", "imprecise-end"]
    assert names("trade-1955", "1955..1957", "every-day") == ["stated", "imprecise-start", "imprecise-end"]


def test_an_imprecise_end_is_told_as_it_is_known() -> None:
    found = standing("trade-1955", "1957-06")
    assert found
    assert str(found.reasons[-1].date) == "1957"


def test_a_convention_stands_through_the_renewal_of_the_day_and_not_through_earlier_ones() -> None:
    found = standing("fish-1928", "1941-06-22")
    assert found
    assert found.through == ("protocol-1941",)


def test_a_source_that_gives_an_end_where_the_file_does_not_is_a_reason() -> None:
    both = (cite("a", in_force="1905-10-15/"), cite("b", in_force="1905-10-15/1945-09-02"))
    peace = treaty("t", "1905-09-05", "1905-10-15/", citations=both)
    found = standing_of(peace, Acts(timeline(peace)), days("1930"))
    assert found == Standing(
        is_certain=True,
        reasons=(
            Reason("stated", peace.in_force[0], sources=("a", "b")),
            Reason("given", peace.citations[1].in_force[0], sources=("b",)),
        ),
    )


def test_what_is_marked_as_doubtful_is_perhaps() -> None:
    pact = treaty("t", "1905", "1905~/1910")
    found = standing_of(pact, Acts(timeline(pact)), days("1907"))
    assert found
    assert (found.is_certain, found.reasons[1].name) == (False, "doubtful")


def test_days_that_are_not_sure_themselves_make_nothing_sure() -> None:
    asked = Lasting(days("1942").may, ())
    found = standing_of(ACTS.events["pact-1941"], ACTS, asked)
    assert found
    assert not found.is_certain


def test_the_end_of_a_successor_is_told() -> None:
    old = treaty("t", "1956", "1956-12-12/")
    new = treaty("new", "1957-12-06", "1958-05-09/", links={"supersedes": "t"})
    ended = act("over", "1958-05-09", "ends", "t", "end")
    found = standing_of(old, Acts(timeline(old, new, ended)), days("1957"))
    assert found
    assert [reason.name for reason in found.reasons] == ["stated", "superseded", "ended"]


@settings(max_examples=80)
@given(timelines(), periods, st.sampled_from(["some-day", "every-day", "within"]))
def test_what_holds_for_less_holds_for_more(whole: Timeline, asked: Period, extent: Extent) -> None:
    """Whatever stands in part of a period stands in it; what stands throughout it stands on some day of it."""
    acts = Acts(whole)
    run = ((asked.first, asked.last),)
    wider = ((asked.first - 400, asked.last + 400),)
    for subject in whole.events:
        found = standing_of(subject, acts, Lasting(run, run), extent)
        if found is None:
            continue
        on_some_day = standing_of(subject, acts, Lasting(run, run))
        assert on_some_day
        assert on_some_day.is_certain or not found.is_certain
        later = standing_of(subject, acts, Lasting(wider, wider))
        assert later
        assert later.is_certain or not on_some_day.is_certain
