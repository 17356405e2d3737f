"""Text broken into lines by cells: at blanks, after hyphens and dashes, and between ideographs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.layout.width import cell_width, is_narrow

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A piece that stays together: an ideograph or kana with its closing punctuation, or a word up to a blank or a dash.
_PIECE = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff][、。，．」』）・ー！？]*"
    "|[^\\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+?(?:[-–—/](?=\\w)|(?=[\\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff])|$)"
    "|\\s+"
)

#: The same in text of letters one cell wide: as far as the last blank, or the last dash inside a word.
_TO_LAST_BREAK = re.compile(r".+(?: |(?<=\S[-–—/])(?=\w))")
#: Blanks that are not single ones.
_GAP = re.compile(r"\s\s|[^\S ]|^ | $")


def wrap(text: str, width: int, *, first: int | None = None) -> list[str]:
    """The text in lines of at most `width` cells, the first of at most `first`; at least one line, maybe empty.

    A piece wider than a line is broken where the line ends, so that nothing overflows and nothing is lost.
    """
    if is_narrow(text) and not _GAP.search(text):
        return list(_wrap_narrow(text, width, first))
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


def shorten(text: str, width: int, sign: str, waste: int = 1000) -> str:
    """The text if it fits into `width` cells, else its beginning, cut between words, and `sign` for the rest.

    Where not even a word fits, or more than `waste` cells would be left empty, it is cut inside a word.
    """
    if cell_width(text) <= width:
        return text
    room = width - cell_width(sign)
    if room < 1:
        return _split_at(sign, width)[0] if width > 0 else ""
    head = wrap(text, room)[0].rstrip(" -–—/,;:(")
    if not head or room - cell_width(head) > waste:
        head = _split_at(text, room)[0].rstrip()
    return f"{head}{sign}"


def _wrap_narrow(text: str, width: int, first: int | None) -> Iterator[str]:
    """The lines of a text of one cell a letter: most of what is drawn, so this is made to be fast."""
    start, length = 0, len(text)
    room = width if first is None else first
    while length - start > room:
        found = _TO_LAST_BREAK.match(text, start, start + room + 1)
        # A first line that is too short for the first word stays empty; any other breaks it.
        stop = found.end() if found else start + (max(room, 1) if first is None else 0)
        yield text[start:stop].rstrip()
        start, room, first = stop, width, None
    yield text[start:]


def _split_at(text: str, width: int) -> tuple[str, str]:
    """The longest beginning that fits into `width` cells, and the rest; one character at least."""
    used = 0
    for index, char in enumerate(text):
        used += cell_width(char)
        if used > width:
            return text[: max(index, 1)], text[max(index, 1) :]
    return text, ""
