"""The page on dates: its examples run, its tables are true."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from treatytl.dates.agreement import agree, is_given
from treatytl.dates.date import DateError, End
from treatytl.dates.days import iso_day
from treatytl.dates.edtf import parse_date

PAGE = Path(__file__).parents[2] / "docs" / "dates.md"


def table_under(heading: str) -> list[list[str]]:
    """The cells of the table under a heading, without its head; the first cell is a date in backticks."""
    chapter = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return [line.strip("| ").split(" | ") for line in chapter.splitlines() if line.startswith("| `")]


def texts_in(cell: str) -> list[str]:
    return re.findall("`([^`]+)`", cell)


def side(end: End, day: int | None) -> str:
    return iso_day(day) if day is not None else end.value


def test_the_examples_run() -> None:
    blocks = re.findall(r"```pycon\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, PAGE.name, str(PAGE), 0)
    results = doctest.DocTestRunner().run(test)
    assert results.attempted > 20
    assert results.failed == 0


@pytest.mark.parametrize(("written", "_means", "first", "last"), table_under("What a date may be"))
def test_what_a_date_may_be(written: str, _means: str, first: str, last: str) -> None:
    date = parse_date(texts_in(written)[0])
    assert (side(date.start, date.earliest), side(date.end, date.latest)) == (first, last)


@pytest.mark.parametrize("row", table_under("How closely a date is told"))
def test_how_closely_a_date_is_told(row: list[str]) -> None:
    assert parse_date(texts_in(row[0])[0]).precision == row[1]


@pytest.mark.parametrize(("one", "other", "word"), table_under("Can both be true?"))
def test_whether_both_can_be_true(one: str, other: str, word: str) -> None:
    assert agree(parse_date(texts_in(one)[0]), parse_date(texts_in(other)[0])) == (word == "agree")


@pytest.mark.parametrize(("own", "citations", "word"), table_under("Is it given?"))
def test_whether_it_is_given(own: str, citations: str, word: str) -> None:
    given = [parse_date(text) for text in texts_in(citations)]
    assert is_given(parse_date(texts_in(own)[0]), given) == (word == "given")


@pytest.mark.parametrize("row", table_under("Where we differ from other implementations"))
def test_where_we_differ_we_do_as_the_page_says(row: list[str]) -> None:
    text, here = texts_in(row[0])[0], row[1]
    if here == "error":
        with pytest.raises(DateError):
            parse_date(text)
        return
    date = parse_date(text)
    if here == "open":
        assert date.latest is None
    else:
        assert [iso_day(day) for day in (date.earliest, date.latest) if day is not None] == here.split(" to ")
