"""Rules about whole files: their version and the characters in them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from treatytl.check.finding import Code, Finding
from treatytl.check.rules.rule import Rule
from treatytl.layout.safe import visible
from treatytl.problems import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from treatytl.check.scope import Scope
    from treatytl.store.nodes import Path

#: The version of the form of events files that this program knows.
FORMAT = 1

#: Keys whose texts may run over several lines.
_PROSE = ("summary", "says", "note")
_COMMAND = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_LINE_END = re.compile(r"[\t\r\n]")


def _unknown_format(scope: Scope) -> Iterator[Finding]:
    for index, head in enumerate(scope.heads):
        version = head.timeline.format
        if version != FORMAT:
            yield Finding(
                "unknown-format", index, ("format",), f"this program does not know format {version}",
                f"it knows format {FORMAT}; a newer treatytl may know more",
            )  # fmt: skip


UNKNOWN_FORMAT = Rule(
    Code(
        "unknown-format", Severity.ERROR, "The file has a form that this program does not know.",
        "A later version may mean something else by the same keys.",
        "format: 1",
    ),
    _unknown_format,
)  # fmt: skip


def _control_characters(scope: Scope) -> Iterator[Finding]:
    for index, head in enumerate(scope.heads):
        for finding in _in_value(head.data, (), index):
            if head.document.format == "csv" and finding.path[0] == "sources":
                yield replace(finding, path=_cell_of(str(finding.path[1]), head.data))
            else:
                yield finding


def _cell_of(source_id: str, data: Mapping[str, Any]) -> Path:
    """Where a table names a source that it does not describe: its first cell that does."""
    for number, event in enumerate(data["events"]):
        citations = event.get("citations") if isinstance(event, dict) else None
        for citation in citations if isinstance(citations, list) else ():
            if isinstance(citation, dict) and citation.get("source") == source_id:
                return ("events", number, "citations")
    return ("events",)


def _in_value(value: Any, path: Path, document: int) -> Iterator[Finding]:
    # Event by event, since in a whole file there is always something, if only a line end in a summary.
    if len(path) >= 2 and _is_printable(value):
        return
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in inner:
        if isinstance(step, str):
            yield from _in_text(step, (*path, step), document, on_key=True)
        if isinstance(item, str):
            yield from _in_text(item, (*path, step), document)
        else:
            yield from _in_value(item, (*path, step), document)


def _is_printable(value: Any) -> bool:
    """Whether no text in a value has anything but printable characters and blanks: quick, and true of nearly all."""
    if isinstance(value, dict):
        if not "".join(value).isprintable():
            return False
        value = value.values()
    elif not isinstance(value, list):
        return True
    return all(item.isprintable() if item.__class__ is str else _is_printable(item) for item in value)


def _in_text(text: str, path: Path, document: int, *, on_key: bool = False) -> Iterator[Finding]:
    found = _COMMAND.search(text)
    if found is None and (on_key or path[-1] not in _PROSE):
        found = _LINE_END.search(text)
    if found:
        what = "a line end" if found.group() in "\r\n" else f'the character "{visible(found.group())}"'
        message = f"{what} has no place in this text"
        yield Finding(
            "control-character", document, path, message, "take it out", on_key=on_key, span=found.span()
        )


CONTROL_CHARACTER = Rule(
    Code(
        "control-character", Severity.ERROR, "A text holds a character that commands instead of being read.",
        "It could move the cursor of a terminal, or show a text in another order than it has. Line ends may stand in "
        "summaries, notes and what sources say.",
        "title: Treaty of Portsmouth",
    ),
    _control_characters,
)  # fmt: skip
