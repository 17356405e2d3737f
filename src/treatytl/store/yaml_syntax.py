"""What YAML's parser complains about, in words for people who do not know YAML's grammar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from yaml.reader import Reader

from treatytl.problems import Problem, Severity

if TYPE_CHECKING:
    from yaml import YAMLError

    from treatytl.store.nodes import Text

_NOT_ALLOWED = Reader.NON_PRINTABLE
#: What stands in a complaint of the parser, what it means, and what would be right.
_RARE = (
    ("escape", "an escape that YAML does not have", "in 'single quotes' a backslash is a backslash"),
    ("node content", "a value is missing before this", "write it, or take the sign out"),
    ("<document start>", "the document has ended before this", 'put all events into one, without "..."'),
    ("incompatible YAML", "a version of YAML that is not known", "take the line out"),
)


def syntax_problem(error: YAMLError, text: Text) -> Problem:
    """The problem that an error of the parser stands for, where it stands."""
    found: Any = error
    mark = getattr(found, "problem_mark", None)
    if mark is None:
        return _unreadable_character(text)
    context = getattr(found, "context_mark", None)
    offset = _in_text(mark.index, text.text)
    message, hint = _in_words(str(found.problem), text, offset, None if context is None else context.index)
    return Problem("syntax", Severity.ERROR, text.place(offset, offset + 1), message, hint)


def _in_text(offset: int, text: str) -> int:
    """An offset that points at something: at the end of a text its last character, if the offset lies behind it."""
    return min(offset, len(text.rstrip())) if offset >= len(text) else offset


def _unreadable_character(text: Text) -> Problem:
    found = _NOT_ALLOWED.search(text.text)
    start = found.start() if found else 0
    code = f"U+{ord(text.text[start]):04X}" if text.text else "nothing"
    return Problem(
        "control-character",
        Severity.ERROR,
        text.place(start, start + 1),
        f"the character {code} can't stand in a YAML file",
        "take it out",
    )


def _in_words(problem: str, text: Text, offset: int, context: int | None) -> tuple[str, str]:
    """Message and hint."""
    line = "" if context is None else f" in line {text.place(context, context + 1).line}"
    char = text.text[offset : offset + 1]
    if "mapping values are not allowed" in problem:
        return 'a ": " inside a value', "put the whole value in quotes, or check the indentation"
    if "cannot start any token" in problem:
        if char == "\t":
            return "a tab can't indent", "indent with blanks"
        rest = re.match(r"[^\s,]*", text.text[offset:])
        return f'a value can\'t begin with "{char}"', f'put it in quotes: "{rest.group() if rest else char}"'
    for sign, thing in (("]", "list"), ("}", "mapping")):
        if f"'{sign}'" in problem:
            return f'the {thing} that begins{line} has no end: "," or "{sign}" is missing before this', ""
    if "unexpected end of stream" in problem and "quoted" in _context_of(problem, text, context):
        return f"the quote that opens{line} is never closed", ""
    if "find expected ':'" in problem:
        return 'a key without ":" after it', 'a colon and a blank stand between key and value: "date: 1925"'
    if "expected key" in problem or "expected <block end>" in problem or "'-' indicator" in problem:
        return (
            "this fits neither the list nor the mapping around it",
            f"compare its indentation with what begins{line}",
        )
    for sign, message, hint in _RARE:
        if sign in problem:
            return message, hint
    return problem.removeprefix("found ").replace("did not find expected", "missing:"), ""


def _context_of(problem: str, text: Text, context: int | None) -> str:
    opens = context is not None and text.text[context : context + 1] in ("'", '"')
    return f"{problem} quoted" if opens else problem
