"""What the shell offers: ids with titles, values with counts, and never an error."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def offers(shell: str, line: str, **variables: str) -> list[str]:
    """The lines that the program gives to a shell's completion for the last word of a line."""
    words = line.split(" ")
    environment = {
        **os.environ,
        "_TREATYTL_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        **variables,
    }
    program = "from treatytl.cli import main; import sys; sys.argv[0] = 'treatytl'; main()"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", env=environment, check=True
    )
    assert run.stderr == ""
    return run.stdout.splitlines()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("treatytl sh", ["show"]),
        ("treatytl --ki", ["--kind"]),
        ("treatytl --kind trea", ["treaty"]),
        ("treatytl 1925 --kind inst", ["instrument"]),
        ("treatytl 1925 --party US", ["USSR"]),
        ("treatytl 1925 --party Russian\\ Emp", []),
        ("treatytl 1925 --party Russian", ["Russian\\ Empire", "Russian\\ Republic"]),
        ("treatytl 1925 --source gse-19", ["gse-1979"]),
        ("treatytl 1925 --subject recog", ["recognition"]),
        ("treatytl list --format mark", ["markdown"]),
        ("treatytl list --fields id,tit", ["id,title", "id,titles"]),
        ("treatytl 1925 --lang j", ["ja"]),
        ("treatytl 1925 --lang ", ["auto", "en", "ru", "ja", "es"]),
        ("treatytl show x --calendar j", ["julian", "japanese"]),
        ("treatytl values deca", ["decade"]),
        ("treatytl show basic-convention-19", ["basic-convention-1925"]),
        ("treatytl nonsense --ki", ["--kind"]),
        ("treatytl show --party x", []),
    ],
)
def test_bash_is_offered_what_fits(line: str, expected: list[str]) -> None:
    assert [offer for offer in offers("bash", line) if offer] == expected


def test_zsh_and_fish_are_told_titles() -> None:
    for shell in ("zsh", "fish"):
        text = "\n".join(offers(shell, "treatytl show basic-convention-19"))
        assert "basic-convention-1925" in text
        assert "Soviet–Japanese Basic Convention" in text


def test_events_files_are_offered_by_name(tmp_path: Path) -> None:
    for name in ("mine.yaml", "mine.txt"):
        (tmp_path / name).touch()
    (tmp_path / "more").mkdir()
    assert offers("bash", f"treatytl -e {tmp_path}/m") == [f"{tmp_path}/mine.yaml", f"{tmp_path}/more/"]
    assert offers("bash", "treatytl -e bui") == ["builtin"]


@pytest.mark.parametrize("line", ["treatytl show x", "treatytl --party J", "treatytl check /nowhere/x"])
def test_what_is_wrong_is_never_told_in_the_middle_of_a_command_line(line: str) -> None:
    assert [offer for offer in offers("bash", line, TREATYTL_EVENTS="/nowhere.yaml") if offer] == []


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not here")
def test_a_real_bash_completes(tmp_path: Path) -> None:
    program = tmp_path / "treatytl"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m treatytl "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    script = (
        'eval "$(treatytl --show-completion bash)"; COMP_WORDS=(treatytl show basic-convention-19); COMP_CWORD=2; '
        '_treatytl_completion treatytl; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    run = subprocess.run(
        ["bash", "-c", script], capture_output=True, encoding="utf-8", env=environment, check=True
    )
    assert run.stdout.split() == ["basic-convention-1925"]
