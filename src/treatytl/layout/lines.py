"""Lines of styled text: what every view is made of, before anything is drawn.

A style is a word for what a text is (`title`, `quiet`), never a colour: themes turn it into one.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Style = Literal[
    "plain",
    "heading",
    "year",
    "title",
    "quiet",
    "id",
    "note-mark",
    "doubt",
    "dispute",
    "rail",
    "link",
    "error",
    "warning",
    "good",
    # one for each family of kinds, so that a theme stays small
    "kind-instrument",
    "kind-life",
    "kind-war",
    "kind-talk",
    "kind-other",
]


class Span(NamedTuple):
    """A run of text of one style. `url` makes it a link where the terminal can."""

    text: str
    style: Style = "plain"
    url: str | None = None


Line = tuple[Span, ...]


def text_of(line: Line) -> str:
    """The bare text of a line, without trailing blanks."""
    return "".join(span.text for span in line).rstrip()
