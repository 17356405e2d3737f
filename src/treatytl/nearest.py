"""The nearest known words to one that is not known: what every "did you mean" of the program is made with."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from collections.abc import Iterable

#: How alike two words must be, from 0 to 1, for one to be offered for the other.
CLOSENESS = 0.6

#: Shorter words are told apart by one letter too often: Iran and Iraq.
_SHORTEST_SLIP = 5


def fold(text: str) -> str:
    """A text without case, accents and macrons, with `_` and blanks as `-`: what people do not see or type.

    Only Latin, Greek and Cyrillic lose their marks: a kana without its mark is another kana.
    """
    text = text.casefold().replace("_", "-").replace(" ", "-")
    if text.isascii():
        return text
    return "".join(char for char in normalize("NFD", text) if not (combining(char) and char < "\u0370"))


def nearest(word: str, known: Iterable[str], n: int = 3) -> tuple[str, ...]:
    """The known words most like `word`, best first, at most `n`; none where nothing comes close.

    Words that only differ in case, accents or hyphens come first, then those that begin with `word`, then the
    others by likeness. Equal ones keep the order of `known`.
    """
    wanted = fold(word)
    if not wanted:
        return ()
    scores = {candidate: _likeness(wanted, fold(candidate)) for candidate in known if candidate != word}
    close = [candidate for candidate, score in scores.items() if score >= CLOSENESS]
    return tuple(sorted(close, key=scores.__getitem__, reverse=True)[:n])


def _likeness(wanted: str, candidate: str) -> float:
    if wanted == candidate:
        return 3.0
    if len(wanted) >= 3 and candidate.startswith(wanted):
        return 2.0
    longest = len(wanted) + len(candidate)
    if 2 * min(len(wanted), len(candidate)) < CLOSENESS * longest:
        return 0.0
    from difflib import SequenceMatcher  # noqa: PLC0415 - costs a millisecond, needed only where something is wrong

    matcher = SequenceMatcher(None, candidate, wanted, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= CLOSENESS else 0.0


def is_slip(word: str, other: str) -> bool:
    """Whether one is most likely the other mistyped: a letter changed, left out, added or swapped.

    Words that are the same but for case, accents or hyphens are slips too. Other digits never are, since
    1904 and 1905 are both meant; nor are short words.
    """
    if word == other:
        return False
    left, right = fold(word), fold(other)
    if left == right:
        return True
    if max(len(left), len(right)) < _SHORTEST_SLIP or abs(len(left) - len(right)) > 1:
        return False
    left, right = _unlike_parts(left, right)
    if any(char.isdigit() for char in left + right):
        return False
    return max(len(left), len(right)) == 1 or (len(left) == 2 and left == right[::-1])


def _unlike_parts(left: str, right: str) -> tuple[str, str]:
    """What is left of two words without their common beginning and end."""
    shorter = min(len(left), len(right))
    head = 0
    while head < shorter and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < shorter - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    return left[head : len(left) - tail], right[head : len(right) - tail]
