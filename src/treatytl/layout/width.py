"""How many cells of a terminal a text takes: a Japanese character two, a combining mark none."""

from __future__ import annotations

from functools import lru_cache

#: One cell each in every terminal; most of our text is made of nothing else. The soft hyphen is left out.
_NARROW = frozenset(
    chr(code)
    for first, last in (
        (0x20, 0x7E),  # ASCII
        (0xA0, 0xAC),
        (0xAE, 0x2FF),  # Latin with accents and macrons
        (0x370, 0x377),  # Greek
        (0x391, 0x3A1),
        (0x3A3, 0x482),  # Greek, Cyrillic
        (0x2010, 0x2027),  # dashes, quotation marks, daggers, the ellipsis
        (0x2190, 0x2193),  # arrows
        (0x2500, 0x259F),  # lines and blocks
        (0x25A0, 0x25EF),  # markers
    )
    for code in range(first, last + 1)
)


def is_narrow(text: str) -> bool:
    """Whether every character is known to take one cell, so that a text's length is its width."""
    return _NARROW.issuperset(text)


def cell_width(text: str) -> int:
    """The cells that a text takes. Control characters count for none: make them visible first."""
    if _NARROW.issuperset(text):
        return len(text)
    return _by_rich(text)


@lru_cache(maxsize=4096)
def _by_rich(text: str) -> int:
    from rich.cells import cell_len  # noqa: PLC0415 - Rich's tables load only for text that needs them

    return cell_len(text)
