"""A file is written whole or not at all, and never onto an input."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from treatytl.cli.writing import NotWrittenError, write_stream, write_whole
from treatytl.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator


def failing() -> Iterator[str]:
    yield "half"
    raise RuntimeError("the source fails")


def test_a_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.txt", ["one\n", "日\n"], [])
    assert (tmp_path / "a.txt").read_bytes() == "one\n日\n".encode()


def test_what_was_there_stays_when_the_writing_fails(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(RuntimeError):
        write_whole(target, failing(), [])
    assert target.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"], "no draft is left behind"


def test_an_input_is_never_overwritten_under_whatever_name(tmp_path: Path) -> None:
    source = tmp_path / "events.yaml"
    source.write_text("events: []", encoding="utf-8")
    link = tmp_path / "link.yaml"
    link.symlink_to(source)
    for target in (source, link):
        with pytest.raises(UsageError, match="is an input"):
            write_whole(target, ["new"], [str(source)])
    assert source.read_text(encoding="utf-8") == "events: []"


def test_a_folder_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a folder"):
        write_whole(tmp_path, ["x"], [])
    with pytest.raises(UsageError, match="can't be written"):
        write_whole(tmp_path / "missing" / "a.txt", ["x"], [])


def test_the_file_behind_a_link_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    write_whole(link, ["new"], [])
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "new"
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    del tmp_path
    with pytest.raises(NotWrittenError, match="could not be written"):
        write_whole(Path("/dev/full"), ["x" * 100_000], [])


def test_streams_get_utf_8_whatever_their_encoding() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    write_stream(["日ソ\n"], stream)
    assert raw.getvalue() == "日ソ\n".encode()


def test_a_device_is_written_straight() -> None:
    write_whole(Path(os.devnull), ["x"], [])
    assert not Path(os.devnull).is_file()
