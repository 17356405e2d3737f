"""Which format a selection is written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from treatytl.cli.options import FormatOptions
from treatytl.cli.output import choose_format
from treatytl.problems import UsageError


@pytest.mark.parametrize(
    ("options", "name"),
    [
        (FormatOptions(), "timeline"),
        (FormatOptions(json=True), "json"),
        (FormatOptions(output=Path("a.csv")), "csv"),
        (FormatOptions(output=Path("a.MD")), "markdown"),
        (FormatOptions(output=Path("a.csv"), format="tsv"), "tsv"),
        (FormatOptions(output=Path("a.csv"), json=True), "json"),
    ],
)
def test_the_option_beats_the_suffix_beats_the_commands_own(options: FormatOptions, name: str) -> None:
    assert choose_format(options, "timeline").name == name


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (FormatOptions(json=True, format="csv"), "exclude each other"),
        (FormatOptions(format="jsno"), 'no format "jsno"'),
        (FormatOptions(output=Path("a.doc")), 'suffix ".doc"'),
        (FormatOptions(output=Path("a")), "no suffix"),
    ],
)
def test_a_choice_that_can_not_be_names_what_can(options: FormatOptions, message: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        choose_format(options, "timeline")
    assert caught.value.hint or "exclude" in message
