"""A slip of the pen is told with what was meant, from whatever list it was to be one of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.check.load import Report

SOURCES = "sources: {s: {type: webpage, title: S}}\n"
CITED = "citations: [{source: s, date: 1905}]"
WELL = (
    f"{SOURCES}kinds: {{raid: {{group: act}}}}\n"
    "parties: {Japan: {names: [Nippon], titles: {ja: 日本}}}\n"
    f"events:\n- {{id: portsmouth-treaty-1905, date: 1905, title: A, {CITED}}}\n"
    "- {id: b, date: 1905, title: B, summary: B, kind: raid, parties: [Japan], titles: {ja: 日}, "
    f"links: [{{follows: portsmouth-treaty-1905}}], {CITED}}}\n"
)


def event(number: int, kind: str) -> str:
    return f"- {{id: e{number}, date: 1905, title: A, kind: {kind}, {CITED}}}\n"


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


def test_without_a_slip_nothing_is_told(check: Callable[..., Report]) -> None:
    assert codes(check(WELL)) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "hint"),
    [
        ("-treaty-1905}", "-teraty-1905}", "dangling-link", "nearest: portsmouth-treaty-1905"),
        ("source: s,", "source: S,", "dangling-source", "nearest: s"),
        ("kind: raid", "kind: riad", "unknown-kind", "nearest: raid"),
        ("kind: raid", "kind: vist", "unknown-kind", "nearest: visit"),
        ("follows:", "folows:", "unknown-verb", "nearest: follows"),
        ("summary: B", "sumary: B", "unknown-key", "nearest: summary"),
        ("group: act", "group: akt", "wrong-value", "nearest: act"),
        ("webpage", "web-page", "unknown-source-type", "nearest: webpage"),
        ("{ja: 日}", "{jp: 日}", "unknown-language", "did you mean ja?"),
        ("{ja: 日}", "{JA: 日}", "unknown-language", "did you mean ja?"),
        ("[Japan]", "[Jpan]", "unknown-party", "nearest: Japan"),
        ("[Japan]", "[Nippon]", "unknown-party", "it is listed as Japan"),
        ("[Japan]", "[日本]", "unknown-party", "it is listed as Japan"),
        ("date: 1905}", "date: 5 September 1905}", "bad-date", "did you mean 1905-09-05?"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(
    old: str, new: str, code: str, hint: str, check: Callable[..., Report]
) -> None:
    before, found, after = WELL.rpartition(old)
    assert found
    problem = check(before + new + after).problems[0]
    assert (problem.code, problem.hint.partition(",")[0]) == (code, hint)


def test_where_no_kind_is_near_the_hint_shows_how_to_add_it(check: Callable[..., Report]) -> None:
    text = f"{SOURCES}events:\n{event(1, 'xyz')}"
    [problem] = check(text).problems
    addition = "kinds: {xyz: {group: act}}"
    assert addition in problem.hint
    assert codes(check(f"{addition}\n{text}")) == []


def test_after_very_many_unknown_words_no_more_hints_are_looked_for(check: Callable[..., Report]) -> None:
    events = "".join(event(number, "treety") for number in range(110))
    hints = [problem.hint for problem in check(f"{SOURCES}events:\n{events}").problems]
    assert hints[:100] == ["nearest: treaty"] * 100
    assert "nearest: treaty" not in hints[100:]


@pytest.mark.parametrize(
    ("more", "hint"),
    [
        ("events: Portsmouth", "as in [{id: …}]"),
        ("people: Witte", "as in [{name: …}]"),
        ("citations: s", "as in [{source: …}]"),
        ("parties: Japan", "as in [Japan]"),
        ("links: {follows: b}", "as in [{ratifies: …}]"),
        ("parties: [Poland]", 'add it under "parties"'),
        (
            "links: [{follows: xyz}]",
            'a part of a file says "excerpt: true", and may link to what it leaves out',
        ),
    ],
)
def test_where_nothing_is_near_the_hint_says_what_to_write(
    more: str, hint: str, check: Callable[..., Report]
) -> None:
    listed = f"{SOURCES}parties: {{Japan: }}\n"
    text = (
        f"{more}\n" if more.startswith("events") else f"events:\n- {{id: b, date: 1905, title: B, {more}}}\n"
    )
    assert hint in [problem.hint for problem in check(listed + text).problems]
