from __future__ import annotations

import pytest

from pacts import PACTS
from treatytl.dates.edtf import parse_date
from treatytl.formats.reasons import reason_in_words
from treatytl.treaties.standing import Reason

EVENTS = {event.id: event for event in PACTS.events}


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("stated", parse_date("1905-11-25/")), "in force from 25 Nov 1905, end unknown"),
        (Reason("unknown-start"), "no source tells when it came into force"),
        (Reason("unknown-end"), "no source gives an end"),
        (Reason("imprecise-start", parse_date("1955")), "its start is known only as 1955"),
        (Reason("imprecise-end", parse_date("1957")), "its end is known only as 1957"),
        (Reason("doubtful"), "its dates are marked as doubtful"),
        (Reason("unstated"), "no source tells when it was in force"),
        (Reason("denounced", parse_date("1945-04-05"), "notice-1945"), "denounced 5 Apr 1945"),
        (Reason("ended", parse_date("1970-12-31"), "air-ended-1970"), "ended 31 Dec 1970: The air agreement runs out"),
        (Reason("renewed", parse_date("1941-01"), "gone"), "renewed Jan 1941: gone"),
        (
            Reason("renewed", parse_date("1941-01"), "protocol-1941"),
            "renewed Jan 1941 until 31 Dec 1941: Protocol 1941",
        ),
    ],
)  # fmt: skip
def test_a_reason_in_words(reason: Reason, words: str) -> None:
    assert reason_in_words(reason, [reason], EVENTS) == words


def test_an_end_that_one_source_gives_is_not_denied() -> None:
    one = Reason("given", parse_date("1905-11-25/1945-09-02"))
    assert reason_in_words(Reason("unknown-end"), [one], EVENTS) == "no other source gives an end"
