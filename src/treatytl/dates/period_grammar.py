"""The grammar of periods, for `tidy` text (small letters, plain signs).

    period  = ".." | atom | range | words
    range   = [end] ".." [end] | end dash end | [end] "/" [end]       no end, or "..", is open
    words   = ("since" | "from") end | "after" end
            | ("until" | "till" | "to" | "through" | "up to") end | "before" end
            | [start word] end end-word end | "between" end "and" end
    atom    = a day, month, season, quarter, year, decade, century or era   see `period_atoms`

Nothing is guessed: what can be read in two ways is an error that names both.
"""

from __future__ import annotations

import re

from treatytl.dates.date import DateError
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL
from treatytl.dates.moments import refuse_part, tidy, with_era_of
from treatytl.dates.old_style import refuse_mixed_styles
from treatytl.dates.period import Period
from treatytl.dates.period_atoms import (
    Run,
    month_that_may_be_years,
    read_atom,
    read_shared,
    year_with_a_minus,
)
from treatytl.dates.period_errors import unfit, unreadable
from treatytl.dates.period_words import STARTS
from treatytl.dates.plain import DASHES, LONGEST

_END_WORDS = r"(?:and )?(until|till|to|through|up to|before)"
_BETWEEN = re.compile(r"between (.+) and (.+)")
_FROM_TO = re.compile(rf"(?:(since|from|after) )?(?!up to )(.+?),? {_END_WORDS} (.+)")
_ONE_SIDED = re.compile(r"(since|from|after|until|till|to|through|up to|before) (.+)")
_ONWARDS = re.compile(r"(?:from )?(.+) (?:on|onwards?)")
_DASH = re.compile(rf" ?[{DASHES}] ?| ?- ?")
_SHORT_YEARS = re.compile(rf"([0-9]{{2}})([0-9]{{2}}) ?(?:[{DASHES}/-]|\.\.| to | until ) ?([0-9]{{1,2}})")
_SLASHES = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


class _NotReadError(Exception):
    """Part of a text, in the shape of a period, that is of no known form."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


def read_period(text: str) -> Period:
    """Read a period of any form. Raises PeriodError for a text that is none; its hint shows what is."""
    said = tidy(text)
    try:
        run = _read(said) if len(said) <= LONGEST else None
    except _NotReadError as error:
        raise unreadable(error.part, error.part, said, _reads) from None
    except DateError as error:
        raise unfit(text.strip(), error) from None
    if run is None:
        raise unreadable(text.strip(), said, said, _reads)
    return Period(run.first, run.last, text.strip(), run.notes)


def _reads(text: str) -> bool:
    try:
        return _read(text) is not None
    except (_NotReadError, DateError):
        return False


def _read(said: str) -> Run | None:
    run = _single(said)
    if run is not None:
        return run
    _refuse_short_years(said)
    refuse_part(said, "1925-01..1925-04")
    return _slashed(said) or _dotted(said) or _worded(said) or _dashed(said)


def _single(said: str) -> Run | None:
    run = read_atom(said)
    return run and run._replace(notes=run.notes + month_that_may_be_years(said) + year_with_a_minus(said))


def _dotted(said: str) -> Run | None:
    """`A..B`, `A..`, `..B`, `..`."""
    left, dots, right = said.partition("..")
    if not dots or "." in right[:1] or ".." in right:
        return None
    word = left.split(" ")[0]
    if word in STARTS:
        raise DateError(
            f'a range has two ends, and "{word}" goes with one',
            hint=f"write {said.removeprefix(word).strip()}",
        )
    return _range(left.strip(), right.strip())


def _slashed(said: str) -> Run | None:
    """EDTF's interval: an end that is open (`..`) or unknown (nothing) is open here."""
    date = _SLASHES.fullmatch(said)
    if date is not None:
        raise _day_or_month_first(*date.groups())
    ends = [end.strip() for end in said.split("/")]
    if len(ends) != 2 or not any(ends):
        return None
    return _range(*("" if end == ".." else end for end in ends))


def _range(left: str, right: str) -> Run:
    """From one end to the other, both included; an end that is nothing is open."""
    if left and right:
        run = _pair(left, right)
        if run is None:
            _refuse_short_years(f"{left}-{right}")
            raise _NotReadError(right if _reads(left) else left)
        return run
    first = _end(left) if left else Run(BEFORE_ALL, BEFORE_ALL)
    last = _end(right) if right else Run(AFTER_ALL, AFTER_ALL)
    return Run(first.first, last.last, first.notes + last.notes)


def _pair(left: str, right: str) -> Run | None:
    refuse_mixed_styles(left, right, lambda text: read_atom(text) is not None)
    left = with_era_of(right, left)
    first, last = read_atom(left), read_atom(right)
    if first is None or last is None:
        shared = read_shared(left, right)
        if shared is None:
            return None
        first, last = shared
    if first.first > last.last:
        raise DateError("it ends before it starts", hint=f"write {right}..{left}")
    return Run(first.first, last.last, first.notes + last.notes)


def _worded(said: str) -> Run | None:
    """`from A to B`, `between A and B`, `since A`, `before A` and their like."""
    both = _BETWEEN.fullmatch(said)
    if both is not None:
        return _range(*both.groups())
    both = _FROM_TO.fullmatch(said)
    if both is not None:
        return _from_to(*both.groups())
    onwards = _ONWARDS.fullmatch(said)
    if onwards is not None:
        return _range(onwards[1], "")
    one = _ONE_SIDED.fullmatch(said)
    if one is not None:
        return (
            _from_to(one[1], one[2], None, None) if one[1] in STARTS else _from_to(None, None, one[1], one[2])
        )
    return None


def _from_to(start: str | None, left: str | None, end: str | None, right: str | None) -> Run:
    if left and right and start != "after" and end != "before":
        return _range(left, right)
    first, last = BEFORE_ALL, AFTER_ALL
    notes: tuple[str, ...] = ()
    if left:
        run = _end(left)
        if start == "after" and run.last == AFTER_ALL:
            raise DateError(f"{left} has no end, so that nothing comes after it")
        first, notes = run.last + 1 if start == "after" else run.first, run.notes
    if right:
        run = _end(right)
        last, notes = run.first - 1 if end == "before" else run.last, notes + run.notes
    if first > last:
        raise DateError("no day is left between its ends")
    return Run(first, last, notes)


def _end(text: str) -> Run:
    """One end of a period that is open on the other side."""
    run = _single(text)
    if run is not None:
        return run
    _refuse_short_years(text)
    if _reads(text):
        raise DateError(f'"{text}" has two ends, where one is wanted', hint=f"write {text} alone")
    raise _NotReadError(text)


def _dashed(said: str) -> Run | None:
    """`A-B` with any dash, in which the ends may have hyphens of their own."""
    for dash in _DASH.finditer(said):
        left, right = said[: dash.start()], said[dash.end() :]
        run = _pair(left, right) if left and right else None
        if run is not None:
            return run
    return None


def _refuse_short_years(text: str) -> None:
    """Raise DateError for `1904–05`, `1904/05`, `1904-5`: two years or a month."""
    found = _SHORT_YEARS.fullmatch(text)
    if found is None:
        return
    century, year, last = found.groups()
    second = last if len(last) == 2 else year[0] + last
    forms = [f"{century}{year}..{century}{second} for the years"] if second > year else []
    if 1 <= int(last) <= 12:
        forms.append(f"{century}{year}-{int(last):02d} for the month")
    message = "this can be two years or a month" if len(forms) == 2 else f"{last} is not a year"
    raise DateError(message, hint=f"write {', '.join(forms)}" if forms else "write both years in full")


def _day_or_month_first(one: str, other: str, year: str) -> DateError:
    """What to say of `5/9/1905`."""
    orders = {(one, other), (other, one)}
    ways = sorted(f"{year}-{int(month):02d}-{int(day):02d}" for day, month in orders if int(month) <= 12)
    message = (
        "with slashes, nobody can tell the day from the month" if len(ways) > 1 else "the year comes first"
    )
    return DateError(message, hint=f"write {' or '.join(ways)}" if ways else "")
