"""What can't be opened or is no text says so in one line, and names the cure."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from treatytl.problems import UsageError
from treatytl.store.builtin import builtin_path
from treatytl.store.document import read_document
from treatytl.store.sniff import format_of_content, format_of_name


def refused(spec: str) -> tuple[str, str]:
    with pytest.raises(UsageError) as caught:
        read_document(spec)
    return caught.value.message, caught.value.hint


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with an events file and something else in it."""
    monkeypatch.chdir(tmp_path)
    Path("mine.yaml").write_text("events: []\n", encoding="utf-8")
    Path("notes.txt").write_text("events: []\n", encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_missing_file_names_the_nearest_ones() -> None:
    assert refused("mine.yml") == ('there is no file "mine.yml".', "Nearest: mine.yaml")
    assert refused("quite-other.csv")[1] == "For the events of treatytl itself: builtin"
    assert refused("no/where/mine.yaml")[0] == 'there is no folder "no/where".'


def test_a_folder_names_the_events_files_in_it(folder: Path) -> None:
    assert refused(".") == ('"." is a folder, not an events file.', "In it: mine.yaml")
    (folder / "empty").mkdir()
    assert refused("empty")[0] == '"empty" is a folder, and no events file is in it.'
    for number in range(7):
        (folder / "empty" / f"{number}.json").touch()
    assert refused("empty")[1].endswith("empty/4.json and 2 more")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything")
def test_a_file_without_permission_says_so(folder: Path) -> None:
    (folder / "mine.yaml").chmod(0)
    assert "no permission" in refused("mine.yaml")[0]


def test_a_name_that_no_file_can_have_says_so() -> None:
    assert "can't be the name of a file" in refused("a\0b")[0]
    assert "can't be read" in refused("x" * 5000 + ".yaml")[0]


@pytest.mark.parametrize(
    ("content", "message", "hint"),
    [
        (b"\x89PNG\r\n\0\0", "is no text", "UTF-8"),
        (b"\x1f\x8b\x08 and no zero", "is no text", "UTF-8"),
        ("events: []".encode("utf-16"), "is written in UTF-16", "iconv -f UTF-16"),
        (b"events:\n- {title: Trait\xe9}\n", "is not in UTF-8: line 2 has the byte 0xE9", "iconv -f LATIN1"),
        (b"\xef\xbb\xbfa\n\xff", "line 2 has the byte 0xFF", "UTF-8"),
    ],
)
def test_what_is_no_text_in_utf_8_says_what_it_is(
    content: bytes, message: str, hint: str, folder: Path
) -> None:
    (folder / "mine.yaml").write_bytes(content)
    assert message in refused("mine.yaml")[0]
    assert hint in refused("mine.yaml")[1]


def test_tsv_is_written_and_not_read() -> None:
    assert refused("mine.tsv")[0] == "TSV can be written but not read."


def test_standard_input_may_be_bytes_or_text_and_must_be_there() -> None:
    assert read_document("-", stdin=io.BytesIO(b"events: []")).text == "events: []"
    assert read_document("-", stdin=io.StringIO("events: []")).text == "events: []"
    assert (
        read_document("-", stdin=io.TextIOWrapper(io.BytesIO("日".encode()), encoding="ascii")).text == "日"
    )
    assert "no standard input" in refused("-")[0]


def test_the_built_in_file_is_read_by_its_name() -> None:
    document = read_document("builtin")
    assert document.is_builtin
    assert (document.name, document.format) == ("builtin", "yaml")
    assert document.text == builtin_path().read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.yaml", "yaml"),
        ("A.YML", "yaml"),
        ("a.json", "json"),
        ("a.ndjson", "jsonl"),
        ("a.csv", "csv"),
        ("a", None),
    ],
)
def test_a_suffix_tells_the_format(name: str, kind: str | None) -> None:
    assert format_of_name(name) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "yaml"),
        ("events:\n- {}\n", "yaml"),
        ("title: date, title\n", "yaml"),
        (' [\n{"id": "a"}]', "json"),
        ('{"events": []}\n', "json"),
        ('{\n  "id": "a"\n}\n', "json"),
        ('{"id": "a"}\n{"id": "b"}\n', "jsonl"),
        ('{"id": "a"}', "jsonl"),
        ("date,title,source\n", "csv"),
        ('"title", "date"\r\n', "csv"),
        ("date;title\n", "csv"),
    ],
)
def test_the_beginning_of_a_text_tells_the_format(text: str, kind: str) -> None:
    assert format_of_content(text) == kind
