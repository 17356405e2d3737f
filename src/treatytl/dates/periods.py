"""Periods: what people write for a stretch of days, from `1925` to `from taisho until 2 Sept. 1945`.

Both ends belong to a period; `before` and `after` leave out all of the end that they name. Neither case nor
accents, macrons, full-width digits or blanks around signs matter. `docs/periods.md` has all the forms,
`period_grammar` the grammar; that loads only for a period that isn't plain years, months and days.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.dates.date import DateError
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL
from treatytl.dates.edtf import parse_date
from treatytl.dates.period import FORMS, Period, PeriodError
from treatytl.dates.plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FORMS", "PeriodError", "looks_like_period", "parse_period", "parse_period_words"]

#: Codes above 12 are no months, and `1904-05` alone may be meant for two years: both need more words.
_DATE = "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?"
_PLAIN = re.compile(rf"({_DATE})|({_DATE}|)\.\.({_DATE}|)")


def parse_period(text: str) -> Period:
    """Read a period. Raises PeriodError, which is a UsageError, for a text that is none; its hint shows what is."""
    period = _plain_period(text)
    if period is not None:
        return period
    from treatytl.dates.period_grammar import read_period  # noqa: PLC0415 - most queries ask for plain years

    return read_period(text)


def _plain_period(text: str) -> Period | None:
    """`1925`, `1925-01-20`, `1904..1925` and their like; None for any other text, also for a wrong one."""
    found = _PLAIN.fullmatch(text)
    if found is None:
        return None
    single, left, right = found.groups()
    alone = single or ("" if left and right else left or right)
    if len(alone) == 7 and alone[5:] > alone[2:4]:
        return None
    try:
        first, last = (
            parse_date(end).stretches[0] if end else None for end in (single or left, single or right)
        )
    except DateError:
        return None
    period = Period(
        first.start_earliest if first else BEFORE_ALL, last.end_latest if last else AFTER_ALL, text
    )
    return period if period.first <= period.last else None


def parse_period_words(words: Sequence[str]) -> Period:
    """Read a period that the command line gives in several words: `since 1956`, `13 April 1941`.

    Raises PeriodError as `parse_period` does.
    """
    return parse_period(" ".join(words))


def looks_like_period(word: str) -> bool:
    """Whether the first word of a command line is meant as a period: a digit, two dots, an era or a period word.

    It need not be one: `190x5` is no command either, and is better answered as a period.
    """
    said = plain(word)
    if any(char.isdecimal() for char in said) or said.startswith(".."):
        return True
    from treatytl.dates.period_words import begins_with_a_word  # noqa: PLC0415 - most periods begin with a digit

    return begins_with_a_word(said)
