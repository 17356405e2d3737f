"""Dates in every language: read as natives write them, and never at a loss for words."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import date_texts
from treatytl.dates.date import Date, DateError
from treatytl.dates.durations import Duration
from treatytl.dates.edtf import parse_date
from treatytl.dates.wording import LANGUAGES, Language, wording_of
from treatytl.dates.words import in_words

OTHERS: tuple[Language, ...] = ("ru", "ja", "es")
ROWS = {
    language: [
        re.split(r"\s+=> ", line)
        for line in (Path(__file__).parent / f"{language}.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    for language in OTHERS
}
#: What doubt is told by.
DOUBT = {
    "ru": "возможно|около|примерно|под вопросом",
    "ja": "おそらく|頃|およそ|おおよそ|不確実",
    "es": "quizá|hacia|aprox|inciert",
}


@pytest.mark.parametrize(
    ("language", "text", "said", "brief"),
    [(language, row[0], row[1], row[-1]) for language in OTHERS for row in ROWS[language]],
)
def test_a_date_is_said_as_natives_say_it(language: Language, text: str, said: str, brief: str) -> None:
    date = parse_date(text)
    assert in_words(date, language=language) == said
    assert in_words(date, language=language, brief=True) == brief


@pytest.mark.parametrize("language", OTHERS)
def test_no_two_dates_of_a_table_are_said_alike(language: Language) -> None:
    assert len({row[1] for row in ROWS[language]}) == len(ROWS[language])


def parsed(text: str) -> Date | None:
    try:
        return parse_date(text)
    except DateError:
        return None


possible_dates = date_texts.texts().map(parsed).filter(lambda date: date is not None)


@given(date=possible_dates, language=st.sampled_from(LANGUAGES), brief=st.booleans())
def test_whatever_is_a_date_can_be_said_in_every_language(
    date: Date, language: Language, *, brief: bool
) -> None:
    said = in_words(date, language=language, brief=brief)
    assert said == said.strip()
    assert said
    assert not re.search(r"None|\(\)|  |[{}\[\]]", said)


@given(possible_dates, st.sampled_from(OTHERS))
def test_only_what_is_qualified_is_said_with_doubt(date: Date, language: Language) -> None:
    assert bool(re.search(DOUBT[language], in_words(date, language=language))) == date.is_qualified


@given(possible_dates, st.sampled_from(OTHERS))
def test_every_year_of_a_date_is_told(date: Date, language: Language) -> None:
    """Whatever is shared or shortened, the four digits of a plain year are there for every year that is written."""
    years = set(re.findall(r"(?<![0-9Y-])[1-9][0-9]{3}(?![0-9XSE])", date.text))
    assert years <= set(re.findall(r"[0-9]{4}", in_words(date, language=language)))


@pytest.mark.parametrize(
    ("language", "length", "said"),
    [
        ("ru", Duration(1, "year"), "1 год"),
        ("ru", Duration(2, "year"), "2 года"),
        ("ru", Duration(5, "year"), "5 лет"),
        ("ru", Duration(11, "year"), "11 лет"),
        ("ru", Duration(21, "year"), "21 год"),
        ("ru", Duration(22, "month"), "22 месяца"),
        ("ru", Duration(8, "day"), "8 дней"),
        ("ru", Duration(31, "day"), "31 день"),
        ("ru", Duration(1, "year", is_about=True), "около 1 года"),
        ("ru", Duration(18, "year", is_about=True), "около 18 лет"),
        ("ru", Duration(21, "month", is_about=True), "около 21 месяца"),
        ("ru", Duration(3, "day", is_about=True), "около 3 дней"),
        ("ja", Duration(8, "day"), "8日間"),
        ("ja", Duration(19, "month"), "19か月"),
        ("ja", Duration(18, "year", is_about=True), "約18年"),
        ("es", Duration(1, "day"), "1 día"),
        ("es", Duration(19, "month"), "19 meses"),
        ("es", Duration(18, "year", is_about=True), "alrededor de 18 años"),
    ],
)
def test_a_length_takes_the_plural_that_its_number_asks_for(
    language: Language, length: Duration, said: str
) -> None:
    assert wording_of(language).duration(length) == said


def test_english_needs_no_babel() -> None:
    program = (
        "import sys; from treatytl.dates.edtf import parse_date; from treatytl.dates.words import in_words;"
        "date = parse_date('1904-02-08/1905-09-05'); in_words(date); in_words(date, calendar='julian');"
        "assert 'babel' not in sys.modules; in_words(date, language='ru'); assert 'babel' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
