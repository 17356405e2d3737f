"""The page on languages and calendars: its tables are true."""

from __future__ import annotations

from pathlib import Path

import pytest

from treatytl.dates.beside import beside_in_words
from treatytl.dates.edtf import parse_date
from treatytl.dates.wording import LANGUAGES
from treatytl.dates.words import in_words

PAGE = Path(__file__).parents[3] / "docs" / "languages.md"


def table_under(heading: str) -> list[list[str]]:
    """The cells of the table under a heading whose first cell is a date in backticks."""
    chapter = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in chapter.splitlines()
        if line.startswith("| `")
    ]


DATES, CALENDARS = table_under("Dates in words"), table_under("`--calendar`")


def test_the_page_has_its_tables() -> None:
    assert len(DATES) > 15
    assert len(CALENDARS) > 10


@pytest.mark.parametrize("row", DATES, ids=lambda row: row[0])
def test_a_date_is_said_as_the_page_shows(row: list[str]) -> None:
    date = parse_date(row[0].strip("`"))
    assert [in_words(date, language=language) for language in LANGUAGES] == row[1:]


@pytest.mark.parametrize("row", CALENDARS, ids=lambda row: row[0])
def test_the_other_calendar_is_told_where_the_page_shows_it(row: list[str]) -> None:
    date = parse_date(row[0].strip("`"))
    assert [
        beside_in_words(date, "julian"),
        beside_in_words(date, "japanese"),
        beside_in_words(date, "japanese", language="ja"),
    ] == row[1:]
