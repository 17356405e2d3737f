"""The documentation of the JSON says what the JSON is, and its recipes run."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from treatytl.formats.encoding import array
from treatytl.formats.listing import ProblemRecord, ValueRecord, citing, source_record
from treatytl.formats.record import KEYS, CitationRecord, ReadingRecord
from treatytl.model import BACK_NAMES
from views import SAMPLE, SOURCES, found, written

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENT = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
RECIPES = re.findall(r"^\$ (treatytl.*?) \| (jq .*)$", DOCUMENT, re.MULTILINE)


def sections() -> Iterator[tuple[str, list[str]]]:
    """Each heading with the keys in the first column of its table."""
    for part in re.split(r"^#+ ", DOCUMENT, flags=re.MULTILINE)[1:]:
        yield part.splitlines()[0], re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE)


def test_the_tables_have_every_key_in_its_order() -> None:
    tables = dict(sections())
    assert tables["An event"] == list(KEYS)
    assert tables["A reading"] == list(ReadingRecord.__struct_fields__)
    assert tables["A citation"] == list(CitationRecord.__struct_fields__)


def test_the_lists_of_other_commands_and_verbs_are_whole() -> None:
    for record in (ValueRecord, ProblemRecord):
        assert ", ".join(f"`{key}`" for key in record.__struct_fields__) in DOCUMENT
    words = " ".join(DOCUMENT.split())
    assert ", ".join(f"`{verb}` → `{back}`" for verb, back in BACK_NAMES.items()) in words


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not there")
@pytest.mark.parametrize(("command", "program"), RECIPES)
def test_a_recipe_runs(command: str, program: str) -> None:
    if command.startswith("treatytl sources"):
        records = (source_record(key, SOURCES[key], ids) for key, ids in citing(SAMPLE.events).items())
        text = "".join(array(records))
    else:
        text = written("jsonl" if "jsonl" in command else "json", found())
    done = subprocess.run(
        ["sh", "-c", program], input=text, capture_output=True, check=False, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout or "gse-1979" in program


def test_there_are_recipes() -> None:
    assert len(RECIPES) >= 8
