"""Short names for rows: titles that fit, and that still tell one row from another."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from treatytl.layout.width import cell_width
from treatytl.layout.wrap import shorten

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A pair of parties at the beginning, such as Soviet–Japanese, before a word that can stand first.
_PAIR = re.compile(r"(\w+[-–]\w+) (?=[^\Wa-z])")
#: A pair that so many rows begin with, and so large a part of all, tells nothing.
_COMMON, _COMMON_PART = 3, 8
#: Rather than leave more cells than this empty, a title is cut inside a word.
_WASTE = 5
#: With less room than this beside a year, a title does without.
_SHORTEST = 4


def short_labels(titles: Sequence[tuple[str, str]], width: int, ellipsis: str) -> list[str]:
    """A label of at most `width` cells for each title; the second text, a year, goes with it where two would be alike.

    A title that is too long is cut between words, or inside one where that makes it differ from the others. Before
    that it loses the pair of parties that it begins with, where many others begin with the same.
    """
    pairs = Counter(found[1] for title, _ in titles if (found := _PAIR.match(title)))
    common = {
        pair for pair, count in pairs.items() if count >= _COMMON and count * _COMMON_PART >= len(titles)
    }
    bare = [_without_pair(title, common, width) for title, _ in titles]
    labels = [shorten(title, width, ellipsis, _WASTE) for title in bare]
    alike = Counter(labels)
    labels = [
        shorten(title, width, ellipsis, 0) if alike[label] > 1 else label
        for label, title in zip(labels, bare, strict=True)
    ]
    alike = Counter(labels)
    return [
        _with_year(title, year, width, ellipsis) if alike[label] > 1 else label
        for label, title, (_, year) in zip(labels, bare, titles, strict=True)
    ]


def _without_pair(title: str, common: set[str], width: int) -> str:
    found = _PAIR.match(title)
    if found and found[1] in common and cell_width(title) > width:
        return title[found.end() :]
    return title


def _with_year(title: str, year: str, width: int, ellipsis: str) -> str:
    bare = shorten(title, width, ellipsis, 0)
    room = width - cell_width(year) - 1
    if not year or year in bare or room < _SHORTEST:
        return bare
    return f"{shorten(title, room, ellipsis, 0)} {year}"
