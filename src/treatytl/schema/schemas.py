"""The schemas by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from treatytl.nearest import nearest
from treatytl.problems import UsageError
from treatytl.schema.file_schema import file_schema
from treatytl.schema.output_schema import OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The version of both schemas. Within one first number keys are added at most, never taken away or changed.
SCHEMA_VERSION = "1.0"

#: What there is a schema of.
NAMES = ("events", "output")

_DRAFT = "http://json-schema.org/draft-07/schema#"


def schema(name: str = "events", of: str | None = None) -> dict[str, Any]:
    """The schema of an events file (`events`), or of the JSON that a command writes (`output`).

    Without a command it is that of `list`.
    Raises UsageError for another name or command.
    """
    _check(name, NAMES, "schema")
    command = of or "list"
    _check(command, OUTPUTS, "schema of the output of")
    part = name if name == "events" else f"output:{command}"
    body = file_schema() if name == "events" else OUTPUTS[command]()
    major = SCHEMA_VERSION.partition(".")[0]
    return {
        "$schema": _DRAFT,
        "$id": f"urn:treatytl:schema:{part}:{major}",
        "version": SCHEMA_VERSION,
        **body,
    }


def schema_text(name: str = "events", of: str | None = None) -> str:
    """The schema as indented JSON that ends in a line end."""
    return json.dumps(schema(name, of), ensure_ascii=False, indent=2) + "\n"


def _check(word: str, known: Iterable[str], what: str) -> None:
    known = tuple(known)
    if word not in known:
        close = nearest(word, known)
        hint = f"Nearest: {', '.join(close)}\n" if close else ""
        raise UsageError(f'there is no {what} "{word}".', f"{hint}There is: {', '.join(known)}")
