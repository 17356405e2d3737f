"""A quoted line: what is wrong in it stands above the marks, in whatever script the line is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.check.excerpt import marked
from treatytl.layout.safe import has_commands, visible
from treatytl.layout.width import cell_width
from treatytl.problems import Place

ROOM = 100


def place_of(wrong: str, line: str) -> Place:
    """The place of a part of a line."""
    start = line.index(wrong) + 1
    return Place("x.yaml", 1, start, start + len(wrong), line)


def above(text: str, before: int, marks: int) -> str:
    """What stands in the cells above the marks, combining marks left out."""
    found, cell = "", 0
    for char in text:
        if cell_width(char) and before <= cell < before + marks:
            found += char
        cell += cell_width(char)
    return found


@pytest.mark.parametrize(
    ("line", "wrong", "shown", "before", "marks"),
    [
        ("kind: treety", "treety", "kind: treety", 6, 6),
        ("\tkind:\ttreety", "treety", "    kind:   treety", 12, 6),
        ("abcd\tx", "x", "abcd    x", 8, 1),
        ("title: 日本 x", "x", "title: 日本 x", 12, 1),
        ("title: 日本 x", "日本", "title: 日本 x", 7, 4),
        ("日\tx", "x", "日  x", 4, 1),
        ("e\u0301tude: x", "x", "e\u0301tude: x", 7, 1),
        ("a\u202ebc", "bc", "a\\u202ebc", 7, 2),
        ("a\u202eb", "\u202e", "a\\u202eb", 1, 6),
        ("\x1b[2Jx", "x", "\\x1b[2Jx", 7, 1),
        ("a\x00b", "b", "a\\x00b", 5, 1),
        ("x: 1  ", "1", "x: 1", 3, 1),
    ],
)
def test_the_marks_stand_under_what_is_wrong(
    line: str, wrong: str, shown: str, before: int, marks: int
) -> None:
    assert marked(place_of(wrong, line), ROOM) == (shown, before, marks)


def test_something_missing_at_the_end_of_a_line_is_marked_after_it() -> None:
    assert marked(Place("x", 1, 6, 7, "date:"), ROOM) == ("date:", 5, 1)
    assert marked(Place("x", 1, 1, 2, ""), ROOM) == ("", 0, 1)


def test_of_a_long_line_the_part_around_the_mark_is_shown_and_dots_say_so() -> None:
    line = "a" * 60 + "WRONG" + "b" * 60
    text, before, marks = marked(place_of("WRONG", line), 30)
    assert (text[0], text[-1], cell_width(text)) == ("…", "…", 30)
    assert above(text, before, marks) == "WRONG"
    assert text[before - 1] == "a"
    assert text[before + marks] == "b"


def test_a_long_line_is_shown_from_its_beginning_or_to_its_end_where_the_mark_is_there() -> None:
    line = "WRONG" + "b" * 60 + "LAST"
    assert marked(place_of("WRONG", line), 20)[0].startswith("WRONGbb")
    text, before, marks = marked(place_of("LAST", line), 20)
    assert text.endswith("bLAST")
    assert above(text, before, marks) == "LAST"


def test_a_mark_wider_than_the_room_fills_it() -> None:
    text, before, marks = marked(place_of("w" * 50, f"ab{'w' * 50}cd"), 20)
    assert cell_width(text) <= 20
    assert set(above(text, before, marks)) == {"w"}


def test_in_a_whole_file_in_one_line_a_mark_is_found_at_once() -> None:
    line = "日a\t" * 200_000 + "WRONG" + "日a" * 200_000
    start = line.index("WRONG") + 1
    for _ in range(200):
        text, before, marks = marked(Place("x", 1, start, start + 5, line), ROOM)
    assert above(text, before, marks) == "WRONG"
    assert text[0] + text[-1] == "……"
    assert marked(Place("x", 1, 1, len(line), line), ROOM)[1:] == (0, ROOM - 2)


#: Letters of one cell, of two, of none (combining), tabs, and characters that are shown as escapes.
LINES = st.text(st.sampled_from("ab:-日ソ\u0301é\t\x1b\u202e\x07"), min_size=1, max_size=60)


@given(LINES, st.data())
def test_whatever_the_line_the_marks_are_in_it_and_it_is_safe_and_fits(
    line: str, data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(line) - 1))
    last = data.draw(st.integers(first + 1, len(line)))
    width = data.draw(st.integers(12, 120))
    text, before, marks = marked(Place("x", 1, first + 1, last + 1, line), width)
    assert not has_commands(text)
    assert cell_width(text) <= width
    assert before >= 0
    assert marks >= 1
    assert before + marks <= width


@given(LINES, st.integers(12, 120))
def test_a_letter_that_is_wrong_stands_above_its_mark_wherever_the_line_is_cut(line: str, width: int) -> None:
    text, before, marks = marked(place_of("W", f"{line}W{line}"), width)
    assert above(text, before, marks) == "W"


@given(st.text(st.characters(exclude_characters="\n\r"), max_size=80))
def test_a_line_of_any_characters_is_shown_as_its_visible_form(line: str) -> None:
    text, before, marks = marked(Place("x", 1, 1, 2, line), 10_000)
    if "\t" not in line:
        assert text == visible(line).rstrip()
    assert before == 0
    assert marks >= 1
