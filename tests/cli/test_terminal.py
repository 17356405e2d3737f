"""Lines on a terminal: the same text, with or without escapes."""

from __future__ import annotations

import re
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from treatytl.cli.terminal import THEME, colored_text, plain_text
from treatytl.layout.lines import Line, Span, Style

ESCAPES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")
spans = st.builds(
    Span,
    st.text(st.sampled_from("ab [bold] 日:smile:"), max_size=12),
    st.sampled_from(get_args(Style)),
    st.sampled_from([None, "https://example.org/"]),
)
lines: st.SearchStrategy[list[Line]] = st.lists(st.lists(spans, max_size=4).map(tuple), max_size=4)


def test_every_style_has_a_look() -> None:
    assert set(THEME) == set(get_args(Style))


@given(lines)
def test_without_its_escapes_the_colored_text_is_the_plain_one(drawn: list[Line]) -> None:
    colored = ESCAPES.sub("", "".join(colored_text(drawn)))
    assert [line.rstrip() for line in colored.split("\n")] == [
        line.rstrip() for line in "".join(plain_text(drawn)).split("\n")
    ]


@given(lines)
def test_plain_text_has_no_escape_and_no_blank_at_the_end_of_a_line(drawn: list[Line]) -> None:
    text = "".join(plain_text(drawn))
    assert "\x1b" not in text
    assert not re.search(r" $", text, re.MULTILINE)


def test_a_link_is_an_osc_8_escape() -> None:
    text = "".join(colored_text([(Span("title", "plain", "https://example.org/"),)]))
    assert "https://example.org/" in text
    assert text.startswith("\x1b]8;")


def test_color_reads_nothing_of_the_environment(monkeypatch: object) -> None:
    monkeypatch.setenv("NO_COLOR", "1")  # type: ignore[attr-defined]
    monkeypatch.setenv("TERM", "dumb")  # type: ignore[attr-defined]
    assert "\x1b[" in "".join(colored_text([(Span("x", "title"),)]))
