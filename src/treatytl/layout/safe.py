"""Text from strangers, made safe to print: it can't move the cursor, change colours or turn text round."""

from __future__ import annotations

import re

#: Control characters (C0, DEL, C1), line and paragraph separators, bidi embeddings, overrides and isolates,
#: other characters that format without being seen (deprecated ones, annotations, tags), lone surrogates.
#: Joiners and directional marks stay: scripts need them.
_COMMANDS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    r"""The text with each control character, bidi override and the like as an escape that can be seen.

    A tab is `\t`, a line end `\n`, ESC `\x1b`, a right-to-left override `\u202e`. Letters of every script,
    combining marks and emoji stay as they are.
    """
    return text if text.isprintable() else _COMMANDS.sub(_escape, text)


def has_commands(text: str) -> bool:
    """Whether `visible` would change the text."""
    return not text.isprintable() and _COMMANDS.search(text) is not None


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    return repr(char)[1:-1]
