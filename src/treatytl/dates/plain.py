"""Text as people type and paste it, brought to one plain form before it is read as a date or a period."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

#: Full-width signs as Japanese keyboards give them (！ to ｝). Their tilde is a dash there and not among
#: them.
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5E)}

#: Marks that typeset text has for a hyphen or a minus.
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u2212\ufe63"), "-")

#: Marks that nobody sees: soft hyphen, zero-width characters, marks of writing direction, byte order mark.
_UNSEEN = dict.fromkeys(
    [0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)

_TABLE: dict[int, int | str | None] = {**_FULL_WIDTH, **_HYPHENS, **_UNSEEN}

#: What stands between two ends in typeset text: figure, en and em dashes, bars, wave dash, full-width
#: tilde.
DASHES = "\u2012\u2013\u2014\u2015\ufe58\u301c\uff5e"

#: No date in words and no period is longer; what is longer is a file, or a slip of the mouse.
LONGEST = 200

_BLANKS = re.compile(r"\s+")


def plain(text: str) -> str:
    """A text in small letters, without accents and macrons, its blanks single and none around it.

    Full-width letters, digits and signs become the plain ones, typeset hyphens and minus signs `-`; what
    nobody sees goes. Digits of other scripts stay what they are, and so do `DASHES`: an en dash says more
    than a hyphen.
    """
    text = _BLANKS.sub(" ", text).strip().lower()
    if text.isascii():
        return text
    text = "".join(char for char in normalize("NFD", text.translate(_TABLE)) if not combining(char))
    return _BLANKS.sub(" ", text).strip().lower()
