"""The package as a library: its page is run, and what it exports is what it says."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

import treatytl
from treatytl.problems import ProblemsFoundError, UsageError

PAGE = Path(__file__).parent.parent / "docs" / "library.md"


def test_the_page_is_true() -> None:
    outcome = doctest.testfile(str(PAGE), module_relative=False)
    assert outcome.failed == 0
    assert outcome.attempted > 10


def test_the_docstring_is_true() -> None:
    outcome = doctest.testmod(treatytl)
    assert outcome.failed == 0
    assert outcome.attempted == 3


def test_the_version_is_that_of_the_package() -> None:
    assert treatytl.__version__.count(".") == 2


def test_another_attribute_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = treatytl.nothing


def test_a_file_with_problems_tells_them_all(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(
        "format: 1\nevents:\n- {id: a, date: 1905-02-30, title: A}\n- {id: B, date: x}\n", encoding="utf-8"
    )
    with pytest.raises(ProblemsFoundError) as caught:
        treatytl.load(bad)
    assert {problem.place.line for problem in caught.value.problems} == {3, 4}


def test_a_missing_file_and_an_unknown_filter_are_usage_errors(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        treatytl.load(tmp_path / "missing.yaml")
    with pytest.raises((UsageError, TypeError)):
        treatytl.select(treatytl.load(), "1925", knd="treaty")
