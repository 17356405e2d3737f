"""Text as people search for it: blind to case, accents, macrons, width and punctuation."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

#: Kana marks that make another letter (か and が), unlike an accent.
_KANA_MARKS = "\u3099\u309a"
#: Letters that carry their mark inside, so that no decomposition takes it off.
_PLAIN_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ħ": "h"})
#: Marks inside a word, which people leave out: Kol'chak, Kanʼichi.
_INNER_MARKS = re.compile("['’‘ʼʻʹʺ`´·・]")
_GAPS = re.compile(r"[\W_]+")
#: Writing without blanks between words: a word may begin anywhere.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\U00020000-\U0003ffff]"
)


def fold(text: str) -> str:
    """A text in its plainest form: `Gotō Shinpei` is `goto shinpei`, `exchange-of-notes` is `exchange of notes`."""
    if text.isascii():
        text = text.lower()
    else:
        text = normalize("NFKD", text).casefold().translate(_PLAIN_LETTERS)
        text = "".join(char for char in text if not combining(char) or char in _KANA_MARKS)
        text = normalize("NFC", text)
    return _GAPS.sub(" ", _INNER_MARKS.sub("", text)).strip()


def search_words(text: str) -> tuple[str, ...]:
    """What to look for in a folded text with `occurs`. None where the text has no letter and no digit."""
    return tuple(fold(text).split())


def occurs(word: str, folded: str) -> bool:
    """Whether a folded text has a word that begins so; in writing without blanks, whether it has it anywhere."""
    if _UNSPACED.search(word):
        return word in folded
    return folded.startswith(word) or f" {word}" in folded
