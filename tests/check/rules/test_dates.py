"""Dates are given, disputes explained, and nothing surely lies before what it follows from."""

from __future__ import annotations

import pytest

from building import cite, event
from scopes import codes, scope


@pytest.mark.parametrize(
    ("own", "given", "is_fine"),
    [
        ("1925-01-20", ["1925-01-20"], True),
        ("1925-01-20", ["1925"], False),
        ("1926/1944", ["1926/", "/1944"], True),
        ("1926/1944", ["1926"], False),
        ("[1924,1925]", ["1924", "1925"], True),
    ],
)
def test_a_date_is_given_by_a_source(own: str, given: list[str], *, is_fine: bool) -> None:
    found = scope(event("a", own, *(cite("s", date) for date in given)))
    assert codes("date-not-given", found) == ([] if is_fine else [("date",)])


def test_a_julian_day_gives_the_gregorian_one() -> None:
    julian = cite("s", "1905-08-23", calendar="julian")
    assert codes("date-not-given", scope(event("a", "1905-09-05", julian))) == []
    assert codes("date-not-given", scope(event("a", "1905-08-23", julian))) == [("date",)]


def test_each_interval_in_force_is_given_by_a_source() -> None:
    citation = cite("s", "1925", in_force=("1925-02-26/",))
    fine = event("a", "1925", citation, in_force="1925-02-26/")
    bad = event("b", "1925", citation, in_force=("1925-02-26/", "1930/1931"))
    assert codes("force-not-given", scope(fine, bad)) == [("in_force", 1)]


def test_a_dispute_wants_a_note() -> None:
    readings = (cite("s", "1925-01-20"), cite("t", "1925-01-01"))
    assert codes("disputed-without-note", scope(event("a", "1925-01-20", *readings))) == [("date",)]
    assert codes("disputed-without-note", scope(event("a", "1925-01-20", *readings, note="why"))) == []
    assert (
        codes("disputed-without-note", scope(event("a", "1925-01-20", readings[0], cite("t", "1925")))) == []
    )


@pytest.mark.parametrize(
    ("date", "signed", "is_fine"),
    [
        ("1925-02-26", "1925-01-20", True),
        ("1925-01-19", "1925-01-20", False),
        ("1925", "1925-01-20", True),
        ("1924", "1925-01-20", False),
        ("/1926", "1925-01-20", True),
        ("1924", "/1925", True),
    ],
)
def test_an_effect_surely_before_its_cause_is_found(date: str, signed: str, *, is_fine: bool) -> None:
    found = scope(event("a", signed), event("b", date, links={"ratifies": "a"}))
    assert codes("effect-before-signature", found) == ([] if is_fine else [("links", 0, "ratifies")])


@pytest.mark.parametrize(
    ("force", "is_fine"),
    [("1925-02-26/", True), ("1924/", False), ("1925/", True), ("/1924", True), ("../1924", True)],
)
def test_force_does_not_begin_before_the_instrument(force: str, *, is_fine: bool) -> None:
    found = scope(event("a", "1925-01-20", in_force=force))
    assert codes("effect-before-signature", found) == ([] if is_fine else [("in_force", 0)])
