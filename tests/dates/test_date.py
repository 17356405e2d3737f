"""A date as a value."""

from __future__ import annotations

import copy
import pickle

import pytest

from treatytl.dates.edtf import parse_date
from treatytl.dates.julian import parse_julian


def test_dates_are_equal_when_they_were_written_alike_and_mean_the_same() -> None:
    assert parse_date("1925-01-20") == parse_date(" 1925-01-20 ")
    assert hash(parse_date("1925-01-20")) == hash(parse_date(" 1925-01-20 "))
    assert parse_date("1925") != parse_date("1925-XX")
    assert parse_date("1905-08-23") != parse_julian("1905-08-23")
    assert parse_date("1925") != "1925"


def test_a_date_shows_its_text() -> None:
    assert (str(parse_date("1925/")), repr(parse_date("1925/"))) == ("1925/", "Date('1925/')")


def test_a_date_never_changes() -> None:
    date = parse_date("1925")
    with pytest.raises(AttributeError, match="can't be changed"):
        date.text = "1926"


@pytest.mark.parametrize("text", ["1925-01-20", "1904-02/..", "[1924,1925]"])
def test_a_date_can_be_copied_and_pickled(text: str) -> None:
    date = parse_date(text)
    assert copy.deepcopy(date) == pickle.loads(pickle.dumps(date)) == date  # noqa: S301 - our own bytes
