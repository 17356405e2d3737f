"""Seed files, held against the documents that they stand for."""

from __future__ import annotations

import io
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from treatytl.check.documents import DOCUMENT_CODES
from treatytl.check.load import check_files
from treatytl.problems import UsageError

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = "The pact was signed in 1941.\nIt was denounced in 1945.\n"
EVENTS = """\
format: 1
sources: {paper: {type: webpage, title: Paper, document: paper.txt}}
events:
- {id: pact-1941, date: 1941, title: Pact, citations: [{source: paper, date: 1941}]}
"""
SEED = """\
name: paper.txt
sha256: {sha256}
statements:
  - {{at: line 1, printed: "1941", date: 1941, says: signed, event: pact-1941}}
  - {{at: line 2, printed: "1945", date: 1945, says: denounced, left_out: not our subject}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An events file with one seed file, and its document."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "originals").mkdir()
    (tmp_path / "events.yaml").write_text(EVENTS, encoding="utf-8")
    (tmp_path / "originals" / "paper.txt").write_text(DOCUMENT, encoding="utf-8")
    seed = SEED.format(sha256=sha256(DOCUMENT.encode()).hexdigest())
    (tmp_path / "seeds" / "paper.yaml").write_text(seed, encoding="utf-8")
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def found(folder: Path) -> list[tuple[str, int, str]]:
    report = check_files([str(folder / "events.yaml")], documents=folder / "originals")
    return [
        (problem.code, problem.place.line, problem.message)
        for problem in report.problems
        if problem.place.file.endswith("paper.yaml")
    ]


def test_evidence_that_is_whole_has_no_problem(folder: Path) -> None:
    assert found(folder) == []


def test_a_document_that_is_not_there(folder: Path) -> None:
    (folder / "originals" / "paper.txt").unlink()
    [(code, line, message)] = found(folder)
    assert (code, line) == ("missing-document", 1)
    assert "paper.txt" in message


def test_a_document_that_is_another_one_and_a_year_that_was_overlooked(folder: Path) -> None:
    change(folder / "originals" / "paper.txt", "1945.", "1945, and again in 1946.")
    codes = found(folder)
    assert [code for code, _, _ in codes] == ["other-document", "overlooked-year"]
    assert codes[0][1] == 2
    assert "1946 (line 2 of the document)" in codes[1][2]


def test_a_date_that_the_document_does_not_print(folder: Path) -> None:
    change(folder / "seeds" / "paper.yaml", 'printed: "1941"', "printed: in 1941")
    assert found(folder) == []
    change(folder / "seeds" / "paper.yaml", "printed: in 1941", "printed: April 1941")
    codes = found(folder)
    assert [(code, line) for code, line, _ in codes] == [("not-printed", 4), ("overlooked-year", 4)]


def test_a_year_that_is_told_in_one_place_may_be_overlooked_in_another(folder: Path) -> None:
    change(folder / "seeds" / "paper.yaml", 'printed: "1941"', "printed: signed in 1941")
    change(folder / "originals" / "paper.txt", "1945.", "1945, and the pact of 1941 was dead.")
    assert "1941 (line 2 of the document)" in found(folder)[-1][2]


def test_a_date_may_run_over_two_lines_of_the_document(folder: Path) -> None:
    change(folder / "seeds" / "paper.yaml", 'printed: "1941"', "printed: signed in 1941")
    change(folder / "originals" / "paper.txt", "signed in 1941", "signed\nin  1941")
    assert [code for code, _, _ in found(folder)] == ["other-document"]


def test_a_statement_that_nobody_decided_upon(folder: Path) -> None:
    change(folder / "seeds" / "paper.yaml", ", left_out: not our subject", "")
    assert [(code, line) for code, line, _ in found(folder)] == [("loose-statement", 5)]
    change(folder / "seeds" / "paper.yaml", "denounced}", "denounced, event: nothing-1945}")
    assert found(folder)[0][2] == 'no event "nothing-1945"'


def test_a_statement_that_no_citation_gives(folder: Path) -> None:
    change(folder / "seeds" / "paper.yaml", "date: 1941, says", "date: 1941-04, says")
    assert [(code, line) for code, line, _ in found(folder)] == [("uncited-statement", 4)]


def test_a_citation_of_another_document_gives_nothing(folder: Path) -> None:
    change(folder / "events.yaml", "document: paper.txt", "document: other.txt")
    assert [(code, line) for code, line, _ in found(folder)] == [("uncited-statement", 4)]


def test_a_seed_file_that_is_no_yaml_is_told_with_its_place(folder: Path) -> None:
    change(folder / "seeds" / "paper.yaml", "statements:", "statements: [")
    assert found(folder)[0][0] == "syntax"


def test_no_folder_and_no_seed_file_are_usage_errors(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with pytest.raises(UsageError, match="no folder"):
        check_files([str(folder / "events.yaml")], documents=folder / "nowhere")
    alone = tmp_path_factory.mktemp("alone") / "events.yaml"
    alone.write_text(EVENTS, encoding="utf-8")
    with pytest.raises(UsageError, match="no seed file"):
        check_files([str(alone)], documents=folder / "originals")
    with pytest.raises(UsageError, match="no seed file"):
        check_files(["-"], stdin=io.StringIO(EVENTS), documents=folder / "originals")


def test_every_code_says_what_why_and_how() -> None:
    assert len(DOCUMENT_CODES) == 6
    assert all(code.summary and code.why and code.example for code in DOCUMENT_CODES)
