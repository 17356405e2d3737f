"""The words that periods are made of."""

from __future__ import annotations

from treatytl.dates.english import MONTHS
from treatytl.dates.eras import ERAS

STARTS = ("since", "from", "after")
ENDS = ("until", "till", "to", "through", "before")
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
PARTS = ("early", "late", "mid")
_MONTHS = tuple(month.lower() for month in MONTHS)

#: What a misspelt word is compared with.
VOCABULARY = (
    *STARTS, *ENDS, "between", "and", "century", *SEASONS, *PARTS, *_MONTHS, *(era.romanised[0] for era in ERAS)
)  # fmt: skip

_FIRST_WORDS = frozenset(
    (
        *(word for word in VOCABULARY if word not in ("and", "century")),
        *(month[:3] for month in _MONTHS),
        *("sept", "up", "the"),
        *(name for era in ERAS for name in era.romanised),
    )
)
_ERA_CHARACTERS = tuple(name for era in ERAS for name in (era.kanji, era.square))


def begins_with_a_word(said: str) -> bool:
    """Whether `plain` text begins with a word that can begin a period: `since`, `april`, `apr.`, `taisho`, `昭和`."""
    letters = len(said) - len(said.lstrip("abcdefghijklmnopqrstuvwxyz"))
    if letters == 0:
        return said.startswith(_ERA_CHARACTERS)
    return said[:letters] in _FIRST_WORDS and said[letters : letters + 1] != "-"
