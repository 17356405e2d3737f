"""How long a span lasted."""

from __future__ import annotations

import pytest

from treatytl.dates.durations import duration_in_words
from treatytl.dates.edtf import parse_date


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1904-02-08/1905-09-05", "19 months"),
        ("1905-05-27/1905-05-28", "2 days"),
        ("1905-05-27/1905-05-27", "1 day"),
        ("1926/1944", "about 18 years"),
        ("1926/..", ""),
        ("1926/", ""),
        ("1925", ""),
        ("1925-01/1925-02", "about 30 days"),
        ("[1924,1925]", ""),
    ],
)
def test_a_length_claims_no_more_than_the_ends_allow(text: str, words: str) -> None:
    assert duration_in_words(parse_date(text)) == words
