"""Dates in words, and words read as dates.

`in_words` says what an EDTF text says, no more and no less. It goes by the text and not by the bounds, since "1924 or
1925" and "perhaps 1925" are matters of the text, and since of a Julian date the text is Julian. `wording` has what is
said of which date, and the words of each language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.wording import wording_of

if TYPE_CHECKING:
    from treatytl.dates.beside import BesideCalendar
    from treatytl.dates.date import Date
    from treatytl.dates.wording import Language

__all__ = ["day_in_words", "in_words", "parse_words"]


def in_words(
    date: Date, *, brief: bool = False, language: Language = "en", calendar: BesideCalendar | None = None
) -> str:
    """A date in words: `20 January 1925`, `about 1907`, `1924 or 1925`; in `brief` with short months.

    With a `calendar` its day there stands beside it, where that can be told exactly: see `beside`.
    """
    beside = ""
    if calendar is not None:
        from treatytl.dates.beside import beside_in_words  # noqa: PLC0415 - only who asks for a calendar loads it

        beside = beside_in_words(date, calendar, language=language, brief=brief)
    return wording_of(language, is_brief=brief).say(date, beside)


def day_in_words(
    year: int | None, month: int, day: int, *, brief: bool = False, language: Language = "en"
) -> str:
    """A calendar day in words: `20 January 1925`; without a year `20 January`."""
    wording = wording_of(language, is_brief=brief)
    said: str = wording.text(wording.day(year, month, day))
    return said


def parse_words(text: str) -> str:
    """The EDTF of a date in English words; see `from_words.parse_words`. Raises DateError as that does."""
    from treatytl.dates import from_words  # noqa: PLC0415 - a timeline writes words and reads none

    return from_words.parse_words(text)
