"""The day in another calendar beside the Gregorian one: exact, or not told."""

from __future__ import annotations

import hashlib
import json
from datetime import date as python_date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import date_texts
from treatytl.dates.beside import BesideCalendar, beside_in_words
from treatytl.dates.date import DateError
from treatytl.dates.days import day_number, iso_day
from treatytl.dates.edtf import parse_date
from treatytl.dates.eras import era_year
from treatytl.dates.wording import LANGUAGES, Language
from treatytl.dates.words import in_words

FIRST, LAST = day_number(1873, 1, 1), day_number(1989, 12, 31)
CALENDARS: tuple[BesideCalendar, ...] = ("julian", "japanese")
ICU = json.loads((Path(__file__).parent / "icu" / "japanese_days.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "english", "brief", "russian", "japanese", "spanish"),
    [
        (
            "1905-09-05", "23 August O.S.", "23 Aug O.S.", "23 августа ст. ст.", "ユリウス暦8月23日",
            "23 de agosto juliano",
        ),
        (
            "1905-01-05", "23 December 1904 O.S.", "23 Dec 1904 O.S.", "23 декабря 1904 г. ст. ст.",
            "ユリウス暦1904年12月23日", "23 de diciembre de 1904 juliano",
        ),
        (
            "1904-02-08/1905-09-05", "26 January 1904 – 23 August 1905 O.S.", "26 Jan 1904 – 23 Aug 1905 O.S.",
            "26 января 1904 г. – 23 августа 1905 г. ст. ст.", "ユリウス暦1904年1月26日～1905年8月23日",
            "26 de enero de 1904 – 23 de agosto de 1905 juliano",
        ),
        (
            "1904-02-08/1904-02-09", "26–27 January O.S.", "26–27 Jan O.S.", "26–27 января ст. ст.",
            "ユリウス暦1月26～27日", "26–27 de enero juliano",
        ),
        (
            "[1905-05-20,1905-05-21]", "7 or 8 May O.S.", "7 or 8 May O.S.", "7 или 8 мая ст. ст.",
            "ユリウス暦5月7日または8日", "7 u 8 de mayo juliano",
        ),
        (
            "1956-10-19/..", "6 October O.S.", "6 Oct O.S.", "6 октября ст. ст.", "ユリウス暦10月6日",
            "6 de octubre juliano",
        ),
    ],
)  # fmt: skip
def test_a_day_has_its_julian_day(
    text: str, english: str, brief: str, russian: str, japanese: str, spanish: str
) -> None:
    said = [beside_in_words(parse_date(text), "julian", language=language) for language in LANGUAGES]
    assert said == [english, russian, japanese, spanish]
    assert beside_in_words(parse_date(text), "julian", brief=True) == brief


@pytest.mark.parametrize(
    ("text", "english", "russian", "japanese"),
    [
        ("1905-09-05", "Meiji 38", "Мэйдзи 38", "明治38年9月5日"),
        ("1905-09", "Meiji 38", "Мэйдзи 38", "明治38年9月"),
        ("1905", "Meiji 38", "Мэйдзи 38", "明治38年"),
        ("1941-21", "Shōwa 16", "Сёва 16", "昭和16年春"),
        ("1904-02-XX", "Meiji 37", "Мэйдзи 37", "明治37年2月のいずれかの日"),
        ("1912-07-29", "Meiji 45", "Мэйдзи 45", "明治45年7月29日"),
        ("1912-07-30", "Taishō 1", "Тайсё 1", "大正元年7月30日"),
        ("1926-12-24", "Taishō 15", "Тайсё 15", "大正15年12月24日"),
        ("1926-12-25", "Shōwa 1", "Сёва 1", "昭和元年12月25日"),
        (
            "1926-12-24/1926-12-25",
            "Taishō 15 – Shōwa 1",
            "Тайсё 15 – Сёва 1",
            "大正15年12月24日～昭和元年12月25日",
        ),
        ("1904-02-08/1905-09-05", "Meiji 37–38", "Мэйдзи 37–38", "明治37年2月8日～明治38年9月5日"),
        ("1904/1905", "Meiji 37–38", "Мэйдзи 37–38", "明治37～38年"),
        ("1904-02-08/1904-02-09", "Meiji 37", "Мэйдзи 37", "明治37年2月8～9日"),
        ("[1924,1925]", "Taishō 13, Taishō 14", "Тайсё 13, Тайсё 14", "大正13年または大正14年"),
        ("[1905-05-27,1905-05-28]", "Meiji 38", "Мэйдзи 38", "明治38年5月27日または28日"),
        ("1907~", "Meiji 40", "Мэйдзи 40", "明治40年"),
        ("/1943", "Shōwa 18", "Сёва 18", "昭和18年"),
    ],
)
def test_what_lies_in_one_year_of_an_era_has_that_year(
    text: str, english: str, russian: str, japanese: str
) -> None:
    said = [
        beside_in_words(parse_date(text), "japanese", language=language) for language in ("en", "ru", "ja")
    ]
    assert said == [english, russian, japanese]
    assert beside_in_words(parse_date(text), "japanese", language="es") == english


@pytest.mark.parametrize(
    "text",
    [
        *("1905-09", "1905", "1941-21", "192X", "1904/1905", "1904/1905-09-05", "[1924,1925]", "1904-02-XX"),
        *("1905-~09-05", "../..", "/..", "[1905-09-05,1905-10]", "Y170000002"),
    ],
)
def test_what_is_no_whole_day_has_no_julian_day(text: str) -> None:
    assert beside_in_words(parse_date(text), "julian") == ""


@pytest.mark.parametrize(
    "text",
    [
        *("1872-12-31", "1872", "1868-01-03", "1912", "1912-07", "1926", "1926-12", "1989-01", "1941-24"),
        *("192X", "19XX", "1872/1905", "[1872,1905]", "1905-~09-05", "../..", "Y170000002", "-0043"),
    ],
)
def test_what_lies_in_no_one_year_of_an_era_has_none(text: str) -> None:
    assert beside_in_words(parse_date(text), "japanese") == ""
    assert beside_in_words(parse_date(text), "japanese", language="ja") == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1905-09-05", "5 Sep 1905 (23 Aug O.S.)"),
        ("1925-02-26/", "from 26 Feb 1925 (13 Feb O.S.), end unknown"),
        ("../1925-02-26~", "until about 26 Feb 1925 (13 Feb O.S.)"),
        ("1904-02-08T23:30:00", "8 Feb 1904, 23:30:00 (26 Jan O.S.)"),
        ("1905", "1905"),
    ],
)
def test_it_stands_in_brackets_after_what_it_belongs_to(text: str, said: str) -> None:
    assert in_words(parse_date(text), brief=True, calendar="julian") == said


@given(st.integers(FIRST, LAST), st.sampled_from(LANGUAGES))
def test_the_gregorian_date_stays_as_it_is(day: int, language: Language) -> None:
    date = parse_date(iso_day(day))
    for calendar in CALENDARS:
        beside = beside_in_words(date, calendar, language=language)
        brackets = f"（{beside}）" if language == "ja" else f" ({beside})"
        assert in_words(date, language=language, calendar=calendar) == (
            in_words(date, language=language) + brackets
        )


@given(date_texts.texts(), st.sampled_from(CALENDARS), st.sampled_from(LANGUAGES))
def test_any_date_has_its_day_told_or_not(text: str, calendar: BesideCalendar, language: Language) -> None:
    try:
        date = parse_date(text)
    except DateError:
        return
    assert "None" not in in_words(date, calendar=calendar, language=language)


def test_every_julian_day_from_1873_to_1989_is_convertdates() -> None:
    julian = pytest.importorskip("convertdate.julian")
    months = [in_words(parse_date(f"1905-{month:02d}")).split()[0] for month in range(1, 13)]
    for number in range(FIRST, LAST + 1):
        gregorian_year = int(iso_day(number)[:4])
        year, month, day = julian.from_jd(number + 1_721_424.5)
        told = f"{day} {months[month - 1]}{'' if year == gregorian_year else f' {year}'} O.S."
        assert beside_in_words(parse_date(iso_day(number)), "julian") == told


def test_every_japanese_day_from_1873_to_1989_is_icus() -> None:
    """ICU's own text of all the days, by its checksum; the table beside it says where a difference would be."""
    lines = []
    for number in range(FIRST, LAST + 1):
        iso = iso_day(number)
        told = beside_in_words(parse_date(iso), "japanese", language="ja").replace("元", "1")
        lines.append(f"{iso} {told}\n")
    assert len(lines) == ICU["days"]
    assert hashlib.sha256("".join(lines).encode()).hexdigest() == ICU["sha256"]


def test_every_year_of_an_era_has_the_days_that_icu_gives_it() -> None:
    expected = day_number(1873, 1, 1)
    for run in ICU["runs"]:
        first, last = (python_date.fromisoformat(run[end]).toordinal() for end in ("first", "last"))
        assert first == expected, "the runs leave no day out"
        expected = last + 1
        for number in range(first, last + 1):
            found = era_year(number)
            assert found is not None
            assert (found.era.kanji, found.year) == (run["era"], run["year"])
    assert expected == LAST + 1


def test_every_year_of_an_era_from_1873_to_1989_is_japaneras() -> None:
    japanera = pytest.importorskip("japanera")
    for number in range(FIRST, LAST + 1):
        day = python_date.fromordinal(number)
        theirs = japanera.EraDate.from_date(day).era
        found = era_year(number)
        assert found is not None
        assert (found.era.kanji, found.year) == (theirs.kanji, day.year - theirs.since.year + 1)
