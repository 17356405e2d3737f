"""Old Style and New Style as people write them after a date: `23 aug 1905 os` is Julian, `5 sep 1905 ns` Gregorian.

For `tidy` text, in which `O.S.` has lost its dots.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.dates.date import DateError
from treatytl.dates.julian import parse_julian

if TYPE_CHECKING:
    from collections.abc import Callable

    from treatytl.dates.date import Date

_STYLE = re.compile(
    r"(?P<date>.+?),? ?(?:\((?P<inner>[a-z ]+)\)|(?<![a-z])(?P<outer>(?:o|n) ?s|(?:old|new) style|julian))"
)
_OLD, _NEW = ("os", "o s", "old style", "julian"), ("ns", "n s", "new style")


def without_old_style(text: str) -> str | None:
    """`23 aug 1905` of `23 aug 1905 os`; None for any text that doesn't say that it is Julian."""
    date, style = _parted(text)
    return date if style in _OLD else None


def without_new_style(text: str) -> str:
    """`5 sep 1905` of `5 sep 1905 ns`; any other text as it is."""
    date, style = _parted(text)
    return date if style in _NEW else text


def refuse_mixed_styles(left: str, right: str, reads: Callable[[str], bool]) -> None:
    """Raise DateError where one of two ends is Old Style and the other, whole by itself, doesn't say what it is."""
    styles = [_parted(text)[1] for text in (left, right)]
    for style, text, other in zip(styles, (right, left), reversed(styles), strict=True):
        if style in _OLD and not other and reads(text):
            raise DateError(
                "one end is Old Style, and of the other it is not said",
                hint="write OS after both if both are Julian, or NS after the Gregorian one",
            )


def julian_date(moment: str) -> Date:
    """A Julian day, month or year in EDTF, with Gregorian bounds. Raises DateError for one that the calendar lacks."""
    try:
        return parse_julian(moment)
    except DateError as error:
        # What the error would offer instead is Julian and doesn't say so.
        raise DateError(f"{error.message}, not even Old Style") from None


def _parted(text: str) -> tuple[str, str]:
    """A text and its word for the calendar, which is nothing where it has none."""
    found = _STYLE.fullmatch(text)
    style = (found["inner"] or found["outer"]) if found else ""
    return (found["date"], style) if found and style in (*_OLD, *_NEW) else (text, "")
