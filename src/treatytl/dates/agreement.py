"""Whether two readings of a date can both be true, and whether a date is given by others.

Two readings agree when some dating satisfies both:

- single with single, or single with span: their bounds overlap;
- span with span: their starts overlap and their ends overlap, in a start that is not after the end;
- an unknown end agrees with any, an open end with open or unknown only;
- sets: any pair of members agrees;
- a reading marked `?`, `~` or `%` disputes nothing;
- lists (of intervals in force): some member of the one agrees with some member of the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.dates.date import Date, End, Form, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable


def agree(one: Date, other: Date) -> bool:
    """Whether both can be true. The order of the two doesn't matter."""
    return any(_agree(mine, theirs) for mine in one.stretches for theirs in other.stretches)


def lists_agree(one: Iterable[Date], other: Iterable[Date]) -> bool:
    """Whether two lists of dates can both be true: some member of the one agrees with some member of the other."""
    theirs = tuple(other)
    return any(agree(date, their) for date in one for their in theirs)


def _agree(one: Stretch, other: Stretch) -> bool:
    if one.is_qualified or other.is_qualified:
        return True
    if one.is_span and other.is_span:
        return _starts_agree(one, other) and _ends_agree(one, other) and _leave_room(one, other)
    return _overlap(one.start_earliest, one.end_latest, other.start_earliest, other.end_latest)


def _starts_agree(one: Stretch, other: Stretch) -> bool:
    if End.UNKNOWN in (one.start, other.start):
        return True
    if End.OPEN in (one.start, other.start):
        return one.start is other.start
    return _overlap(one.start_earliest, one.start_latest, other.start_earliest, other.start_latest)


def _ends_agree(one: Stretch, other: Stretch) -> bool:
    if End.UNKNOWN in (one.end, other.end):
        return True
    if End.OPEN in (one.end, other.end):
        return one.end is other.end
    return _overlap(one.end_earliest, one.end_latest, other.end_earliest, other.end_latest)


def _leave_room(one: Stretch, other: Stretch) -> bool:
    """Whether a start that suits both can come before an end that suits both."""
    return max(one.start_earliest, other.start_earliest) <= min(one.end_latest, other.end_latest)


def _overlap(first: int, last: int, other_first: int, other_last: int) -> bool:
    return first <= other_last and other_first <= last


def is_given(own: Date, given: Iterable[Date]) -> bool:
    """Whether a date follows from those that sources give, without a guess.

    Each known end of `own` must have exactly the bounds that this end has in one of `given`, so that two sources may
    give a span together; both ends of a single date must come from the same one. The members of a set are looked for
    one by one, among single dates and spans as well as in sets of its kind: "1924" and "1925" give `[1924,1925]`, but
    a set never gives one of its members. A date of which no end is known must be given as it is.
    """
    given = tuple(given)
    if any(own.form is date.form and own.stretches == date.stretches for date in given):
        return True
    is_set = own.form in (Form.ONE_OF, Form.ALL_OF)
    forms = (Form.SINGLE, Form.SPAN, own.form) if is_set else (Form.SINGLE, Form.SPAN)
    sources = [stretch for date in given if date.form in forms for stretch in date.stretches]
    return all(_is_given(stretch, sources) for stretch in own.stretches)


def _is_given(own: Stretch, given: list[Stretch]) -> bool:
    if not own.is_span:
        return any(_same_start(own, other) and _same_end(own, other) for other in given)
    has_start, has_end = own.start is End.KNOWN, own.end is End.KNOWN
    return (
        (has_start or has_end)
        and (not has_start or any(_same_start(own, other) for other in given))
        and (not has_end or any(_same_end(own, other) for other in given))
    )


def _same_start(one: Stretch, other: Stretch) -> bool:
    return (one.start_earliest, one.start_latest) == (other.start_earliest, other.start_latest)


def _same_end(one: Stretch, other: Stretch) -> bool:
    return (one.end_earliest, one.end_latest) == (other.end_earliest, other.end_latest)
