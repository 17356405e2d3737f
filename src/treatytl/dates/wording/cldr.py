"""What Unicode's CLDR knows of a language, through Babel: names of months, lists, numbers, plurals.

The only file that imports Babel; English needs none of it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.lists import format_list
from babel.numbers import format_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence


@cache
def _locale(language: str) -> Locale:
    return Locale(language)


@cache
def month_names(
    language: str, width: Literal["wide", "abbreviated"], context: Literal["format", "stand-alone"] = "format"
) -> tuple[str, ...]:
    """The twelve months; `format` is the form beside a day, `stand-alone` the one without.

    Ask for `stand-alone` only where a language has such forms: Babel takes those of another one where it has none.
    """
    names = _locale(language).months[context][width]
    return tuple(names[month] for month in range(1, 13))


def listing(language: str, items: Sequence[str], *, either: bool) -> str:
    """`a, b или c`, `a, b и c`."""
    return format_list(list(items), style="or" if either else "standard", locale=language)


def grouped(language: str, number: int) -> str:
    """A whole number with its thousands set apart."""
    return format_decimal(number, locale=language)


def plural_category(language: str, count: int) -> str:
    """Which of a language's plural forms goes with a whole number: `one`, `few`, `many`, `other` and so on."""
    return _locale(language).plural_form(count)
