from __future__ import annotations

from typing import Any

import pytest

from treatytl.dates.days import AFTER_ALL
from treatytl.problems import UsageError
from treatytl.query import Mode, Query, Sort, query_of


def test_the_words_of_the_command_line_make_the_same_query() -> None:
    query = query_of(
        "1904..1925", since="1905", kind="treaty", party=["Japan", "USSR"], between=("Japan", "China"), certain=True,
        sort="title", limit=3, related_to="x",
    )  # fmt: skip
    assert [period.last for period in query.periods][1] == AFTER_ALL
    assert query.mode is Mode.CERTAIN
    assert query.sort is Sort.TITLE
    assert (query.kinds, query.parties) == (("treaty",), ("Japan", "USSR"))
    assert (query.between, query.limit, query.related_to) == (("Japan", "China"), 3, "x")
    assert query_of() == query_of(kind=None, within=False) == Query()
    assert query_of(within=True).mode is Mode.WITHIN


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"kinds": "treaty"}, 'there is no filter "kinds".'),
        ({"sort": "size"}, 'there is no order "size".'),
        ({"between": "Japan"}, "between takes two parties."),
        ({"certain": True, "within": True}, "certain and within exclude each other."),
    ],
)
def test_what_makes_no_sense_is_an_error(filters: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        query_of(**filters)
    assert caught.value.message == message
    assert caught.value.hint
