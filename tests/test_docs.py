"""README and docs: every example in them is run, and shows what the program prints.

A block that begins with ```console holds commands after `$ ` and what they print; a line `…` stands for any lines.
A command without output there must work and print something.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
ELISION = "…"


class Example(NamedTuple):
    """A command, what it prints, and where that stands."""

    page: str
    line: int
    command: str
    output: str


def examples_of(page: Path) -> list[Example]:
    text = page.read_text(encoding="utf-8")
    found = []
    for block in re.finditer(r"^```console\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        line = text[: block.start(1)].count("\n") + 1
        for part in re.finditer(r"^\$ (.*(?:\n> .*)*)\n((?:(?!\$ ).*\n)*)", block[1], re.MULTILINE):
            number = line + block[1][: part.start()].count("\n")
            found.append(Example(page.name, number, part[1].replace("\n> ", "\n"), part[2]))
    return found


EXAMPLES = [
    example
    for page in PAGES
    for example in examples_of(page)
    # README's two set-up commands are run by `.ci/run`: they make an environment.
    if "pip install" not in example.command
]


@pytest.fixture(scope="session")
def shell(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The variables of a shell in which `treatytl` is this program, whatever is installed elsewhere."""
    folder = tmp_path_factory.mktemp("bin")
    program = folder / "treatytl"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m treatytl "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if name in ("HOME", "PATH", "VIRTUAL_ENV")}
    return {**kept, "PATH": f"{folder}:{kept['PATH']}", "LC_ALL": "C.UTF-8"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.page}:{example.line}")
def test_an_example_prints_what_its_page_shows(example: Example, shell: dict[str, str]) -> None:
    if "jq" in example.command and not shutil.which("jq"):
        pytest.skip("jq is not here")
    run = subprocess.run(
        ["bash", "-c", example.command],
        cwd=ROOT,
        env=shell,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    printed = run.stdout + run.stderr
    if not example.output:
        assert run.returncode == 0, printed
        assert run.stdout, f"{example.page}:{example.line} prints nothing"
        return
    lines = [re.escape(line) for line in example.output.rstrip("\n").split("\n")]
    expected = "\n".join(lines).replace(f"\n{ELISION}", r"(?:\n.*)*?")
    assert re.fullmatch(expected, printed.rstrip("\n")), (
        f"{example.page}:{example.line} should show:\n{printed}"
    )


def test_readme_has_examples_enough() -> None:
    assert sum(example.page == "README.md" for example in EXAMPLES) >= 6


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_to_files_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?://|#|mailto:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"
