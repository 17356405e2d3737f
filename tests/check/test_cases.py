"""Each code has a bad file, and what is said of it is what the gallery shows."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from treatytl.check.codes import CODES
from treatytl.check.documents import DOCUMENT_CODES

SCRIPT = runpy.run_path(str(Path(__file__).parents[2] / "docs" / "make_errors.py"))
CASES = sorted(SCRIPT["CASES"].glob("*.md"))
ALL_CODES = {**CODES, **{code.name: code for code in DOCUMENT_CODES}}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_is_said_of_a_bad_file_is_what_its_case_expects(path: Path) -> None:
    files, said = SCRIPT["parts"](path.read_text(encoding="utf-8"))
    assert SCRIPT["said_of"](files) == said
    assert f" {path.stem.partition('~')[0]}: " in said


def test_every_code_has_a_case_and_every_case_a_code() -> None:
    assert {path.stem.partition("~")[0] for path in CASES} == set(ALL_CODES)
    assert {path.stem for path in CASES if "~" not in path.stem} == set(ALL_CODES)


@pytest.mark.parametrize("code", ALL_CODES.values(), ids=ALL_CODES)
def test_a_code_says_in_sentences_what_and_why_and_shows_what_is_right(code: object) -> None:
    summary, why, example = (getattr(code, name) for name in ("summary", "why", "example"))
    assert summary.endswith(".")
    assert why.endswith(".")
    assert example


def test_the_gallery_has_a_section_for_every_code() -> None:
    page = SCRIPT["page"]()
    assert sorted(re.findall(r"^### (.*)$", page, re.MULTILINE)) == sorted(ALL_CODES)


def test_the_gallery_is_up_to_date() -> None:
    page = SCRIPT["PAGE"].read_text(encoding="utf-8")
    assert page == SCRIPT["page"](), "run: python docs/make_errors.py"
