"""Our reading of EDTF against that of other implementations, wherever they are of one mind.

They are slow, so that these tests look at few texts; each of the differences stands in `docs/dates.md`.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import date_texts
from edtf_oracles import Oracles
from treatytl.dates.date import DateError
from treatytl.dates.days import from_day_number
from treatytl.dates.edtf import parse_date

#: Texts of every feature, beside those that the strategies put together.
TEXTS = """
1985-04-12 1985-04 1985 0000 -0043 -0043-03-15 2000-02-29 1985-04-12T23:20:30 1985-04-12T23:20:30Z
1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30 1985-04-12T24:00:00 1964/2008 2004-06/2006-08 2004-02-01/2005
Y170000002 Y-170000002 2001-21 2001-24 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX
1985-04-12/.. 1985/.. ../1985-04 1985-04-12/ /1985 1984~/2004-06 -1985 Y-17E7 1950S2 Y171010000S3 Y3388E2S3 2001-34
2001-41 [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1667,1760-12] {1667,1668,1670..1672} {1960,1961-12}
{..1984} 2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11 156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X
2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03
1985-13 1985-00 1985-02-30 1985-04-31 1985-01-32 1985-1-1 85 198 19850412 12345 Y1985 Y17E7-12 y170000002 199u 199x
1985-04-12T25:00:00 1985-04-12T23:20 1985-04-12t23:20:30 1985-04-12T23:20:30-00:00 1985/1984 1985/1986/1987 1984??
1984?~ 2004-(06)?-11 2001-20 2001-42 2001-21-05 [1667 {1667] [] 1667,1668 [1667/1668] [1667,..1668] [..]
unknown/2006 2004/open 1985- -1985- 1985-04-12-01 -0000 /
"""

#: Combinations of what the standard has each by itself: both oracles know only some of them.
COMBINATIONS = {
    "qualifiers of several parts, or beside unspecified digits": r".*[?~%].*(?:[?~%]|X).*|.*X.*[?~%].*",
    "level 2 dates in a span": r"(?=.*/).*(?:X|Y|S|-(?:2[1-9]|3[0-9]|4[01])(?![0-9-])).*",
    "a set of one": r"[\[{][^,]*[\]}]",
}


@pytest.fixture(scope="module")
def oracles() -> Oracles:
    return Oracles()


def differs_from(oracles: Oracles, text: str) -> str:
    """How our reading differs from that of the oracles; empty where it doesn't, or where they are at odds."""
    is_valid, theirs = oracles.say(text)
    try:
        date = parse_date(text)
    except DateError as error:
        # They know 29 February in every year, and no limit to years.
        is_known = re.match(r"there is no 29 February|no day fits|the year is out of reach", error.message)
        return "" if is_valid is not True or is_known else f"refused: {error.message}"
    if is_valid is False:
        is_combination = any(re.fullmatch(pattern, text) for pattern in COMBINATIONS.values())
        return "" if is_combination else "taken"
    ours = tuple(None if day is None else from_day_number(day) for day in (date.earliest, date.latest))
    return "" if theirs in (None, ours) else f"{ours} where they have {theirs}"


@pytest.mark.parametrize("text", TEXTS.split())
def test_a_text_of_the_table_means_what_the_oracles_agree_on(oracles: Oracles, text: str) -> None:
    assert differs_from(oracles, text) == ""


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.one_of(date_texts.points(), date_texts.spans()))
def test_any_date_or_span_means_what_the_oracles_agree_on(oracles: Oracles, text: str) -> None:
    assert differs_from(oracles, text) == ""


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=date_texts.sets())
def test_any_set_is_valid_where_the_oracles_agree(oracles: Oracles, text: str) -> None:
    assert differs_from(oracles, text) == ""
