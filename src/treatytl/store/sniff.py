"""In which format an events file is written: by the suffix of its name, else by how it begins."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

from treatytl.problems import UsageError

Format = Literal["yaml", "json", "jsonl", "csv"]

#: What the suffix of a file tells.
SUFFIXES: dict[str, Format] = {
    ".yaml": "yaml",
    ".yml": "yaml",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
}


def format_of_name(name: str) -> Format | None:
    """The format that a file's suffix tells, None for one that tells nothing.

    Raises UsageError for TSV, which is written but not read: it has no way to tell a tab in a text from its own.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix == ".tsv":
        raise UsageError("TSV can be written but not read.", "Write CSV, JSON Lines or YAML: treatytl -f csv")
    return SUFFIXES.get(suffix)


def format_of_content(text: str) -> Format:
    """The format that the beginning of a text shows; YAML where it shows none."""
    start = text.lstrip()
    if start.startswith("["):
        return "json"
    first_line = start.partition("\n")[0].rstrip()
    if start.startswith("{"):
        return "jsonl" if _is_line_of_many(start, first_line) else "json"
    names = [name.strip(' "') for name in re.split("[,;]", first_line)]
    return "csv" if len(names) > 1 and {"date", "title"} <= set(names) else "yaml"


def _is_line_of_many(text: str, first_line: str) -> bool:
    """Whether an object ends with its line and another one begins after it, or it is an event all alone."""
    if not first_line.endswith("}"):
        return False
    rest = text[len(first_line) :].lstrip()
    return rest.startswith("{") if rest else '"events"' not in first_line
