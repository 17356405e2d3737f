from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from jsonschema import Draft7Validator  # type: ignore[import-untyped] # used in this file alone

from building import cite, event
from timelines import SOURCES, timelines
from treatytl.formats import FORMATS, Options
from treatytl.formats.listing import ProblemRecord, ValueRecord, citing, source_record
from treatytl.formats.record import KEYS
from treatytl.model import (
    Citation,
    Event,
    KindEntry,
    PartyEntry,
    Person,
    Series,
    Source,
    Timeline,
    VocabularyEntry,
)
from treatytl.problems import Severity, UsageError
from treatytl.query import Query, select
from treatytl.schema import OUTPUTS, SCHEMA_VERSION, schema, schema_text
from treatytl.schema.descriptions import DESCRIPTIONS

EVENTS_YAML = Path(__file__).parents[2] / "events.yaml"
STRUCTS = (Timeline, KindEntry, PartyEntry, VocabularyEntry, Source, Event, Person, Series, Citation)


class EditorLoader(yaml.CSafeLoader):
    """Reads YAML as an editor does, by YAML 1.2, to which a date is a text."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - PyYAML's own way
        first: [entry for entry in entries if entry[0] != "tag:yaml.org,2002:timestamp"]
        for first, entries in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


def errors(subject: dict[str, Any], value: object) -> list[str]:
    return [
        f"{list(error.absolute_path)}: {error.message}"
        for error in Draft7Validator(subject).iter_errors(value)
    ]


def file_of(*events: dict[str, object], **more: object) -> dict[str, object]:
    return {"format": 1, "events": list(events), **more}


PLAIN = {
    "id": "basic-convention-1925",
    "date": "1925-01-20",
    "title": "Convention",
    "citations": [{"source": "gse"}],
}


@pytest.mark.parametrize("name", ["events", *OUTPUTS])
def test_every_schema_is_draft_7_and_says_what_it_is(name: str) -> None:
    found = schema("events") if name == "events" else schema("output", name)
    Draft7Validator.check_schema(found)
    assert found["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert found["$id"].startswith("urn:treatytl:schema:")
    assert found["version"] == SCHEMA_VERSION
    assert found["title"]


def test_every_key_of_the_model_is_described_and_nothing_else_is() -> None:
    for struct in STRUCTS:
        known = {field.encode_name for field in msgspec.structs.fields(struct)}
        described = set(DESCRIPTIONS[struct.__name__])
        derived = {key for key in described - known if "Derived" in DESCRIPTIONS[struct.__name__][key]}
        assert known == described - derived, struct


def test_the_built_in_file_follows_the_schema() -> None:
    value = yaml.load(EVENTS_YAML.read_text(encoding="utf-8"), Loader=EditorLoader)  # noqa: S506 - derived from the safe one
    assert errors(schema("events"), value) == []


@pytest.mark.parametrize(
    "more",
    [
        {"date": 1925},
        {"date": "1925", "in_force": "1925-02-26/"},
        {"in_force": ["1925/1926", 1930]},
        {"kind": "eclipse"},
        {"links": [{"reaffirms": "portsmouth-treaty-1905"}]},
        {"series": [{"name": "LNTS", "volume": 34}]},
        {"summary": None, "parties": None},
        {"precision": "day", "readings": [], "backlinks": [{"ratified-by": "x"}]},
        {
            "citations": [
                {"source": "gse", "date": 1925, "calendar": "julian", "reference": "In text", "url": None}
            ]
        },
    ],
)
def test_a_file_may_say(more: dict[str, object]) -> None:
    assert errors(schema("events"), file_of(PLAIN | more)) == []


@pytest.mark.parametrize(
    "more",
    [
        {"date": ["1924", "1925"]},
        {"date": 1925.5},
        {"id": "Basic Convention"},
        {"titel": "x"},
        {"links": [{"likes": "x"}]},
        {"links": [{"ratifies": "x", "renews": "y"}]},
        {"citations": []},
        {"citations": [{"at": "p. 1"}]},
        {"titles": {"japanese": "x"}},
        {"parties": "Japan"},
    ],
)
def test_a_file_may_not_say(more: dict[str, object]) -> None:
    assert errors(schema("events"), file_of(PLAIN | more))


def test_a_file_needs_its_events() -> None:
    assert errors(schema("events"), {"format": 1})
    assert errors(schema("events"), {"format": 2, "events": []})


@settings(max_examples=25)
@given(timelines())
def test_what_is_written_follows_the_schemas(history: Timeline) -> None:
    selection = select(history, Query())
    as_json = json.loads("".join(FORMATS["json"].writer()(selection, Options())))
    assert errors(schema("output"), as_json) == []
    assert errors(schema("output", "show"), as_json) == []
    as_yaml = yaml.load("".join(FORMATS["yaml"].writer()(selection, Options())), Loader=EditorLoader)  # noqa: S506
    assert errors(schema("events"), as_yaml) == []
    assert errors(schema("events"), file_of(*as_json)) == [], "JSON output is made of events too"


def test_lists_of_other_things_follow_their_schemas() -> None:
    cited = citing([event("a", "1904", cite("gse", "1904"), cite("wiki-ru", "1904"))])
    sources = [source_record(key, SOURCES[key], ids) for key, ids in cited.items()]
    values = [ValueRecord("Japan", 3)]
    problems = [ProblemRecord("a.yaml", 1, 1, 2, Severity.ERROR, "bad-date", "there is no 30 February", "")]
    for of, records in (("sources", sources), ("values", values), ("check", problems)):
        plain = json.loads(msgspec.json.encode(records))
        assert errors(schema("output", of), plain) == []
        assert errors(schema("output", of), [{}])


def test_the_output_has_just_the_keys_of_a_record() -> None:
    described = schema("output")["definitions"]["Event"]
    assert tuple(described["properties"]) == KEYS
    assert tuple(described["required"]) == KEYS


def test_as_text_it_is_json() -> None:
    assert json.loads(schema_text("output")) == schema("output", "list")
    assert schema_text().endswith("}\n")


@pytest.mark.parametrize(("name", "of"), [("event", None), ("output", "lst")])
def test_an_unknown_schema_is_an_error_that_names_the_nearest(name: str, of: str | None) -> None:
    with pytest.raises(UsageError) as caught:
        schema(name, of)
    assert caught.value.hint.startswith("Nearest: ")
