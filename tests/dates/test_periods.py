"""Periods: every form means what the page says, every trap is answered."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import date_texts
from treatytl.dates.date import Date, DateError, Form
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, day_number, iso_day
from treatytl.dates.edtf import parse_date
from treatytl.dates.period import ALL_TIME, FORMS, Period, PeriodError, intersect
from treatytl.dates.period_grammar import read_period
from treatytl.dates.periods import looks_like_period, parse_period, parse_period_words
from treatytl.dates.words import in_words
from treatytl.problems import UsageError

PAGE = (Path(__file__).parents[2] / "docs" / "periods.md").read_text(encoding="utf-8")
ROWS = [
    (written[1], cells[-2], cells[-1])
    for line in PAGE.splitlines()
    if (written := re.match(r"\| `([^`]+)` \|", line))
    and (cells := [cell.strip() for cell in line.strip("| ").split("|")])
]
SESSIONS = [
    tuple(block.strip().partition("\n")[::2])
    for fence in re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
    for block in fence.split("$ treatytl ")[1:]
]


def days(text: str) -> tuple[str, str]:
    period = parse_period(text)
    first = "open" if period.is_open_before else iso_day(period.first)
    return first, "open" if period.is_open_after else iso_day(period.last)


def told(text: str) -> str:
    """What the person at the terminal reads of a period."""
    try:
        return "\n".join(f"Note: {note}" for note in parse_period(text).notes)
    except PeriodError as error:
        return "\n".join([f"Error: {error.message}", *(f"  {line}" for line in error.hint.splitlines())])


def test_the_page_has_tables_and_sessions() -> None:
    assert len(ROWS) > 50
    assert len(SESSIONS) > 15


@pytest.mark.parametrize(("written", "first", "last"), ROWS)
def test_a_form_means_what_the_page_says(written: str, first: str, last: str) -> None:
    assert days(written) == (first, last)


@pytest.mark.parametrize(("written", "answer"), SESSIONS)
def test_a_trap_is_answered_as_the_page_shows(written: str, answer: str) -> None:
    assert told(written) == answer


@pytest.mark.parametrize(
    ("text", "like"),
    [
        # every dash, tight and with blanks
        *((f"1904{dash}1925", "1904..1925") for dash in "-‐‑‒–—―−﹘﹣－〜～"),
        *((f"1904 {dash} 1925", "1904..1925") for dash in "-‐‑‒–—―−﹘﹣－〜～"),
        ("1941-04-13 – 1945-09-02", "1941-04-13..1945-09-02"),
        ("1941-04-13-1945-09-02", "1941-04-13..1945-09-02"),
        ("1941-04-1945", "1941-04..1945"),
        ("1941‑04‑13", "1941-04-13"),
        # blanks and case
        ("  1925  ", "1925"),
        ("\t1904 ..\u00a01925\n", "1904..1925"),
        ("1904 ..", "1904.."),
        ("SINCE 1956", "since 1956"),
        ("TAISHŌ", "taisho"),
        ("13 APRIL 1941", "1941-04-13"),
        ("18xx", "18XX"),
        ("y17e7", "Y17E7"),
        ("\u200b1925\ufeff", "1925"),
        ("１９０４．．１９２５", "1904..1925"),
        ("１９０４〜１９２５", "1904..1925"),
        # words
        ("since 1904 until 1925", "1904..1925"),
        ("from 1904 till 1925", "1904..1925"),
        ("from 1904 through 1925", "1904..1925"),
        ("from 1904 up to 1925", "1904..1925"),
        ("since 1904, until 1925", "1904..1925"),
        ("1904 to 1925", "1904..1925"),
        ("from 13 April 1941 to 2 September 1945", "1941-04-13..1945-09-02"),
        ("from 13 April to 2 September 1941", "1941-04-13..1941-09-02"),
        ("between 3 and 5 May 1905", "1905-05-03..1905-05-05"),
        ("between April and June 1941", "1941-04..1941-06"),
        ("before 1905-02", "..1905-01-31"),
        ("after 1905-02-28", "1905-03-01.."),
        ("after taisho", "1926-12-25.."),
        ("before showa", "..1926-12-24"),
        ("since the 1920s", "1920.."),
        ("until the 19th century", "..1900"),
        ("from 1904 on", "1904.."),
        ("from taisho until 2 Sept. 1945", "1912-07-30..1945-09-02"),
        # other ways to write a day
        ("13th April 1941", "1941-04-13"),
        ("April 13th, 1941", "1941-04-13"),
        ("1941 April 13", "1941-04-13"),
        ("05.09.1905", "1905-09-05"),
        ("5. 9. 1905", "1905-09-05"),
        ("5.9.1905..7.9.1905", "1905-09-05..1905-09-07"),
        ("September 1945", "1945-09"),
        ("15 March 44 BC", "-0043-03-15"),
        ("Q1/1925", "1925-01..1925-03"),
        ("1925-Q4", "1925-10..1925-12"),
        ("1920's", "192X"),
        ("1900s (1900–1999)", "19XX"),
        ("20th c.", "1901..2000"),
        ("2nd century", "0101..0200"),
        ("19th century..1917", "1801..1917"),
        # EDTF
        ("1904-02-XX", "1904-02"),
        ("1904-XX", "1904"),
        ("1904-XX-XX", "1904"),
        ("1950S2", "19XX"),
        ("../1917", "..1917"),
        ("/1917", "..1917"),
        ("1904-02/..", "1904-02.."),
        ("44 B.C.", "-0043"),
        ("44 b.c.e.", "-0043"),
        ("44 BC..AD 14", "-0043..0014"),
        ("1000–900 BC", "-0999..-0899"),
        ("S16-S20", "1941..1945"),
        ("昭和16〜20年", "1941..1945"),
        ("西暦1941年", "1941"),
    ],
)
def test_forms_that_mean_the_same(text: str, like: str) -> None:
    assert days(text) == days(like)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("1904-05", "1904-05 is May 1904; for the years write 1904..1905"),
        ("1904-12", "1904-12 is December 1904; for the years write 1904..1912"),
        ("1904-05..", "1904-05 is May 1904; for the years write 1904..1905"),
        ("since 1904-05", "1904-05 is May 1904; for the years write 1904..1905"),
        ("-1917", "-1917 is 1918 BC; for what came before write ..1917"),
        ("winter 1941–42", "winter is taken as December 1941 to February 1942"),
        ("meiji..1925", "Meiji is taken from 1 January 1873 on"),
    ],
)
def test_a_note_says_how_it_was_understood(text: str, note: str) -> None:
    assert note in " ".join(parse_period(text).notes)


@pytest.mark.parametrize(
    "text",
    [
        "1904",
        "1904-04",
        "1925-01",
        "1904-05-06",
        "1904-05..1905-09",
        "1904..1905",
        "1941-04",
        "taisho",
        "-0043",
    ],
)
def test_no_note_where_nothing_can_be_mistaken(text: str) -> None:
    assert parse_period(text).notes == ()


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("190x5", "1905"),
        ("19O4", "1904"),
        ("l904", "1904"),
        ("from 190x5", "from 1905"),
        ("1904..192x5", "1904..1925"),
        ("5.9.05", ""),
        ("1945-9-2", "1945-09-02"),
        ("1941/04/13", "1941-04-13"),
        ("1941.04.13", "1941-04-13"),
        ("19410413", "1941-04-13"),
        ("1904–05–06", "1904-05-06"),
        ("1904-02-08T10:00:00", "1904-02-08"),
        ("1904 1925", "1904..1925"),
        ("1904...1925", "1904..1925"),
        ("1904…1925", "1904..1925"),
        ("1904:1925", "1904..1925"),
        ("1904 & 1925", "1904..1925"),
        ("1924 or 1925", "1924..1925"),
        ("[1924,1925]", "1924..1925"),
        ("{1924,1925}", "1924..1925"),
        ("1956 to present", "1956.."),
        ("1956+", "1956.."),
        ("1956-", "1956.."),
        ("about 1925", "1925"),
        ("c. 1925", "1925"),
        ("in 1925", "1925"),
        ("sicne 1956", "since 1956"),
        ("tashio", "taisho"),
        ("14 Febuary 1904", "14 february 1904"),
        ("garbage", ""),
        ("mine.yaml", ""),
        ("", ""),
        ("/", ""),
        ("april", ""),
        ("0x10", ""),
        ("19X5", ""),
        ("1904..1925..1930", ""),
        ("٣٤٥٦", ""),
        ("since", ""),
        ("44", ""),
        ("99999", ""),
        ("1904 to " * 1000, ""),
    ],
)
def test_what_is_no_period_is_shown_the_forms_and_what_is_near(text: str, near: str) -> None:
    with pytest.raises(PeriodError, match="is not a period I can read") as raised:
        parse_period(text)
    assert isinstance(raised.value, UsageError)
    assert FORMS in raised.value.hint
    assert raised.value.near == near
    assert (f"Try: treatytl {near}" in raised.value.hint) == bool(near)
    assert len(raised.value.message) < 100


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("april", "The year is missing: april 1941"),
        ("13 April", "The year is missing"),
        ("april 13th", "The year is missing"),
        ("april 41", "A year has four digits: april 1941"),
        ("5.9.05", "A year has four digits: 5.9.1941"),
        ("44", "early ones are AD 44 or 44 BC"),
        ("99999", "Y99999"),
        ("19X5", "X may stand for the last digits only"),
    ],
)
def test_what_is_missing_is_said(text: str, remark: str) -> None:
    assert remark in told(text)


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("1905-02-30", "there is no 30 February in 1905", "1905-02-28"),
        ("since 31 April 1941", "there is no 31 April in 1941", "1941-04-30"),
        ("1905-13", "there is no month 13", "Write 1905..1913"),
        ("1941-21", 'EDTF reads this as "spring 1941"', "Write 1941-03..1941-05."),
        ("1921-22", 'EDTF reads this as "summer 1921"', "Write 1921..1922, or 1921-06..1921-08."),
        ("1925-33", 'EDTF reads this as "first quarter of 1925"', "Write 1925..1933, or 1925Q1."),
        ("192X-21", "is not a period I can read", "X may stand for the last digits only"),
        ("192X-12", "is not a period I can read", "X may stand for the last digits only"),
        ("1939-41..1945", 'EDTF reads this as "second half of 1939"', "1939..1941"),
        ("1904-5", "two years or a month", "Write 1904..1905 for the years, 1904-05 for the month."),
        ("1904..05", "two years or a month", "1904..1905"),
        ("from 1904 to 05", "two years or a month", "1904..1905"),
        ("1904 – 05", "two years or a month", "1904..1905"),
        ("1904–5", "two years or a month", "1904..1905"),
        ("1939–45", "45 is not a year", "Write 1939..1945 for the years."),
        ("1925–04", "04 is not a year", "Write 1925-04 for the month."),
        ("1945–39", "39 is not a year", "Write both years in full."),
        ("13/4/1941", "the year comes first", "Write 1941-04-13."),
        ("1925/1904", "it ends before it starts", "Write 1904..1925."),
        ("showa..taisho", "it ends before it starts", "Write taisho..showa."),
        ("44–100 BC", "it ends before it starts", "100"),
        ("after 1904 before 1905", "no day is left", ""),
        ("after reiwa", "reiwa has no end", ""),
        ("from 1904..1925", 'a range has two ends, and "from" goes with one', "Write 1904..1925."),
        ("until 1904-1925", '"1904-1925" has two ends, where one is wanted', "Write 1904-1925 alone."),
        ("1925?", "a period is exact", "Write 1925."),
        ("1925-~01", "a period is exact", "Write 1925-01."),
        ("0 BC", "no year 0 lies between", "AD 1"),
        ("0th century", "centuries are counted from the 1st", ""),
        ("昭和65年", "there is no Shōwa 65", "Heisei 2, or 1990"),
    ],
)
def test_what_cannot_be_says_why_and_what_can(text: str, message: str, hint: str) -> None:
    with pytest.raises(PeriodError) as raised:
        parse_period(text)
    assert message in raised.value.message
    assert hint in raised.value.hint


def possible(text: str) -> Date | None:
    try:
        return parse_date(text)
    except DateError:
        return None


dates = date_texts.texts().map(possible).filter(lambda date: date is not None)


@given(dates)
def test_a_plain_date_of_edtf_is_a_period_with_its_bounds(date: Date) -> None:
    """Whatever is read agrees with the parser of dates; sets, qualifiers and codes above 12 are never read."""
    try:
        period = parse_period(date.text)
    except PeriodError:
        return
    assert date.form in (Form.SINGLE, Form.SPAN)
    assert not date.is_qualified
    if "T" not in date.text:
        first, last = date.stretches[0].start_earliest, date.stretches[0].end_latest
        assert (period.first, period.last) == (first, last)


plain_edtf = date_texts.plain_dates().filter(lambda text: possible(text) is not None)


@given(plain_edtf)
@example("1904-05")
def test_every_day_month_and_year_of_edtf_is_a_period(text: str) -> None:
    date = parse_date(text)
    period = parse_period(text)
    assert (period.first, period.last, period.text) == (date.earliest, date.latest, text)


@given(
    st.one_of(plain_edtf, st.just("")), st.one_of(plain_edtf, st.just("")), st.sampled_from(["..", " .. "])
)
@example("1925", "1904", "..")
def test_the_short_way_and_the_grammar_agree(left: str, right: str, dots: str) -> None:
    """Plain years, months and days are read without the grammar, which would give the same."""
    for text in (left or right or "..", f"{left}{dots}{right}"):
        try:
            expected = read_period(text)
        except PeriodError as error:
            with pytest.raises(PeriodError, match=re.escape(error.message)):
                parse_period(text)
        else:
            assert parse_period(text) == expected


@given(plain_edtf, st.booleans())
def test_a_day_in_words_is_the_same_period(text: str, brief: bool) -> None:  # noqa: FBT001 - drawn, not called
    date = parse_date(text)
    period = parse_period(in_words(date, brief=brief))
    assert (period.first, period.last) == (date.earliest, date.latest)


@given(plain_edtf, plain_edtf, st.booleans())
def test_a_span_as_the_timeline_prints_it_is_a_period(one: str, other: str, brief: bool) -> None:  # noqa: FBT001
    first, last = sorted((one, other), key=lambda text: parse_date(text).stretches[0].start_earliest)
    date = parse_date(f"{first}/{last}")
    period = parse_period(in_words(date, brief=brief))
    assert (period.first, period.last) == (date.earliest, date.latest)


@given(st.text(alphabet="0123456789 -–./X?~[],'sinceuntlfromabdoQ昭和年月日", max_size=20))
def test_any_text_is_a_period_or_a_usage_error(text: str) -> None:
    try:
        period = parse_period(text)
    except PeriodError:
        return
    assert period.first <= period.last
    assert period.text == text.strip()


@given(plain_edtf)
def test_before_during_and_after_share_no_day_and_leave_none_out(text: str) -> None:
    before, during, after = (parse_period(f"{word}{text}") for word in ("before ", "", "after "))
    assert (before.first, before.last + 1, during.last + 1, after.last) == (
        BEFORE_ALL,
        during.first,
        after.first,
        AFTER_ALL,
    )


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("since", "1956"), "since 1956"),
        (("13", "April", "1941"), "13 April 1941"),
        (("1904", "-", "1925"), "1904..1925"),
        (("1904..", "1925"), "1904..1925"),
        (("taisho",), "taisho"),
    ],
)
def test_several_words_form_one_period(words: tuple[str, ...], text: str) -> None:
    period = parse_period_words(words)
    same = parse_period(text)
    assert (period.first, period.last) == (same.first, same.last)
    assert period.text == " ".join(words)


def test_two_years_in_two_words_are_asked_about() -> None:
    with pytest.raises(PeriodError) as raised:
        parse_period_words(["1904", "1925"])
    assert raised.value.near == "1904..1925"


@pytest.mark.parametrize(
    "word",
    [
        *(
            "1925",
            "1904..1925",
            "..",
            "..1917",
            "..taisho",
            "190x5",
            "0x10",
            "S16",
            "T14",
            "Q1",
            "1920s",
            "-0044",
        ),
        *(
            "since",
            "From",
            "UNTIL",
            "to",
            "till",
            "through",
            "before",
            "after",
            "between",
            "up",
            "the",
            "early",
        ),
        *("april", "Apr.", "sept.", "may", "spring", "13th", "taisho", "Taishō", "Shōwa", "昭和16年", "昭和"),
        *("㍼16年", "１９２５", "\u200b1904"),
    ],
)
def test_a_word_that_can_begin_a_period_looks_like_one(word: str) -> None:
    assert looks_like_period(word)


@pytest.mark.parametrize(
    "word",
    [
        *(
            "list",
            "show",
            "sources",
            "values",
            "check",
            "schema",
            "chart",
            "in-force",
            "on-this-day",
            "coverage",
        ),
        *(
            "shwo",
            "garbage",
            "marching",
            "sinceity",
            "s",
            "q",
            "mine.yaml",
            "./mine.yaml",
            "from-tokyo",
            "--json",
        ),
        *("-", "昭", ""),
    ],
)
def test_any_other_word_does_not(word: str) -> None:
    assert not looks_like_period(word)


def test_a_period_says_in_words_which_days_it_has() -> None:
    said = {
        text: parse_period(text).explain()
        for text in ("1904..1925", "1941-04-13", "1956..", "..1917", "..", "44 BC")
    }
    assert said == {
        "1904..1925": "1 January 1904 to 31 December 1925, both included",
        "1941-04-13": "13 April 1941",
        "1956..": "1 January 1956 and later",
        "..1917": "31 December 1917 and earlier",
        "..": "all time",
        "44 BC": "1 January 44 BC to 31 December 44 BC, both included",
    }


def test_periods_narrow_each_other() -> None:
    both = intersect([parse_period("since 1904-05"), parse_period("until 1925")])
    assert both is not None
    assert (both.first, both.last) == (day_number(1904, 5, 1), day_number(1925, 12, 31))
    assert both.text == "since 1904-05 and until 1925"
    assert len(both.notes) == 1


def test_periods_without_a_common_day_have_no_intersection() -> None:
    assert intersect([parse_period("1904"), parse_period("1905")]) is None


def test_no_period_at_all_is_all_time() -> None:
    assert intersect([]) == ALL_TIME == Period(BEFORE_ALL, AFTER_ALL, "..")


def test_plain_periods_load_neither_dateutil_nor_the_grammar() -> None:
    program = (
        "import sys; from treatytl.dates.periods import looks_like_period, parse_period;"
        "looks_like_period('1904..1925'); parse_period('1904..1925');"
        "parse_period('1925-01-20'); parse_period('1956..');"
        "assert 'treatytl.dates.period_grammar' not in sys.modules;"
        "looks_like_period('list'); parse_period('since 1956'); parse_period('taisho'); parse_period('S16');"
        "assert 'dateutil' not in sys.modules; parse_period('13 April 1941'); assert 'dateutil' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
