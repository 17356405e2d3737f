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

The work is done in stages: this file takes a date apart into points, `edtf_point` reads a point, `edtf_bounds`
reckons what it can mean, and `edtf_errors` says what is wrong with a text that is none.
"""

from __future__ import annotations

import re

from treatytl.dates import edtf_errors as errors
from treatytl.dates.date import Date, DateError, End, Form, Precision, Stretch
from treatytl.dates.days import AFTER_ALL, BEFORE_ALL, GREGORIAN, Calendar, day_number, days_in_month
from treatytl.dates.edtf_point import Point, read_point

_PLAIN = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
_MOMENT = re.compile(r"(-?[0-9]{4}(?:-[0-9]{2}){0,2})T(.*)", re.DOTALL)
#: Times of the day and offsets from UTC as ISO 8601-1 has them: 24:00:00 is the end of a day (Amendment 1 of 2022),
#: and an offset of nothing has a plus.
_TIME = re.compile(
    r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)"
    r"(?:Z|\+(?:[01][0-9]|2[0-3])(?::[0-5][0-9])?|-(?!00(?::00)?\Z)(?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?"
)


def parse_date(text: str) -> Date:
    """Read a date in EDTF; blanks around it are passed over.

    Raises `DateError` for a text that is no date, or one that the calendar doesn't have; its offsets are those of
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
    """Read a date in the form of EDTF whose parts are those of the given calendar. Raises as `parse_date` does."""
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
    """A point, or a day with a time of day (level 0, "Date and Time"), which is passed over."""
    found = _MOMENT.fullmatch(text, start, end)
    if found is None:
        return read_point(text, start, end, calendar)
    letter = found.end(1)
    point = read_point(text, start, letter, calendar)
    if point.parts != 3:
        raise errors.time_without_day(text, letter, end)
    if not _TIME.fullmatch(text, letter + 1, end):
        raise errors.no_such_time(text, letter + 1, end)
    return point


# Spans (level 0 "Time interval", level 1 "Extended interval").


def _read_span(text: str, start: int, slash: int, end: int, calendar: Calendar) -> Stretch:
    another = text.find("/", slash + 1, end)
    if another >= 0:
        raise errors.second_slash(text, start, another, end)
    if end - start == 1:
        raise errors.empty_span(start, end)
    left = _read_end(text, start, slash, calendar)
    right = _read_end(text, slash + 1, end, calendar)
    if isinstance(left, Point) and isinstance(right, Point) and left.first > right.last:
        raise errors.reversed_span(text, start, slash, end)
    return _span_of(left, right)


def _span_of(left: Point | End, right: Point | End) -> Stretch:
    start_earliest, start_latest, start, is_qualified = _end_of(left, BEFORE_ALL)
    end_earliest, end_latest, end, is_also_qualified = _end_of(right, AFTER_ALL)
    return Stretch(
        start_earliest,
        start_latest,
        end_earliest,
        end_latest,
        is_span=True,
        start=start,
        end=end,
        is_qualified=is_qualified or is_also_qualified,
    )


def _end_of(side: Point | End, beyond: int) -> tuple[int, int, End, bool]:
    if isinstance(side, Point):
        return side.first, side.last, End.KNOWN, side.is_qualified
    return beyond, beyond, side, False


def _read_end(text: str, start: int, end: int, calendar: Calendar) -> Point | End:
    if start == end:
        return End.UNKNOWN
    if text[start:end] == "..":
        return End.OPEN
    try:
        return read_point(text, start, end, calendar)
    except DateError as error:
        raise errors.in_a_span(text, start, end, error) from None


# Sets (level 2 "Set representation").


def _read_set(text: str, start: int, end: int, calendar: Calendar, form: Form) -> tuple[Stretch, ...]:
    closing = "]" if form is Form.ONE_OF else "}"
    if text[end - 1] != closing:
        raise errors.unclosed_set(text, start, end, closing)
    if any(character.isspace() for character in text[start:end]):
        raise errors.blanks_in_set(text, start, end)
    if end - start == 2:
        raise errors.empty_set(start, end)
    members: list[Stretch] = []
    at = start + 1
    while at < end:
        comma = text.find(",", at, end - 1)
        stop = comma if comma >= 0 else end - 1
        dots = text.find("..", at, stop)
        if dots < 0:
            members.append(_stretch_of(read_point(text, at, stop, calendar)))
        elif stop - at == 2 or (dots == at > start + 1) or (dots == stop - 2 < end - 3):
            raise errors.dots_out_of_place(at, stop)
        else:
            members.append(_read_range(text, at, dots, stop, calendar=calendar, form=form))
        at = stop + 1
    return tuple(members)


def _read_range(text: str, start: int, dots: int, end: int, *, calendar: Calendar, form: Form) -> Stretch:
    """One of a range of dates is a single date somewhere in it; all of a range are a span."""
    left = read_point(text, start, dots, calendar) if dots > start else End.OPEN
    right = read_point(text, dots + 2, end, calendar) if dots + 2 < end else End.OPEN
    if isinstance(left, Point) and isinstance(right, Point):
        if left.parts != right.parts:
            raise errors.unlike_ends(start, end)
        if left.first > right.last:
            raise errors.reversed_range(text, start, dots, end)
    span = _span_of(left, right)
    if form is Form.ALL_OF:
        return span
    first, last = span.start_earliest, span.end_latest
    return span._replace(start_latest=last, end_earliest=first, is_span=False)
