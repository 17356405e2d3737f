"""The terminal timeline: what a reader must be able to tell from it."""

from __future__ import annotations

from building import cite, event, timeline
from treatytl.query import Query, Sort, select
from views import SAMPLE, drawn, found


def test_a_year_is_named_once() -> None:
    lines = drawn("timeline", found("1904..1905"))
    assert [line[:5].strip() for line in lines[2:] if line[:4].strip().isdigit()] == ["1904", "1905"]


def test_a_span_has_a_lane_from_its_start_to_its_end() -> None:
    lines = drawn("timeline", found("1904..1905"))
    start = next(index for index, line in enumerate(lines) if "The long war" in line)
    end = next(index for index, line in enumerate(lines) if "end of: The long war" in line)
    assert lines[start][5] == "┏"
    assert {line[5] for line in lines[start + 1 : end]} == {"┃"}
    assert lines[end][5] == "┗"


def test_a_span_in_which_nothing_else_happened_has_no_lane() -> None:
    lines = drawn("timeline", found("1904"))
    assert not any("┏" in line for line in lines)


def test_empty_years_are_folded() -> None:
    lines = drawn("timeline", found())
    assert sum("· 1 year ·" in line for line in lines) == 1
    assert sum("· 17 years ·" in line for line in lines) == 1


def test_a_disputed_date_is_marked_and_the_other_readings_stand_under_it_with_who_gives_them() -> None:
    text = "\n".join(drawn("timeline", found("1905-09-05")))
    assert "‡ 6 Sep 1905, says [" in text
    assert "‡ 5 Sep 1905" not in text, "the Julian 23 August is the same day"


def test_what_only_may_fall_in_the_period_is_marked() -> None:
    lines = drawn("timeline", found("1907-03"))
    assert any("○  ? about 1907" in line for line in lines)
    assert any("? may fall in the period" in line for line in lines)


def test_an_event_with_nothing_beyond_its_link_takes_one_line() -> None:
    lines = drawn("timeline", found("1905-11-25"))
    index = next(index for index, line in enumerate(lines) if "Ratifications exchanged" in line)
    assert "exchange-1905  [1]" in lines[index]
    assert lines[index + 1] == ""


def test_sources_are_numbered_in_reading_order_and_listed_once() -> None:
    lines = drawn("timeline", found("1905-09-05"))
    below = lines[lines.index("Sources") :]
    assert [line.split()[0] for line in below if line.startswith(" [")] == ["[1]", "[2]", "[3]", "[4]"]


def test_an_address_is_never_broken() -> None:
    assert any(line.strip() == "https://example.org/条約" for line in drawn("timeline", found(), width=20))


def test_no_lanes_and_no_folds_where_the_order_is_not_that_of_time() -> None:
    selection = select(SAMPLE, Query(sort=Sort.TITLE))
    text = "\n".join(drawn("timeline", selection))
    assert "┏" not in text
    assert "years ·" not in text


def test_lanes_that_end_together_end_one_after_the_other() -> None:
    inner = event("inner", "1904-03-01/1904-06-30", cite("own", "1904-03-01/1904-06-30"))
    outer = event("outer", "1904-02-01/1904-06-30", cite("own", "1904-02-01/1904-06-30"))
    last = event("last", "1904-06-30", cite("own", "1904-06-30"))
    lines = drawn("timeline", select(timeline(outer, inner, last), Query()))
    ends = [line for line in lines if "end of:" in line]
    assert [line.split("end of: ")[1] for line in ends] == ["Outer", "Inner"]


def spans(*dates: str, period: str = "") -> list[str]:
    """The timeline of events of these dates, in small; their titles are A, B, C and so on."""
    named = zip("abcdefgh", dates, strict=False)
    events = [event(name, date, cite("own", date), title=name.upper()) for name, date in named]
    lines = drawn("timeline", found(period, timeline(*events)), citations="none", width=60)
    return lines[2 : lines.index("", 2)]


def test_a_lane_is_dotted_where_its_start_or_end_is_uncertain() -> None:
    assert spans("1904/1906", "1904-05", "1905", "1906-03", "1907-01") == [
        "1904 ┏•  1904–1906     A                                   a",
        "     ┇•  May 1904      B                                   b",
        "     ┇│",
        "1905 ┃•  1905          C                                   c",
        "     ┃│",
        "1906 ┇•  Mar 1906      D                                   d",
        "     ┗│  1906          end of: A",
        "      │",
        "1907  •  Jan 1907      E                                   e",
    ]


def test_the_way_from_an_uncertain_start_to_its_marker_is_dotted_too() -> None:
    assert spans("1904/1906", "1904-05-01/1905-05-01", "1904-06-01", "1905")[0].startswith("1904 ┏┅•")


def test_an_open_end_runs_off_the_page() -> None:
    assert spans("1904-02-01/..", "1904-05-01")[-2:] == [
        "     ┃•  1 May 1904    B                                   b",
        "     ↓│  goes on: A",
    ]


def test_a_span_that_outlasts_the_period_says_until_when() -> None:
    lines = spans("1904-02-01/1909-03-05", "1904-05-01", "1910", period="1904")
    assert lines[-1] == "     ↓│  until 5 Mar 1909   goes on: A"


def test_a_span_of_unknown_start_comes_from_nobody_knows_where() -> None:
    lines = spans("/1905-03", "1904-05-01", "1905-02-03")
    assert lines[0].startswith("1905 ?•  until Mar 1905, start unknown")
    assert lines[-1] == "     ┗│  Mar 1905      end of: A"


def test_an_unknown_end_is_told_and_not_drawn() -> None:
    assert not any(sign in line for line in spans("1904-02-01/", "1904-05-01") for sign in "┏┃↓")


def test_a_doubtful_span_is_dotted_throughout() -> None:
    lines = spans("1904-02-01~/1905-03-01", "1904-05-01", "1905-02-03")
    assert {line[5] for line in lines[1:-1]} == {"┇"}


def test_a_long_title_goes_on_beside_its_date_and_keeps_the_sign_of_dispute() -> None:
    lines = drawn("timeline", found("1905"), width=80)
    start = next(index for index, line in enumerate(lines) if "5 Sep 1905    Treaty of peace" in line)
    assert lines[start + 1].strip(" │┃") == "hardly stand beside its date ‡"
    assert lines[start + 1].index("hardly") == lines[start].index("Treaty")


def test_a_limit_says_how_many_there_are() -> None:
    lines = drawn("timeline", select(SAMPLE, Query(limit=2)), headline="all")
    assert lines[0] == "A sample · all · 2 of 6 events (6 match)"
