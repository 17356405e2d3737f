"""Text broken into lines by cells: at blanks, after hyphens and dashes, and between ideographs."""

from __future__ import annotations

import re

from treatytl.layout.width import cell_width

#: A piece that stays together: an ideograph or kana with its closing punctuation, or a word up to a blank or a dash.
_PIECE = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff][、。，．」』）・ー！？]*"
    "|[^\\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+?(?:[-–—/](?=\\w)|(?=[\\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff])|$)"
    "|\\s+"
)


def wrap(text: str, width: int, *, first: int | None = None) -> list[str]:
    """The text in lines of at most `width` cells, the first of at most `first`; at least one line, maybe empty.

    A piece wider than a line is broken where the line ends, so that nothing overflows and nothing is lost.
    """
    lines: list[str] = []
    line, used = "", 0
    room = width if first is None else first
    for piece in _PIECE.findall(text):
        if piece.isspace():
            if used and used < room:
                line, used = line + " ", used + 1
            continue
        rest, size = piece, cell_width(piece)
        if used + size > room and (line or first is not None):
            if line or not lines:
                lines.append(line.rstrip())
            line, used, room, first = "", 0, width, None
        while size > room:
            head, rest = _split_at(rest, room)
            lines.append(head)
            size, room, first = cell_width(rest), width, None
        line, used = line + rest, used + size
    lines.append(line.rstrip())
    return lines


def _split_at(text: str, width: int) -> tuple[str, str]:
    """The longest beginning that fits into `width` cells, and the rest; one character at least."""
    used = 0
    for index, char in enumerate(text):
        used += cell_width(char)
        if used > width:
            return text[: max(index, 1)], text[max(index, 1) :]
    return text, ""
