"""Dates in EDTF, the Extended Date/Time Format (ISO 8601-2:2019), levels 0, 1 and 2.

The grammar, blanks being allowed nowhere:

    date      = set | span | moment | point
    set       = "[" members "]"                            one of them
              | "{" members "}"                            all of them
    members   = [".."] point {"," (point | point ".." point)} [".."]
    span      = end "/" end
    end       = point | ".." (open) | "" (unknown)
    point     = part ["-" part ["-" part]] | lone year     see `edtf_point`
    moment    = day "T" time of day [offset from UTC]      only its day counts

The work is done in stages: this file takes a date apart into points, `edtf_point` reads a point, `edtf_bounds` reckons
what it can mean, and `edtf_errors` says what is wrong with a text that is none.
"""

from __future__ import annotations

import re

from treatytl.dates import edtf_errors as errors
from treatytl.dates.date import Date, DateError, End, Form, Precision, Stretch
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, GREGORIAN, Calendar, day_number, days_in_month
from treatytl.dates.edtf_point import Point, read_point

_PLAIN = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
_TIME = re.compile(
    r"(?: (?:[01][0-9]|2[0-3]) :[0-5][0-9]:[0-5][0-9] | 24:00:00 )"
    r"(?: Z | (?!-00(?::00)?$) [+-](?:[01][0-9]|2[0-3])(?: :[0-5][0-9] )? )?",
    re.VERBOSE,
)


def parse_date(text: str) -> Date:
    """Read a date in EDTF; blanks around it are passed over.

    Raises `DateError` for a text that is no date, or one that the calendar doesn't have. Its offsets are those of
    the wrong part in `text`.
    """
    plain = _PLAIN.fullmatch(text)
    if plain is None:
        return parse_in_calendar(text, GREGORIAN)
    year, month, day = plain.groups()
    number = int(year)
    if month is None:
        return _single(text, day_number(number, 1, 1), day_number(number, 12, 31), Precision.YEAR)
    if day is None:
        first = day_number(number, int(month), 1)
        return _single(text, first, first + days_in_month(number, int(month)) - 1, Precision.MONTH)
    if int(day) > days_in_month(number, int(month)):
        return parse_in_calendar(text, GREGORIAN)  # which says what is wrong
    first = day_number(number, int(month), int(day))
    return _single(text, first, first, Precision.DAY)


def _single(text: str, first: int, last: int, precision: Precision) -> Date:
    return Date(text, Form.SINGLE, precision, (Stretch(first, last, first, last),))


def parse_in_calendar(text: str, calendar: Calendar) -> Date:
    """Read a date whose parts are those of the given calendar, in the form of EDTF. Raises as `parse_date` does."""
    start = len(text) - len(text.lstrip())
    end = max(len(text.rstrip()), start)
    written = text[start:end]
    if written[:1] in ("[", "{"):
        form = Form.ONE_OF if written[0] == "[" else Form.ALL_OF
        return Date(written, form, Precision.SET, _read_set(text, start, end, calendar, form))
    slash = text.find("/", start, end)
    if slash >= 0:
        return Date(written, Form.SPAN, Precision.SPAN, (_read_span(text, start, slash, end, calendar),))
    point = _read_moment(text, start, end, calendar)
    return Date(written, Form.SINGLE, point.precision, (_stretch_of(point),))


def _stretch_of(point: Point) -> Stretch:
    return Stretch(point.first, point.last, point.first, point.last, is_qualified=point.is_qualified)


def _read_moment(text: str, start: int, end: int, calendar: Calendar) -> Point:
    """A point, or a day with a time of day (level 0), which is passed over."""
    letter = text.find("T", start, end)
    if letter < 0 or not text[start:letter].lstrip("-").replace("-", "").isdigit():
        return read_point(text, start, end, calendar)
    point = read_point(text, start, letter, calendar)
    if point.parts != 3:
        raise DateError("a time of day needs a day", start=letter, end=end, hint=errors.FORMS)
    if not _TIME.fullmatch(text, letter + 1, end):
        raise DateError(
            f"{errors.shown(text[letter + 1 : end])} is not a time of day",
            start=letter + 1,
            end=end,
            hint=f"the day alone is enough: {text[start:letter]}; a time is hh:mm:ss, with Z or an offset such as +09:00",
        )
    return point


# Spans (level 0 "Time interval", level 1 "Extended interval").


def _read_span(text: str, start: int, slash: int, end: int, calendar: Calendar) -> Stretch:
    another = text.find("/", slash + 1, end)
    if another >= 0:
        raise errors.second_slash(text, start, another, end)
    if end - start == 1:
        raise DateError("a span needs a date", start=start, end=end, hint="as in 1904/ or ../1904")
    left = _read_end(text, start, slash, calendar)
    right = _read_end(text, slash + 1, end, calendar)
    if isinstance(left, Point) and isinstance(right, Point) and left.first > right.last:
        raise errors.reversed_span(text, start, slash, end)
    first, first_latest, start_end = _end_bounds(left, BEFORE_ALL)
    last_earliest, last, end_end = _end_bounds(right, AFTER_ALL)
    is_qualified = any(isinstance(side, Point) and side.is_qualified for side in (left, right))
    return Stretch(first, first_latest, last_earliest, last, True, start_end, end_end, is_qualified)


def _read_end(text: str, start: int, end: int, calendar: Calendar) -> Point | End:
    if start == end:
        return End.UNKNOWN
    if text[start:end] == "..":
        return End.OPEN
    try:
        return read_point(text, start, end, calendar)
    except DateError as error:
        raise errors.in_a_span(text, start, end, error) from None


def _end_bounds(side: Point | End, beyond: int) -> tuple[int, int, End]:
    return (side.first, side.last, End.KNOWN) if isinstance(side, Point) else (beyond, beyond, side)


# Sets (level 2 "Set representation").


def _read_set(text: str, start: int, end: int, calendar: Calendar, form: Form) -> tuple[Stretch, ...]:
    closing = "]" if form is Form.ONE_OF else "}"
    if text[end - 1] != closing or end - start < 2:
        raise errors.unclosed_set(text, start, end, closing)
    if any(character.isspace() for character in text[start:end]):
        raise errors.blanks_in_set(text, start, end)
    members: list[Stretch] = []
    at = start + 1
    while at < end:
        comma = text.find(",", at, end - 1)
        stop = comma if comma >= 0 else end - 1
        place = (at == start + 1, stop == end - 1)
        members.append(_read_member(text, at, stop, calendar, form, place))
        at = stop + 1
    return tuple(members)


def _read_member(
    text: str, start: int, end: int, calendar: Calendar, form: Form, place: tuple[bool, bool]
) -> Stretch:
    """A date, or a range of dates. `place` tells whether it is the first of its set, and whether it is the last."""
    dots = text.find("..", start, end)
    if dots < 0:
        return _stretch_of(read_point(text, start, end, calendar))
    is_first, is_last = place
    if end - start == 2 or (dots == start and not is_first) or (dots == end - 2 and not is_last):
        raise errors.dots_out_of_place(start, end)
    left = read_point(text, start, dots, calendar) if dots > start else None
    right = read_point(text, dots + 2, end, calendar) if dots + 2 < end else None
    if left is not None and right is not None:
        if left.parts != right.parts:
            raise errors.unlike_ends(start, end)
        if left.first > right.last:
            raise errors.reversed_range(text, start, dots, end)
    return _range_stretch(left, right, form)


def _range_stretch(left: Point | None, right: Point | None, form: Form) -> Stretch:
    """One of a range of dates is a single date somewhere in it; all of them together are a span."""
    first, first_latest, start = (
        (left.first, left.last, End.KNOWN) if left else (BEFORE_ALL, BEFORE_ALL, End.OPEN)
    )
    last_earliest, last, end = (
        (right.first, right.last, End.KNOWN) if right else (AFTER_ALL, AFTER_ALL, End.OPEN)
    )
    is_qualified = bool((left and left.is_qualified) or (right and right.is_qualified))
    if form is Form.ONE_OF:
        return Stretch(first, last, first, last, False, start, end, is_qualified)
    return Stretch(first, first_latest, last_earliest, last, True, start, end, is_qualified)
