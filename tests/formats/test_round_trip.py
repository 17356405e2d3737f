"""What the two-way formats write loads again to the same events: the JSON made from them is the same to the byte."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from timelines import queries, timelines
from treatytl.formats import FORMATS, Options
from treatytl.query import Query, Selection, Sort, query_of, select
from treatytl.store.contents import read_contents
from treatytl.store.decode import decode
from treatytl.store.document import read_document

if TYPE_CHECKING:
    from treatytl.model import Timeline

RECORD_FORMATS = sorted(name for name, entry in FORMATS.items() if entry.family == "record")
TWO_WAY = sorted(set(RECORD_FORMATS) - {"tsv"})
AS_IT_COMES = Query(sort=Sort.NONE)


def written(name: str, selection: Selection, fields: tuple[str, ...] = ()) -> str:
    return "".join(FORMATS[name].writer()(selection, Options(fields=fields)))


def loaded(text: str) -> Timeline:
    contents = read_contents(read_document("-", stdin=io.StringIO(text)))
    assert not contents.problems
    return decode(contents)


def known_kinds_only(history: Timeline) -> Timeline:
    """Without the kind that a file has added, of which only YAML brings the explanation."""
    events = (
        msgspec.structs.replace(event, kind="other") if event.kind == "eclipse" else event
        for event in history.events
    )
    return msgspec.structs.replace(history, events=tuple(events))


@settings(max_examples=25)
@pytest.mark.parametrize("name", TWO_WAY)
@given(history=timelines(), query=queries)
def test_a_selection_loads_again_to_the_same_json(name: str, history: Timeline, query: Query) -> None:
    selection = select(known_kinds_only(history), query)
    if not selection.matches and name in ("csv", "jsonl"):
        return  # no event, no file
    again = select(loaded(written(name, selection)), AS_IT_COMES)
    assert written("json", again) == written("json", selection)


@pytest.mark.parametrize("name", TWO_WAY)
def test_the_built_in_events_load_again_to_the_same_json(name: str) -> None:
    selection = select(decode(read_contents(read_document("builtin"))), query_of("1925"))
    again = select(loaded(written(name, selection)), AS_IT_COMES)
    assert written("json", again) == written("json", selection)


def ids_in(name: str, text: str) -> list[str]:
    if name == "json":
        return [entry["id"] for entry in json.loads(text)]
    if name == "jsonl":
        return [json.loads(line)["id"] for line in text.splitlines()]
    if name == "yaml":
        return [entry["id"] for entry in yaml.safe_load(text)["events"]]
    if name == "csv":
        return [row["id"] for row in csv.DictReader(io.StringIO(text, newline=""))]
    return [line.split("\t")[0] for line in text.splitlines()[1:]]


@settings(max_examples=25)
@given(timelines(), queries, st.booleans())
def test_every_record_format_gives_the_same_ids(history: Timeline, query: Query, is_whole: bool) -> None:  # noqa: FBT001 - Hypothesis fills it in
    selection = select(history, query)
    fields = () if is_whole else ("id", "title")
    for name in RECORD_FORMATS:
        assert ids_in(name, written(name, selection, fields)) == [event.id for event in selection.events]
