"""English words read as EDTF: what people write for a date, turned into what the standard writes.

Nothing is filled in and nothing is guessed: a text of which a part is missing or can be meant in two ways
is an error that names the ways.
"""

from __future__ import annotations

import re

from treatytl.dates.date import DateError
from treatytl.dates.days import iso_day
from treatytl.dates.edtf import parse_date
from treatytl.dates.moments import (
    CENTURY,
    century_number,
    month_number,
    read_moment,
    read_pair,
    refuse_part,
    tidy,
)
from treatytl.dates.plain import DASHES, LONGEST

_LEADS = {
    **dict.fromkeys(("about", "around", "approximately", "circa", "ca.", "ca", "c.", "c"), "~"),
    **dict.fromkeys(("perhaps", "possibly", "probably", "maybe"), "?"),
}
_LEAD = re.compile(
    rf"({'|'.join(map(re.escape, sorted(_LEADS, key=len, reverse=True)))})(?: |(?<=\.) ?|(?<=c)(?=[0-9]))"
)
_BETWEEN = re.compile(rf" ?[{DASHES}] ?| - |(?<=[0-9])-(?=[0-9]{{4}}$)| to | until | till | through ")
_OPEN_ENDED = tuple(
    (re.compile(pattern), form)
    for pattern, form in (
        (r"from (.+), end unknown", "{}/"),
        (r"until (.+), start unknown", "/{}"),
        (r"(?:since|from) ([^,]+)", "{}/.."),
        (r"(?:until|till|up to|to) ([^,]+)", "../{}"),
        (r"(.+) or later", "[{}..]"),
        (r"(.+) or earlier", "[..{}]"),
    )
)
FORMS = "write it as in 1904-02-08, 1928-01, 1925, 1904/1905, [1924,1925] or 1907~"


def parse_words(text: str) -> str:
    """The EDTF of an English date: `8 Feb 1904 – 5 Sep 1905`, `January 1928`, `1924 or 1925`, `c. 1907`, `since 1956`.

    A text that is EDTF already comes back as it is. Raises DateError for what can't be read, or can be
    meant in more ways than one; its hint names the ways.
    """
    try:
        return parse_date(text).text
    except DateError:
        pass
    try:
        if len(text) > LONGEST:
            raise _unreadable()
        return parse_date(_read(tidy(text))).text
    except DateError as error:
        raise DateError(error.message, start=0, end=len(text), hint=error.hint) from None


def _read(text: str) -> str:
    mark = ""
    while lead := _LEAD.match(text):
        mark += _LEADS[lead[1]]
        text = text[lead.end() :]
    mark = "%" if set(mark) == {"?", "~"} else mark[:1]
    for reader in (_moment, _open_ended, _between, _choice):
        found = reader(text, mark)
        if found is not None:
            return found
    _refuse_vague(text)
    raise _unreadable()


def _unreadable() -> DateError:
    return DateError("this is not a date that I can read", hint=FORMS)


def _refuse_vague(text: str) -> None:
    """Raise DateError for what is understood and yet can't be written as one date."""
    refuse_part(text, "1925-01/1925-04")
    century = CENTURY.fullmatch(text)
    if century and not century["era"]:
        number = century_number(century["number"])
        raise DateError(
            "a century is counted from its year 1, which no one date of EDTF does",
            hint=f"write {number - 1:02d}XX for {100 * number - 100}–{100 * number - 1}",
        )
    if re.fullmatch(r"[a-z]+\.?", text) and month_number(text.rstrip(".")):
        raise DateError("a month needs its year", hint=f"write it as in {text.title()} 1925")
    side, _, rest = text.partition(" ")
    moment = read_moment(rest) if side in ("before", "after") and rest else None
    if moment and moment.replace("-", "").isdecimal():
        date = parse_date(moment)
        day = (date.earliest or 0) - 1 if side == "before" else (date.latest or 0) + 1
        beyond = iso_day(day)[: len(moment)]
        ways = (f"[..{beyond}]", f"../{beyond}") if side == "before" else (f"[{beyond}..]", f"{beyond}/..")
        raise DateError(
            f"this can be a day {side} {rest} or all the time {side} it",
            hint=f"write {ways[0]} for the day, {ways[1]} for all the time",
        )


def _moment(text: str, mark: str) -> str | None:
    moment = read_moment(text)
    return None if moment is None else moment + mark


def _open_ended(text: str, mark: str) -> str | None:
    """`since A`, `until A`, `from A, end unknown`, `until A, start unknown`, `A or later`, `A or earlier`."""
    for pattern, form in _OPEN_ENDED:
        found = pattern.fullmatch(text)
        if found is not None:
            moment = _read(found[1])
            return None if set(moment) & set("/[{") else form.format(moment + mark)
    return None


def _between(text: str, mark: str) -> str | None:
    """`A – B`, `A to B`, `from A to B`."""
    text = text.removeprefix("from ")
    for dash in _BETWEEN.finditer(text):
        pair = read_pair(text[: dash.start()], text[dash.end() :])
        if pair is not None:
            return f"{pair[0]}{mark}/{pair[1]}{mark}"
    return None


def _choice(text: str, mark: str) -> str | None:
    """`A or B`, `A, B and C`."""
    for word, opening, closing in ((" or ", "[", "]"), (" and ", "{", "}")):
        head, found, last = text.rpartition(word)
        if not found:
            continue
        pairs = [read_pair(item, last) for item in re.split(r", |" + word, head)]
        if None in pairs:
            continue
        members = [pair[0] for pair in pairs if pair] + [pairs[0][1] if pairs[0] else ""]
        return opening + ",".join(member + mark for member in members) + closing
    return None
