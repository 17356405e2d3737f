"""`treatytl in-force` on the built-in events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema  # type: ignore[import-untyped]
import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Program

RECORDS = ["json", "jsonl", "yaml", "csv"]


def listed(treatytl: Program, *words: str) -> dict[str, bool]:
    """The ids in force, each with whether that is certain."""
    return {event["id"]: event["certain"] for event in json.loads(treatytl("in-force", *words, "--json").out)}


def test_when_germany_attacked_the_pact_and_the_conventions_were_in_force(treatytl: Program) -> None:
    found = listed(treatytl, "1941-06-22")
    assert found["neutrality-pact-1941"] is True
    assert found["fishery-convention-1928"] is True
    assert found["basic-convention-1925"] is False  # no source gives its end
    assert [name for name in found if name.startswith("fishery-protocol")] == []
    text = treatytl("in-force", "1941-06-22").out
    assert "fishery-protocol-1941-01" in text
    assert "fishery-protocol-1939-12-31" not in text


def test_after_the_denunciation_the_pact_was_perhaps_still_in_force_and_who_says_what_is_told(
    treatytl: Program,
) -> None:
    assert listed(treatytl, "1945-06-01")["neutrality-pact-1941"] is False
    text = treatytl("in-force", "1945-06-01").out
    pact = text[text.index("Soviet–Japanese Neutrality Pact") :]
    assert "25 Apr 1941 – 25 Apr 1946" in pact
    assert "‡ 25 Apr 1941 – 5 Apr 1945, says Wikipedia (ja)" in pact
    assert "denounced 5 Apr 1945" in pact
    assert "neutrality-pact-denunciation-1945" in pact


def test_the_day_before_its_signature_portsmouth_was_not_in_force(treatytl: Program) -> None:
    assert "portsmouth-treaty-1905" not in listed(treatytl, "1905-09-04")
    assert listed(treatytl, "1906")["portsmouth-treaty-1905"] is True


def test_certain_throughout_and_between_narrow_it(treatytl: Program) -> None:
    found = listed(treatytl, "1942..1944", "--throughout", "--certain", "--between", "Japan", "Russia")
    assert "neutrality-pact-1941" in found
    assert set(found.values()) == {True}


def test_what_no_source_tells_of_is_counted_on_standard_error_and_listed_on_demand(treatytl: Program) -> None:
    plain = treatytl("in-force", "1907", "--json")
    assert "--unstated lists them" in plain.err
    more = treatytl("in-force", "1907", "--unstated", "--json")
    assert "--unstated" not in more.err
    assert len(json.loads(more.out)) > len(json.loads(plain.out))


def test_without_a_period_everything_that_was_ever_in_force_is_listed(treatytl: Program) -> None:
    found = listed(treatytl)
    assert {"portsmouth-treaty-1905", "migratory-birds-convention-1973"} <= set(found)


def test_the_json_follows_its_schema(treatytl: Program) -> None:
    schema = json.loads(treatytl("schema", "output", "--of", "in-force").out)
    jsonschema.Draft7Validator(schema).validate(json.loads(treatytl("in-force", "1941", "--json").out))


@pytest.mark.parametrize("name", RECORDS)
def test_every_format_has_the_same_events_and_loads_again(
    name: str, tmp_path: Path, treatytl: Program
) -> None:
    expected = list(listed(treatytl, "1941-06-22"))
    written = tmp_path / f"out.{name}"
    assert treatytl("in-force", "1941-06-22", "-o", str(written)).code == 0
    again = json.loads(treatytl("list", "-e", str(written), "--json").out)
    assert [event["id"] for event in again] == expected


def test_a_text_file_gets_the_commands_own_view(tmp_path: Path, treatytl: Program) -> None:
    written = tmp_path / "out.txt"
    assert treatytl("in-force", "1941-06-22", "-o", str(written)).code == 0
    assert "in force on 22 June 1941" in written.read_text(encoding="utf-8").splitlines()[0]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("190x5",), "not a period"),
        (("1941-06-22", "--party", "Atlantis"), 'no party is called "Atlantis"'),
        (("1941", "--certain", "--within"), "exclude each other"),
        (("1941", "-f", "in-force"), "no format"),
        (("1941", "--fields", "certain"), "--fields is for record formats"),
        (("1941", "--json", "--fields", "certian"), 'no record has a field "certian"'),
    ],
)
def test_what_can_not_work_is_told_with_exit_code_2(
    words: tuple[str, ...], told: str, treatytl: Program
) -> None:
    result = treatytl("in-force", *words)
    assert (result.code, result.out) == (2, "")
    assert told in result.err


def test_nothing_in_force_is_no_error_unless_asked(treatytl: Program) -> None:
    result = treatytl("in-force", "1904-01-01", "--json")
    assert (result.code, json.loads(result.out)) == (0, [])
    assert "nothing was in force then" in result.err
    assert treatytl("in-force", "1904-01-01", "--fail-empty").code == 1
