"""What a language's catalogue is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from treatytl.words.keys import CountKey, TextKey


class Catalogue(NamedTuple):
    """The words of one language.

    `texts` are patterns of `str.format`. `counts` are such patterns by the plural category of CLDR that goes with
    a number `n`. `kinds`, `ties` and `phases` name the built-in kinds, the verbs of links both ways, and the phases
    of a treaty's life.
    """

    texts: dict[TextKey, str]
    counts: dict[CountKey, dict[str, str]]
    kinds: dict[str, str]
    ties: dict[str, str]
    phases: dict[str, str]
