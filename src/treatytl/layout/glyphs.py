"""The signs of the drawing as values: one set for Unicode, one for ASCII. No drawing code asks which it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from treatytl.layout.ascii import to_ascii
from treatytl.layout.safe import visible
from treatytl.model import Group

if TYPE_CHECKING:
    from collections.abc import Mapping

    from treatytl.layout.lines import Style
    from treatytl.model import KindEntry

#: A marker's shape says the kind; families share a colour.
_MARKERS: dict[str, tuple[str, str, Style]] = {
    "treaty": ("◆", "T", "kind-instrument"),
    "convention": ("◈", "C", "kind-instrument"),
    "agreement": ("◇", "A", "kind-instrument"),
    "protocol": ("◊", "P", "kind-instrument"),
    "exchange-of-notes": ("⇄", "N", "kind-instrument"),
    "declaration": ("❖", "D", "kind-instrument"),
    "contract": ("▤", "K", "kind-instrument"),
    "ratification": ("✓", "r", "kind-life"),
    "entry-into-force": ("▶", "f", "kind-life"),
    "registration": ("≡", "g", "kind-life"),
    "renewal": ("↻", "n", "kind-life"),
    "denunciation": ("✗", "x", "kind-life"),
    "end": ("▪", "e", "kind-life"),
    "war": ("▲", "W", "kind-war"),
    "operation": ("△", "O", "kind-war"),
    "battle": ("▴", "B", "kind-war"),
    "incident": ("▵", "I", "kind-war"),
    "surrender": ("▽", "S", "kind-war"),
    "conference": ("●", "c", "kind-talk"),
    "negotiation": ("○", "t", "kind-talk"),
    "visit": ("◐", "v", "kind-talk"),
    "statement": ("□", "s", "kind-other"),
    "decision": ("■", "d", "kind-other"),
    "other": ("•", "o", "kind-other"),
}
_OWN_INSTRUMENT: tuple[str, str, Style] = ("◇", "A", "kind-instrument")
_OWN_ACT: tuple[str, str, Style] = ("•", "o", "kind-other")


@dataclass(frozen=True, slots=True)
class Glyphs:
    """What a drawing is made of. Each sign takes one cell, but for the separator and, in ASCII, the ellipsis."""

    is_ascii: bool
    rail: str
    gap: str
    lane: str
    lane_doubt: str
    lane_start: str
    lane_end: str
    lane_before: str
    lane_beyond: str
    lane_across: str
    lane_across_doubt: str
    lane_crossing: str
    dispute: str
    separator: str
    dash: str
    ellipsis: str
    rule: str
    bar: str

    def marker(self, kind: str, own_kinds: Mapping[str, KindEntry]) -> tuple[str, Style]:
        """The marker of a kind, built in or one of a timeline's own, and the style of its family."""
        own = own_kinds.get(kind)
        is_instrument = own is not None and own.group == Group.INSTRUMENT
        shape, letter, style = _MARKERS.get(kind, _OWN_INSTRUMENT if is_instrument else _OWN_ACT)
        return letter if self.is_ascii else shape, style

    def text(self, text: str) -> str:
        """A text of the data, safe to print, in the letters that the drawing may use."""
        return to_ascii(visible(text)) if self.is_ascii else visible(text)


UNICODE = Glyphs(
    is_ascii=False,
    rail="│",
    gap="┊",
    lane="┃",
    lane_doubt="┇",
    lane_start="┏",
    lane_end="┗",
    lane_before="↑",
    lane_beyond="↓",
    lane_across="━",
    lane_across_doubt="┅",
    lane_crossing="╋",
    dispute="‡",
    separator=" · ",
    dash="–",
    ellipsis="…",
    rule="─",
    bar="█",
)
ASCII = Glyphs(
    is_ascii=True,
    rail="|",
    gap=":",
    lane="!",
    lane_doubt=":",
    lane_start="+",
    lane_end="+",
    lane_before="^",
    lane_beyond="v",
    lane_across="-",
    lane_across_doubt="~",
    lane_crossing="+",
    dispute="#",
    separator=" - ",
    dash="-",
    ellipsis="...",
    rule="-",
    bar="#",
)


def glyphs(*, is_ascii: bool) -> Glyphs:
    """The set to draw with."""
    return ASCII if is_ascii else UNICODE
