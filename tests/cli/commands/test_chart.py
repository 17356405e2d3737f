"""`treatytl chart` on the built-in events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Program


def numbers(treatytl: Program, *words: str) -> dict[str, Any]:
    (chart,) = json.loads(treatytl("chart", *words, "--json").out)
    found: dict[str, Any] = chart
    return found


def row(lines: list[str], label: str) -> str:
    return next(line for line in lines if line.strip().startswith(label))


@pytest.mark.parametrize("width", ["40", "80", "140"])
def test_off_a_terminal_it_fits_forty_lines(treatytl: Program, width: str) -> None:
    lines = treatytl("chart", "1904..1975", "--width", width).out.splitlines()
    assert len(lines) <= 40
    assert max(map(len, lines)) <= int(width)
    assert "\x1b" not in "".join(lines)


def test_it_tells_which_treaties_ran_when_the_war_of_1945_began(treatytl: Program) -> None:
    lines = treatytl("chart", "1939..1946", "--height", "0").out.splitlines()
    # The words before the columns end where the axis begins.
    begun = min(place for place, sign in enumerate(row(lines, "War of 1945")) if sign in "▐█")
    assert row(lines, "Neutrality Pact")[begun] in "▒▓"
    assert row(lines, "Treaty of Portsmouth")[begun] in "█▓▒▌"
    assert row(lines, "North Pacific Fur")[begun] == "│"


def test_the_busiest_year_is_the_one_with_the_highest_number(treatytl: Program) -> None:
    years = {year["year"]: year["count"] for year in numbers(treatytl, "1904..1975")["years"]}
    busiest = max(years, key=lambda year: years[year])
    assert f"busiest year: {busiest} ({years[busiest]})" in treatytl("chart", "1904..1975").out


@pytest.mark.parametrize("day", ["1906-01-01", "1928-05-25", "1941-06-22", "1945-06-01", "1960-06-01"])
def test_it_says_of_a_day_what_in_force_says(treatytl: Program, day: str) -> None:
    told = {event["id"]: event["certain"] for event in json.loads(treatytl("in-force", day, "--json").out)}
    charted = {
        line["id"]: "sure" in certainties
        for line in numbers(treatytl, day)["rows"]
        if line["shows"] == "in_force"
        and (
            certainties := [
                stretch["certainty"]
                for stretch in line["stretches"]
                if (stretch["first"] or "") <= day <= (stretch["last"] or "9999")
            ]
        )
    }
    assert charted == told


def test_filters_and_groups_hold_for_the_numbers_too(treatytl: Program) -> None:
    chart = numbers(treatytl, "1904..1975", "--subject", "fisheries", "--group-by", "kind")
    assert {line["kind"] for line in chart["rows"]} <= {group["name"] for group in chart["groups"]}
    assert chart["selected"] == sum(group["count"] for group in chart["groups"])


def test_a_file_that_ends_in_json_gets_the_numbers(treatytl: Program, tmp_path: Path) -> None:
    path = tmp_path / "chart.json"
    assert treatytl("chart", "1941", "-o", str(path)).code == 0
    assert json.loads(path.read_text(encoding="utf-8"))[0]["first"] == "1941-01-01"


def test_an_unknown_group_is_refused(treatytl: Program) -> None:
    result = treatytl("chart", "--group-by", "colour")
    assert result.code == 2
    assert "party" in result.err


def test_nothing_found_is_no_error(treatytl: Program) -> None:
    result = treatytl("chart", "1850")
    assert result.code == 0
    assert "0 of" in result.out
    assert "no event matches" in result.err
