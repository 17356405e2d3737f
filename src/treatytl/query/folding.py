"""Text as people search for it: blind to case, accents, macrons, width and punctuation."""

from __future__ import annotations

import re
from unicodedata import category, combining, normalize

#: Kana marks that make another letter (か and が), unlike an accent.
_KANA_MARKS = "\u3099\u309a"
#: Letters that carry their mark inside, so that no decomposition takes it off.
_PLAIN_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ħ": "h"}
#: Marks inside a word, which people leave out: Kol'chak, Kanʼichi.
_INNER_MARKS = "'’‘ʼʻʹʺ`´·・"
#: Writing without blanks between words: a word may begin anywhere.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


class _Folding(dict[int, str | None]):
    """For each character that has come up, what is left of it: found out once, then looked up at C speed."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        left: str | None = char
        if char in _INNER_MARKS or (combining(char) and char not in _KANA_MARKS):
            left = None
        elif char in _PLAIN_LETTERS:
            left = _PLAIN_LETTERS[char]
        elif category(char)[0] not in "LNM":
            left = " "
        self[code] = left
        return left


_FOLDING = _Folding()


def fold(text: str) -> str:
    """A text in its plainest form: `Gotō Shinpei` is `goto shinpei`, `exchange-of-notes` is `exchange of notes`."""
    if text.isascii():
        return " ".join(text.lower().translate(_FOLDING).split())
    plain = normalize("NFKD", normalize("NFKD", text).casefold()).translate(_FOLDING)
    return " ".join(normalize("NFC", plain).split())


def search_words(text: str) -> tuple[str, ...]:
    """What to look for in a folded text with `occurs`. None where the text has no letter and no digit."""
    return tuple(fold(text).split())


def occurs(word: str, folded: str) -> bool:
    """Whether a folded text has a word that begins so; in writing without blanks, whether it has it anywhere."""
    if _UNSPACED.search(word):
        return word in folded
    return folded.startswith(word) or f" {word}" in folded
