"""Text for terminals that know ASCII alone."""

from __future__ import annotations

from unicodedata import combining, normalize

_PLAIN = str.maketrans(
    {
        "–": "-", "—": "-", "‒": "-", "‐": "-", "−": "-", "―": "-",
        "‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"', "„": '"', "ʼ": "'",
        "…": "...", "·": "-", "•": "*", "‡": "#", "†": "+", "×": "x", "→": "->", "←": "<-",
        "\u00a0": " ", "№": "no.", "ß": "ss", "Æ": "AE", "æ": "ae", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
    }
)  # fmt: skip


def to_ascii(text: str) -> str:
    r"""The text in ASCII: accents and macrons dropped, dashes and quotes made plain, other letters as `\u65e5`.

    Nothing is left out: what has no likeness in ASCII keeps its number.
    """
    if text.isascii():
        return text
    text = text.translate(_PLAIN)
    if text.isascii():
        return text
    bare = "".join(char for char in normalize("NFD", text) if not combining(char) or char > "\u036f")
    return normalize("NFC", bare).encode("ascii", "backslashreplace").decode("ascii")
