"""Made-up events as files: YAML as people write it, JSON, and JSON Lines whose lines stand by themselves."""

from __future__ import annotations

import json
import re
from typing import IO, TYPE_CHECKING, Any, Literal

from benchmarks import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Format = Literal["yaml", "json", "jsonl"]
Record = dict[str, Any]

#: How many sources there are to cite: `source-1` and so on.
SOURCES = 240


def write_events(events: Iterable[Record], out: IO[str], form: Format) -> None:
    """Write events as an events file: YAML and JSON with vocabularies and sources, JSON Lines without."""
    if form == "jsonl":
        for event in events:
            out.write(json.dumps(_self_contained(event), ensure_ascii=False) + "\n")
        return
    head = _head()
    if form == "json":
        out.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "events": [\n')
        for place, event in enumerate(events):
            out.write((",\n" if place else "") + json.dumps(event, ensure_ascii=False))
        out.write("\n]}\n")
        return
    out.write("".join(_yaml_lines(head, 0)) + "events:\n")
    for event in events:
        lines = list(_yaml_lines(event, 4))
        out.write(f"  - {lines[0].lstrip()}" + "".join(lines[1:]))


def _head() -> Record:
    """What stands above the events: vocabularies and sources."""
    parties = {
        name: ({"line": line} if line else {}) | {"titles": {"ja": ja, "ru": ru}}
        for name, (line, ja, ru) in words.PARTIES.items()
    }
    return {
        "format": "1",
        "title": "Made up for measuring",
        "parties": parties,
        "places": {name: {"titles": {"ja": ja, "ru": ru}} for name, (ja, ru) in words.PLACES.items()},
        "subjects": {name: {"titles": {"ja": ja}} for name, (_, ja, _, _) in words.SUBJECTS.items()},
        "sources": {f"source-{number}": _source(number) for number in range(1, SOURCES + 1)},
    }


def _source(number: int) -> Record:
    return {
        "type": "book",
        "title": f"Papers on the history of the two neighbours, volume {number}",
        "publisher": words.PUBLISHERS[number % len(words.PUBLISHERS)],
        "issued": str(1910 + number % 90),
    }


_REFERENCES = {
    name: f"{source['title']}, {source['publisher']}, {source['issued']}."
    for name, source in _head()["sources"].items()
}


def _self_contained(event: Record) -> Record:
    """The event with citations that say all of their source, as a line that stands by itself must."""
    citations = [
        {"source": citation["source"], "reference": _REFERENCES[citation["source"]]} | citation
        for citation in event["citations"]
    ]
    return event | {"citations": citations}


#: What YAML takes as it stands for the text that it is, in a block and in brackets.
_BARE = re.compile(r"[^\W_][\w ./–-]*[\w.]|\w")


def _yaml_lines(mapping: Record, indent: int) -> Iterator[str]:
    """A mapping as lines of YAML in block style, as people write it by hand."""
    margin = " " * indent
    for key, value in mapping.items():
        if isinstance(value, dict):
            yield f"{margin}{key}:\n"
            yield from _yaml_lines(value, indent + 2)
        elif isinstance(value, list) and isinstance(value[0], dict):
            yield f"{margin}{key}:\n"
            for item in value:
                first, *rest = _yaml_lines(item, indent + 4)
                yield f"{margin}  - {first.lstrip()}"
                yield from rest
        elif isinstance(value, list):
            yield f"{margin}{key}: [{', '.join(map(_yaml_scalar, value))}]\n"
        else:
            yield f"{margin}{key}: {_yaml_scalar(value)}\n"


def _yaml_scalar(text: str) -> str:
    return text if _BARE.fullmatch(text) else json.dumps(text, ensure_ascii=False)
