"""Whether an instrument was in force on some days, and why one can, or can't, be sure of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from treatytl.dates.agreement import agree
from treatytl.dates.date import Date, End, Form, Precision, Stretch
from treatytl.dates.days import AFTER_ALL
from treatytl.dates.edtf import parse_date
from treatytl.dates.matching import certain, completed_by, may, within
from treatytl.treaties.force import common, merged
from treatytl.treaties.readings import readings_of
from treatytl.treaties.runs import runs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from treatytl.model import Event
    from treatytl.treaties.acts import Acts
    from treatytl.treaties.force import Days, Lasting
    from treatytl.treaties.runs import Run

#: How the days of force and the days asked for must lie to each other: they meet on some day, the force covers every
#: day, or all of it lies in them (which makes no difference to what may be, only to what is sure).
Extent = Literal["some-day", "every-day", "within"]

ReasonName = Literal[
    "stated",
    "given",
    "disputed",
    "unknown-start",
    "unknown-end",
    "imprecise-start",
    "imprecise-end",
    "doubtful",
    "renewed",
    "denounced",
    "superseded",
    "ended",
    "unstated",
]

#: What is told of an instrument's end or renewal by events of their own, with the name that it has as a reason.
_TOLD_BY: dict[str, ReasonName] = {"denounces": "denounced", "supersedes": "superseded", "ends": "ended"}


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that tells for or against an instrument's being in force.

    - `stated`: the file's own interval, with the sources that give it or agree with it;
    - `given`, `disputed`: another interval of sources that makes a difference on these days; a disputed one can't
      be true together with the file's own;
    - `unknown-start`, `unknown-end`: nothing settles it; `imprecise-start`, `imprecise-end`: `date` is all that is
      known of it, which may be sooner or later; `doubtful`: an interval marked as uncertain or approximate;
    - `renewed`, `denounced`, `superseded`, `ended`: by `event`, on its `date`, as its `sources` say;
    - `unstated`: nothing at all tells of its force.
    """

    name: ReasonName
    date: Date | None = None
    event: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """An instrument that surely, or only perhaps, was in force, and why."""

    is_certain: bool
    reasons: tuple[Reason, ...]

    @property
    def through(self) -> tuple[str, ...]:
        """The ids of the renewals that it was in force through."""
        return tuple(
            reason.event for reason in self.reasons if reason.name == "renewed" and reason.event is not None
        )


def standing_of(event: Event, acts: Acts, days: Lasting, extent: Extent = "some-day") -> Standing | None:
    """How an instrument stood on the days asked for; None where it surely was not in force, or nothing tells of it.

    `days` are those that are meant at the most and those that are meant for sure; mostly the two are the same.
    """
    runs = runs_of(event, acts)
    stretches = [run.stretch for run in runs]
    if not _may_stand(stretches, days, extent):
        return None
    is_certain = _surely_stands(stretches, days, extent)
    meeting = [run for run in runs if _may_stand([run.stretch], days, "some-day")]
    return Standing(is_certain, tuple(_reasons(event, acts, meeting, days, extent, is_certain=is_certain)))


UNSTATED = Standing(is_certain=False, reasons=(Reason("unstated"),))


def _may_stand(stretches: Sequence[Stretch], days: Lasting, extent: Extent) -> bool:
    if extent == "every-day":
        return _covers(((stretch.start_earliest, stretch.end_latest) for stretch in stretches), days.may)
    return any(may(_as_date(stretch), *wanted) for stretch in stretches for wanted in days.may)


def _surely_stands(stretches: Sequence[Stretch], days: Lasting, extent: Extent) -> bool:
    if extent == "every-day":
        return _covers((core for stretch in stretches for core in _core(stretch)), days.may)
    dates = [_as_date(stretch) for stretch in stretches]
    if extent == "within":
        return all(any(within(date, *wanted) for wanted in days.certain) for date in dates)
    return any(certain(date, *wanted) for date in dates for wanted in days.certain)


def _as_date(stretch: Stretch) -> Date:
    return Date("", Form.SPAN, Precision.SPAN, (stretch,))


def _covers(runs: Iterable[Days], wanted: Iterable[Days]) -> bool:
    covered, needed = merged(runs), merged(wanted)
    return common(covered, needed) == needed


def _core(stretch: Stretch) -> Iterator[Days]:
    """The days that a stretch surely has."""
    if stretch.is_qualified or End.UNKNOWN in (stretch.start, stretch.end):
        return
    if stretch.start_latest <= stretch.end_earliest:
        yield stretch.start_latest, stretch.end_earliest


def _reasons(
    event: Event, acts: Acts, runs: Sequence[Run], days: Lasting, extent: Extent, *, is_certain: bool
) -> Iterator[Reason]:
    yield from _told(event, days, extent)
    if not is_certain:
        own = [run for run in runs if not run.through] or runs
        yield from dict.fromkeys(doubt for run in own for doubt in _doubts(run.stretch))
        for interval in event.in_force:
            yield from _open_ends(interval, days, extent)
    for renewal in dict.fromkeys(renewal for run in runs for renewal in run.through):
        yield _reason_of("renewed", acts.events[renewal])
    for verb, told_by in acts.on(event.id, *_TOLD_BY):
        yield _reason_of(_TOLD_BY[verb], told_by)


def _told(event: Event, days: Lasting, extent: Extent) -> Iterator[Reason]:
    """The file's own intervals with those who agree, and what others give as far as it matters on these days."""
    own = event.in_force
    found = readings_of(event, "in_force")
    for interval in own:
        agreeing = (reading for reading in found if reading.agrees and agree(reading.date, interval))
        sources = dict.fromkeys(source for reading in agreeing for source in reading.sources)
        yield Reason("stated", interval, sources=tuple(sources))
    verdicts = {_verdict(interval, days, extent) for interval in own}
    for reading in found:
        date = completed_by(reading.date, own[0]) if len(own) == 1 else reading.date
        if reading.date not in own and _verdict(date, days, extent) not in verdicts:
            yield Reason("given" if reading.agrees else "disputed", reading.date, sources=reading.sources)


def _verdict(date: Date, days: Lasting, extent: Extent) -> tuple[bool, bool]:
    """Whether by one account alone an instrument may have been, and surely was, in force."""
    return _may_stand(date.stretches, days, extent), _surely_stands(date.stretches, days, extent)


def _doubts(stretch: Stretch) -> Iterator[Reason]:
    """What about a stretch keeps one from being sure of it."""
    if stretch.is_qualified:
        yield Reason("doubtful")
    if stretch.start is End.UNKNOWN:
        yield Reason("unknown-start")
    if stretch.end is End.UNKNOWN or (stretch.end_latest == AFTER_ALL and stretch.end_earliest != AFTER_ALL):
        yield Reason("unknown-end")


def _open_ends(interval: Date, days: Lasting, extent: Extent) -> Iterator[Reason]:
    """The ends of an interval that are told so broadly that the days may lie on either side."""
    if interval.form is not Form.SPAN:
        return
    start, _, end = interval.text.partition("/")
    stretch = interval.stretches[0]
    is_whole = extent == "every-day"
    # The days that the start must not be after, and the end not before.
    begun = [first if is_whole else last for first, last in days.may]
    lasting = [last if is_whole else first for first, last in days.may]
    if stretch.start is End.KNOWN and any(
        stretch.start_earliest <= day < stretch.start_latest for day in begun
    ):
        yield Reason("imprecise-start", parse_date(start))
    if stretch.end is End.KNOWN and any(stretch.end_earliest < day <= stretch.end_latest for day in lasting):
        yield Reason("imprecise-end", parse_date(end))


def _reason_of(name: ReasonName, event: Event) -> Reason:
    sources = tuple(dict.fromkeys(citation.source for citation in event.citations))
    return Reason(name, event.date, event.id, sources)
