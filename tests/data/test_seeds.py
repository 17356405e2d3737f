"""The evidence behind the built-in file: what the five seed documents say of dates is cited in `events.yaml`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from treatytl.dates.edtf import parse_date

if TYPE_CHECKING:
    from treatytl.model import Citation, Timeline

SEEDS = Path(__file__).parents[2] / "seeds"
FILES = sorted(SEEDS.glob("*.yaml"))

Seed = dict[str, Any]
Statement = dict[str, str]


def read(path: Path) -> Seed:
    seed: Seed = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - strings only
    return seed


def labelled(statement: Statement) -> str:
    return f"{statement['at']}: {statement['printed']}"


CITED = [
    pytest.param(path, statement, id=f"{path.stem}-{number}")
    for path in FILES
    for number, statement in enumerate(read(path)["statements"], start=1)
    if "event" in statement
]


def test_each_of_the_five_documents_has_its_file() -> None:
    documents = [read(path)["name"] for path in FILES]
    assert len(documents) == len(set(documents)) == 5


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_document_is_named_with_its_hash_and_stands_for_one_source(path: Path, curated: Timeline) -> None:
    seed = read(path)
    assert re.fullmatch(r"[0-9a-f]{64}", seed["sha256"])
    source = curated.sources[seed["source"]]
    assert source.document == seed["name"]
    assert (source.type, source.title) == (seed["type"], seed["title"])
    assert [id_ for id_, other in curated.sources.items() if other.document == seed["name"]] == [
        seed["source"]
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_statement_is_about_an_event_or_says_why_it_is_left_out(path: Path) -> None:
    for statement in read(path)["statements"]:
        assert ("event" in statement) != ("left_out" in statement), labelled(statement)
        assert statement.get("left_out") != "", labelled(statement)
        assert set(statement) <= {"at", "printed", "date", "says", "event", "left_out"}, labelled(statement)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_of_a_document_only_the_printed_dates_are_quoted(path: Path) -> None:
    for statement in read(path)["statements"]:
        parse_date(statement["date"])
        assert len(statement["printed"]) <= 40, labelled(statement)


@pytest.mark.parametrize(("path", "statement"), CITED)
def test_a_statement_is_a_citation_with_the_same_date(
    path: Path, statement: Statement, curated: Timeline
) -> None:
    found = [citation for citation in citations_of(statement["event"], curated) if cites(citation, path)]
    assert found, f"{statement['event']} does not cite {path.stem}"
    assert any(_same_date(citation, statement) for citation in found), (
        f"{statement['event']}: {path.stem} says {statement['date']} ({labelled(statement)}), "
        f"its citations {[citation.date and citation.date.text for citation in found]}"
    )


def test_every_citation_of_a_seed_document_with_a_date_is_among_its_statements(curated: Timeline) -> None:
    seeds = {read(path)["source"]: read(path)["statements"] for path in FILES}
    missing = [
        (event.id, citation.source, citation.date.text)
        for event in curated.events
        for citation in event.citations
        if citation.source in seeds and citation.date is not None
        if not any(
            statement.get("event") == event.id and _same_date(citation, statement)
            for statement in seeds[citation.source]
        )
    ]
    assert missing == []


def citations_of(event_id: str, curated: Timeline) -> tuple[Citation, ...]:
    return next(event.citations for event in curated.events if event.id == event_id)


def cites(citation: Citation, path: Path) -> bool:
    return citation.source == str(read(path)["source"])


def _same_date(citation: Citation, statement: Statement) -> bool:
    return citation.date is not None and citation.date.stretches == parse_date(statement["date"]).stretches
