from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from building import cite, event, timeline
from treatytl.problems import UsageError
from treatytl.query import query_of, select

if TYPE_CHECKING:
    from treatytl.model import Timeline

CONCESSION = timeline(
    event(
        "concession", "1926/1944", cite("a", "1926/"), cite("b", "/1944"), cite("c", "/1943"), kind="contract"
    )
)
CONVENTION = timeline(
    event(
        "basic",
        "1925-01-20",
        cite("gse", "1925-01-01"),
        cite("w", "1925-01-20"),
        cite("x", "1925"),
        kind="convention",
    )
)

Modes = dict[str, bool]
Found = list[tuple[str, bool]]


def found(history: Timeline, period: str, **filters: Any) -> list[tuple[str, bool]]:
    return [
        (match.event.id, match.is_certain) for match in select(history, query_of(period, **filters)).matches
    ]


@pytest.mark.parametrize(
    ("period", "filters", "matches"),
    [
        ("1943", {"certain": True}, [("concession", True)]),
        ("1943", {}, [("concession", True)]),
        ("1944", {}, [("concession", False)]),
        ("1944", {"certain": True}, []),
        ("1926..1944", {"within": True}, [("concession", True)]),
        ("1926..1943", {"within": True}, []),
        ("1945", {}, []),
    ],
)
def test_a_reading_with_an_unknown_end_takes_the_events_own(
    period: str, filters: Modes, matches: list[object]
) -> None:
    assert found(CONCESSION, period, **filters) == matches


@pytest.mark.parametrize(
    ("period", "filters", "matches"),
    [
        ("1925-01-20", {}, [("basic", False)]),
        ("1925-01-01", {}, [("basic", False)]),
        ("1925-01", {}, [("basic", True)]),
        ("1925-01-20", {"certain": True}, []),
        ("1925-01", {"certain": True}, [("basic", True)]),
        # That 1925 agrees with 20 January adds no day on which it may have been.
        ("1925-12", {}, []),
    ],
)
def test_an_event_is_found_by_its_own_day_and_by_one_that_disagrees(
    period: str, filters: Modes, matches: list[object]
) -> None:
    assert found(CONVENTION, period, **filters) == matches


def test_periods_narrow_each_other_before_anything_is_matched() -> None:
    """What may be in 1924 or in 1927 is not in 1925 and 1926, though it meets each of two open periods."""
    either = timeline(event("e", "[1924,1927]"))
    assert found(either, "1920..1930", since="1925", until="1926") == []
    assert found(either, "1920..1930", since="1924", until="1926") == [("e", False)]


def test_periods_without_a_day_in_common_are_an_error() -> None:
    with pytest.raises(UsageError, match="no day lies in all of these"):
        found(CONVENTION, "1904..1910", since="1920")


PACT = timeline(
    event("pact", "1941-04-13", kind="treaty", in_force="1941-04-25/1946-04-24"),
    event("open", "1925-01-20", kind="convention", in_force="1925-02-26/"),
    event("unknown", "1907", kind="agreement"),
    event("war", "1941-06-22/1945-05-09", kind="war"),
    event("yalta", "1945-02-11", kind="conference"),
    event("denial", "1945-04-05", kind="denunciation"),
    event("trial", "1946-05-03/1948-11-12", kind="other"),
    event("month", "1946-04", kind="other"),
)


def test_during_a_treaty_is_while_it_was_in_force() -> None:
    assert found(PACT, "1941..1950", during="pact") == [
        ("war", True),
        ("yalta", True),
        ("denial", True),
        ("month", False),
    ]
    assert found(PACT, "1941..1950", during="pact", certain=True) == [
        ("war", True),
        ("yalta", True),
        ("denial", True),
    ]
    assert found(PACT, "1941..1945-03", during="pact", within=True) == [("yalta", True)]


def test_during_what_has_no_known_end_may_be_any_later_day() -> None:
    assert found(PACT, "1946-05..1950", during="open") == [("trial", False)]


def test_during_an_event_is_while_it_lasted() -> None:
    assert [name for name, _ in found(PACT, "1904..1975", during="war")] == ["war", "yalta", "denial"]


def test_during_a_treaty_of_which_no_force_is_known_is_an_error() -> None:
    with pytest.raises(UsageError, match="no source in the file tells when"):
        found(PACT, "1904..1975", during="unknown")
