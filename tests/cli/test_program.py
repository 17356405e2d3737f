"""The program as a user meets it: what comes out, where, and with which code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from treatytl.cli.dispatch import COMMANDS
from treatytl.formats import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Program

RECORDS = ["json", "jsonl", "yaml", "csv", "tsv"]


def ids(text: str) -> list[str]:
    return [event["id"] for event in json.loads(text)]


def test_no_words_is_help_with_examples_first(capsys: pytest.CaptureFixture[str], treatytl: Program) -> None:
    assert treatytl().code == 0
    text = capsys.readouterr().out
    assert text.index("treatytl 1904..1925") < text.index("--version")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str], treatytl: Program) -> None:
    for option in ("--help", "-h"):
        assert treatytl(command, option).code == 0
        text = capsys.readouterr().out
        assert f"treatytl {command}" in text


def test_the_version_names_program_and_data(capsys: pytest.CaptureFixture[str], treatytl: Program) -> None:
    assert treatytl("--version").code == 0
    text = capsys.readouterr().out
    assert text.startswith("treatytl 0.")
    assert "data 1." in text


def test_a_period_lists_its_events_in_order_of_date(treatytl: Program) -> None:
    result = treatytl("1925", "--json")
    assert (result.code, result.err) == (0, "")
    days = [event["earliest"] for event in json.loads(result.out)]
    assert len(days) > 10
    assert days == sorted(days)


def test_every_record_format_gives_the_same_ids(treatytl: Program) -> None:
    expected = ids(treatytl("1925", "--json").out)
    for name in RECORDS:
        out = (
            treatytl("1925", "-f", name, "--fields", "id").out
            if name != "yaml"
            else treatytl("1925", "-f", name).out
        )
        found = [event_id for event_id in expected if event_id in out]
        assert found == expected, name
    lines = treatytl("1925", "-f", "jsonl").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == expected


@pytest.mark.parametrize("name", ["yaml", "jsonl", "csv", "json"])
def test_what_is_written_loads_again_to_the_same_json(name: str, tmp_path: Path, treatytl: Program) -> None:
    original = treatytl("1904..1975", "--json").out
    file = tmp_path / f"events.{name}"
    assert treatytl("1904..1975", "-o", str(file)).code == 0
    again = treatytl("-e", str(file), "1904..1975", "--json")
    assert again.out == original
    through_stdin = treatytl("-e", "-", "1904..1975", "--json", stdin=file.read_text(encoding="utf-8"))
    assert through_stdin.out == original


@pytest.mark.parametrize(
    "words",
    [("1925-01-20",), ("1925-01-01",), ("show", "basic-convention-1925")],
    ids=lambda words: words[-1],
)
def test_the_disputed_signing_is_found_by_both_readings_with_who_gives_them(
    words: tuple[str, ...], treatytl: Program
) -> None:
    out = treatytl(*words).out
    assert "20 Jan" in out
    assert "1 Jan" in out
    assert "‡" in out
    assert "Great Soviet Encyclopedia" in out


def test_a_reading_without_a_start_takes_the_events_own(tmp_path: Path, treatytl: Program) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(
        "format: 1\nsources: {a: {type: webpage, title: A}, b: {type: webpage, title: B}}\nevents:\n"
        "- {id: x, date: 1926/1944, title: X, note: two ends, citations: ["
        "{source: a, date: 1926/1944}, {source: b, date: /1943}]}\n",
        encoding="utf-8",
    )
    assert ids(treatytl("-e", str(file), "1943", "--certain", "--json").out) == ["x"]
    assert ids(treatytl("-e", str(file), "1944", "--json").out) == ["x"]
    assert ids(treatytl("-e", str(file), "1944", "--certain", "--json").out) == []


@pytest.mark.parametrize("name", FORMATS)
def test_off_a_terminal_there_are_no_escapes_and_two_runs_give_the_same_bytes(
    name: str, treatytl: Program
) -> None:
    first = treatytl("1925", "-f", name)
    assert first.code == 0
    assert "\x1b" not in first.out
    assert treatytl("1925", "-f", name, COLUMNS="20").out == first.out


def test_line_formats_have_a_record_a_line_whatever_the_width(treatytl: Program) -> None:
    count = len(json.loads(treatytl("1925", "--json").out))
    assert treatytl("1925", "-f", "jsonl", "--width", "20").out.count("\n") == count
    assert treatytl("1925", "-f", "tsv", "--width", "20").out.count("\n") == count + 1
    assert treatytl("1925", "--json", "--width", "20").out.count("\n") == count + 2


def test_nothing_matched_is_an_empty_array_a_note_and_success(treatytl: Program) -> None:
    result = treatytl("1800", "--json")
    assert (result.code, result.out) == (0, "[]\n")
    assert "no event matches" in result.err
    assert treatytl("1800", "--json", "--fail-empty").code == 1


@pytest.mark.parametrize(
    ("words", "message", "cure"),
    [
        (("190x5",), '"190x5" is not a period', "treatytl 1905"),
        (("shwo", "x"), '"shwo" is neither a command nor a period', "treatytl show"),
        (("april",), "not a period", "april 1941"),
        (("0x10",), "not a period", "1904..1925"),
        (("garbage",), "neither a command nor a period", "1904..1925"),
        (("--kind", "treety"), '"treety"', "treaty"),
        (("--party", "Jpan"), '"Jpan"', "Japan"),
        (("--source", "gse"), '"gse"', "gse-1979"),
        (("--fields", "tilte", "--json"), '"tilte"', "title"),
        (("--fields", "title"), "--fields is for record formats", "--json"),
        (("-f", "jsno"), 'no format "jsno"', "json"),
        (("-o", "x.doc"), '".doc"', ".json"),
        (("1925", "show"), "a command comes first", "treatytl show 1925"),
        (("1925", "--certain", "--within"), "exclude each other", "narrower"),
        (("1925..1904",), "ends before it starts", "1904..1925"),
        (("1939-41",), "1939-41", "1939..1941"),
        (("-0044",), "option", "--from=-0044"),
        (("--nosuch",), "no such option", "treatytl list --help"),
        (("show", "basic-convention"), '"basic-convention"', "basic-convention-1925"),
        (("show",), "missing argument", "treatytl show --help"),
        (("values", "knd"), '"knd"', "kind"),
        (("schema", "output", "--of", "nothing"), '"nothing"', "list"),
        (("--limit", "-1"), "-1", "treatytl list --help"),
        (("-e", "missing.yaml"), 'no file "missing.yaml"', "builtin"),
        (("-e", "."), '"." is a folder', ".yaml"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_command_line_that_can_not_work_is_told_in_few_words_with_the_cure(
    words: tuple[str, ...], message: str, cure: str, treatytl: Program
) -> None:
    result = treatytl(*words)
    assert result.code == 2
    assert result.out == ""
    assert result.err.startswith("Error: ")
    assert message in result.err
    assert cure in result.err
    assert result.err.count("\n") <= 9
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [(b"", 1, "empty"), (b"\x00\x01\xff", 2, "is no text"), (b"events: [", 1, "syntax")],
    ids=["empty", "binary", "broken"],
)
def test_a_file_that_is_none_is_told(
    content: bytes, code: int, message: str, tmp_path: Path, treatytl: Program
) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(content)
    result = treatytl("-e", str(file), "1925")
    assert (result.code, result.out) == (code, "")
    assert message in result.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told(tmp_path: Path, treatytl: Program) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("events: []", encoding="utf-8")
    file.chmod(0)
    result = treatytl("-e", str(file), "1925")
    assert result.code == 2
    assert "permission" in result.err


def test_output_onto_an_input_is_refused(tmp_path: Path, treatytl: Program) -> None:
    file = tmp_path / "x.yaml"
    assert treatytl("1925", "-o", str(file)).code == 0
    before = file.read_bytes()
    result = treatytl("-e", str(file), "1925", "-o", str(file))
    assert (result.code, result.out) == (2, "")
    assert file.read_bytes() == before


def test_every_problem_of_a_file_is_printed_and_the_code_says_so(tmp_path: Path, treatytl: Program) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(
        "format: 1\nevents:\n- {id: a, date: 1905-02-30, title: A}\n- {id: b, kind: treety, date: 1905, title: B}\n",
        encoding="utf-8",
    )
    result = treatytl("-e", str(file), "1905")
    assert (result.code, result.out) == (1, "")
    for expected in ("bad-date", "unknown-kind", "no-citation", f"{file}:3:"):
        assert expected in result.err


def test_the_variable_names_the_file_unless_an_option_does(tmp_path: Path, treatytl: Program) -> None:
    file = tmp_path / "x.jsonl"
    treatytl("1925-01-20", "--kind", "convention", "-o", str(file))
    assert ids(treatytl("--json", TREATYTL_EVENTS=str(file)).out) == ["basic-convention-1925"]
    assert len(ids(treatytl("--json", "-e", "builtin", TREATYTL_EVENTS=str(file)).out)) > 250


def test_a_note_says_how_a_month_that_looks_like_a_span_was_read(treatytl: Program) -> None:
    assert "May 1904" in treatytl("1904-05", "--json").err


def test_explain_says_how_the_query_was_understood(treatytl: Program) -> None:
    err = treatytl("1904..1925", "--kind", "treaty", "--explain", "--json").err
    assert "1 January 1904" in err
    assert "31 December 1925" in err
    assert "treaty" in err


def test_check_names_problems_as_text_json_and_for_github(tmp_path: Path, treatytl: Program) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("format: 1\nevents:\n- {id: a, date: 1905-02-30, title: A}\n", encoding="utf-8")
    assert "^" in treatytl("check", str(file)).out
    records = json.loads(treatytl("check", str(file), "--json").out)
    assert {"bad-date", "no-citation"} <= {record["code"] for record in records}
    assert treatytl("check", str(file), "--format", "github").out.startswith("::error file=")


def test_the_built_in_events_have_no_problem_not_even_a_warning(treatytl: Program) -> None:
    assert treatytl("check", "--strict").code == 0


def test_strict_fails_on_warnings(tmp_path: Path, treatytl: Program) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(
        "format: 1\nsources: {a: {type: webpage, title: A}, unused: {type: webpage, title: B}}\n"
        "events:\n- {id: x, date: 1905, title: X, citations: [{source: a, date: 1905}]}\n",
        encoding="utf-8",
    )
    assert treatytl("check", str(file)).code == 0
    assert treatytl("check", str(file), "--strict").code == 1
    listed = treatytl("-e", str(file), "--json")
    assert listed.code == 0
    assert "1 warning" in listed.err


def test_sources_and_values_give_lists_for_people_and_arrays_for_programs(treatytl: Program) -> None:
    sources = json.loads(treatytl("sources", "1925-01-20", "--kind", "convention", "--json").out)
    assert "gse-1979" in {source["id"] for source in sources}
    assert all(source["reference"] for source in sources)
    assert "Great Soviet Encyclopedia" in treatytl("sources", "1925-01-20").out
    values = json.loads(treatytl("values", "kind", "--json").out)
    assert {"value", "count"} == set(values[0])
    assert "treaty" in treatytl("values", "kind").out


def test_the_json_follows_the_published_schema(treatytl: Program) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    for command, words in {
        "list": ("1904..1925", "--json"),
        "sources": ("sources", "1925", "--json"),
        "values": ("values", "party", "--json"),
    }.items():
        schema = json.loads(treatytl("schema", "output", "--of", command).out)
        jsonschema.Draft7Validator.check_schema(schema)
        jsonschema.Draft7Validator(schema).validate(json.loads(treatytl(*words).out))


def test_an_unexpected_error_is_one_line_and_a_code_of_its_own(
    monkeypatch: pytest.MonkeyPatch, treatytl: Program
) -> None:
    def broken(*_: object, **__: object) -> object:
        raise RuntimeError("boom")

    monkeypatch.setattr("treatytl.check.load_events", broken)
    result = treatytl("1925", "--json")
    assert (result.code, result.out) == (70, "")
    assert "RuntimeError: boom" in result.err
    with pytest.raises(RuntimeError):
        treatytl("1925", "--json", TREATYTL_DEBUG="1")


PROGRAM = [sys.executable, "-m", "treatytl"]


def test_a_closed_pipe_is_no_error() -> None:
    command = f"'{sys.executable}' -m treatytl --json | head -c 100; echo \"codes: ${{PIPESTATUS[*]}}\""
    run = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=False)
    assert run.stdout.rstrip().endswith("codes: 0 0")
    assert run.stderr == ""


def test_help_into_a_closed_pipe_is_no_error() -> None:
    command = f"'{sys.executable}' -m treatytl --help | head -1 >/dev/null; echo \"${{PIPESTATUS[*]}}\""
    run = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=False)
    assert (run.stdout.strip(), run.stderr) == ("0 0", "")


def test_without_a_standard_output_there_is_a_message() -> None:
    command = f"'{sys.executable}' -m treatytl --json >&-"
    run = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=False)
    assert run.returncode == 74
    assert "no standard output" in run.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
def test_a_full_disk_is_told() -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123
        run = subprocess.run(
            [*PROGRAM, "--json"], stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False
        )
    assert run.returncode == 74
    assert "could not be written" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    "variables", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1"}]
)
def test_without_utf_8_views_are_ascii_and_records_stay_utf_8(variables: dict[str, str]) -> None:
    environment = {**os.environ, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", **variables}
    view = subprocess.run([*PROGRAM, "1925"], capture_output=True, env=environment, check=True)
    assert view.stdout.isascii()
    record = subprocess.run([*PROGRAM, "1925", "--json"], capture_output=True, env=environment, check=True)
    assert "Soviet–Japanese" in record.stdout.decode("utf-8")


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not here")
def test_jq_reads_the_json_in_date_order() -> None:
    command = f"'{sys.executable}' -m treatytl 1925 --json | jq -r '.[] | [.date, .title] | @tsv'"
    run = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=True)
    assert "1925-01-20\tSoviet–Japanese Basic Convention" in run.stdout.splitlines()
