"""What to say of a text that is no period: the forms that work, and the nearest one that could have been meant."""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from treatytl.dates.english import MONTHS
from treatytl.dates.period import FORMS, PeriodError
from treatytl.dates.period_words import VOCABULARY
from treatytl.dates.plain import DASHES, LONGEST
from treatytl.nearest import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from treatytl.dates.date import DateError


def shown(text: str) -> str:
    """A text in quotes, cut if it is long."""
    return f'"{text}"' if len(text) <= 50 else f'"{text[:47]}..."'


def unreadable(shown_part: str, part: str, said: str, reads: Callable[[str], bool]) -> PeriodError:
    """`part` of a period is of no known form; `shown_part` is how the user wrote it.

    `part` and the whole, `said`, are `tidy`; `reads` tells whether another text is a period.
    """
    near = ""
    if len(said) <= LONGEST:
        candidates = chain(_repairs(said), (said.replace(part, repaired) for repaired in _repairs(part)))
        near = next((candidate for candidate in candidates if candidate != said and reads(candidate)), "")
    remarks = (found.expand(remark) for pattern, remark in _REMARKS if (found := pattern.fullmatch(part)))
    hint = [FORMS, f"Try: treatytl {near}"] if near else [*islice(remarks, 1), FORMS]
    return PeriodError(f"{shown(shown_part)} is not a period I can read.", "\n".join(hint), near)


def unfit(text: str, error: DateError) -> PeriodError:
    """A period of a known form that can't be."""
    hint = error.hint[:1].upper() + error.hint[1:]
    return PeriodError(
        f"{shown(text)}: {error.message}.", hint and hint.rstrip(".?") + ("?" if hint[-1] == "?" else ".")
    )


_MONTH = f"(?:{'|'.join(f'{month[:3].lower()}[a-z]*' for month in MONTHS)})\\.?"

#: What stands in the way of reading a text, as far as it can be told.
_REMARKS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), remark)
    for pattern, remark in (
        (
            rf"((?:[0-9]{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}|{_MONTH} (?:[12]?[0-9]|3[01])(?:st|nd|rd|th)?)",
            r"The year is missing: \1 1941",
        ),
        (
            rf"({_MONTH} |[0-9]{{1,2}}\. ?[0-9]{{1,2}}\. ?|.* {_MONTH} )'?[0-9]{{2}}",
            r"A year has four digits: \g<1>1941",
        ),
        (r"([0-9]{1,3})", r"A year has four digits; early ones are AD \1 or \1 BC."),
        (r"([0-9]{5,15})", r"A year of more than four digits begins with Y: Y\1"),
        (r"-?[0-9x]{4}(?:-[0-9x]{2}){0,2}", "X may stand for the last digits only: 192X, 19XX"),
    )
)

#: What people write and what they most likely mean, in the order of trial.
_REPAIRS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (r" ?(?:\.{3,}|\u2026|->|\u2192|[:;,|&+]| or | and ) ?(?=.)", ".."),
        (r"(?<=[0-9])(?:\+| ?-| onwards?| on)$", ".."),
        (rf"(?<=[0-9])(?: ?(?:\.\.|[-{DASHES}/]| to | until )) ?(?:present|now|today)$", ".."),
        (r"(?<=[0-9]{4}) (?=[0-9]{4}\b)", ".."),
        (r"^(?:in|on|during|the year|year|about|around|circa|ca?\.?) ", ""),
        (r"[?~%\[\]{}()'\"]", ""),
        (rf"(?<=[0-9])[{DASHES}./](?=[0-9])", "-"),
        (r"t[0-9]{2}:?[0-9]{2}.*$", ""),
        (r"\b([0-9]{4})([0-9]{2})([0-9]{2})\b", r"\1-\2-\3"),
        (r"(?<=[0-9-])o|o(?=[0-9])", "0"),
        (r"(?<=[0-9])[il]|[il](?=[0-9])", "1"),
    )
)


def _repairs(said: str) -> Iterator[str]:
    """Texts that are near to one that can't be read, the likelier ones first."""
    everything = said
    for pattern, meant in _REPAIRS:
        yield _padded(pattern.sub(meant, said))
        everything = pattern.sub(meant, everything)
    yield re.sub(r"[^\W\d_]{3,}", lambda word: _nearest_word(word[0]), said)
    yield _padded(everything)
    digits = re.sub(r"[^0-9]", "", said)
    # A slip of the finger or two, not a text of another sort with digits in it.
    if len(digits) == 4 and re.fullmatch(r"[^-./ ]{5,6}", said):
        yield digits


def _padded(text: str) -> str:
    """`1945-9-2` as `1945-09-02`."""
    return re.sub(r"(?<=[0-9]-)([0-9])(?![0-9])", r"0\1", text)


def _nearest_word(word: str) -> str:
    return word if word in VOCABULARY else next(iter(nearest(word, VOCABULARY, 1)), word)
