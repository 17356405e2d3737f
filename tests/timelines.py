"""Hypothesis strategies for dates, events and whole timelines, for every test that promises something of all of them.

Dates stay between 1900 and 1910, so that events meet; parties, kinds and ids are few, so that filters find something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from treatytl.dates.days import day_number, iso_day
from treatytl.dates.edtf import parse_date
from treatytl.dates.julian import parse_julian
from treatytl.dates.period import Period
from treatytl.model import (
    VERBS,
    Citation,
    Event,
    KindEntry,
    Link,
    PartyEntry,
    Person,
    Series,
    Source,
    Timeline,
    VocabularyEntry,
)
from treatytl.query.query import Mode, Query, Sort

if TYPE_CHECKING:
    from treatytl.dates.date import Date

FIRST_DAY, LAST_DAY = day_number(1900, 1, 1), day_number(1910, 12, 31)

days = st.integers(FIRST_DAY, LAST_DAY)
points = st.one_of(
    days.map(iso_day),
    days.map(lambda day: iso_day(day)[:7]),
    days.map(lambda day: iso_day(day)[:4]),
    st.sampled_from(["190X", "1905-21", "1904-XX"]),
)


def _span(first: int, last: int) -> str:
    return f"{iso_day(min(first, last))}/{iso_day(max(first, last))}"


spans = st.one_of(
    st.builds(_span, days, days),
    st.builds(
        "{}/{}".format,
        st.sampled_from(["1901", "1902-05", "1903~"]),
        st.sampled_from(["1905", "1909-02", "..", ""]),
    ),
    st.builds("{}/{}".format, st.sampled_from(["..", ""]), st.sampled_from(["1905", "1909-02?"])),
)
sets = st.lists(
    st.sampled_from(["1901", "1903", "1904-02", "1907-06-05"]), min_size=2, max_size=3, unique=True
).flatmap(
    lambda members: st.sampled_from(["[{}]", "{{{}}}"]).map(lambda form: form.format(",".join(members)))
)
#: EDTF as an event of these ten years may have it.
date_texts = st.one_of(points, points, spans, sets, st.builds("{}{}".format, points, st.sampled_from("?~%")))
dates = date_texts.map(parse_date)
#: Intervals in force.
intervals = spans.map(parse_date)

#: Text as data may hold it: scripts, marks, quotes and what formats trip over, but no control characters.
texts = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")),
        st.sampled_from("ABab01 |=+-@'\",:#[]{}&*!%\\/日ソō"),
    ),
    min_size=1,
    max_size=20,
).map(lambda text: text.strip() or "x")

PARTIES = {
    "Japan": PartyEntry(titles={"ja": "日本"}),
    "Russian Empire": PartyEntry(line="Russia", names=("Tsarist Russia",)),
    "USSR": PartyEntry(line="Russia", names=("Soviet Union",), titles={"ru": "СССР", "ja": "ソ連"}),
    "China": PartyEntry(),
}
PLACES = {
    "Beijing": VocabularyEntry(names=("Peking",)),
    "Tōkyō": VocabularyEntry(titles={"ru": "Токио"}),
    "Moscow": VocabularyEntry(),
}
SUBJECTS = {"fisheries": VocabularyEntry(), "oil": VocabularyEntry()}
SOURCES = {
    "gse": Source(
        type="entry-encyclopedia", title="Agreements", container_title="Encyclopedia", document="000.txt"
    ),
    "wiki-en": Source(
        type="entry-encyclopedia",
        title="Convention",
        container_title="Wikipedia",
        language="en",
        url="https://example.org/",
    ),
    "wiki-ru": Source(type="entry-encyclopedia", title="Конвенция", copy_of="wiki-en", perspective="russian"),
}
KINDS = ("treaty", "convention", "war", "visit", "ratification", "eclipse", "other")


def _some(values: Any, most: int = 2) -> Any:
    return st.lists(st.sampled_from(sorted(values)), max_size=most, unique=True).map(tuple)


def _titles(languages: tuple[str, ...]) -> Any:
    return st.dictionaries(st.sampled_from(languages), texts, max_size=2)


optional_texts = st.one_of(st.none(), texts)
people = st.builds(
    Person,
    name=st.sampled_from(["Gotō Shinpei", "Witte, S.", "Lev Karakhan"]),
    names=_some(["Karahan", "Goto"], 1),
    role=optional_texts,
)
series = st.builds(
    Series, name=st.just("LNTS"), volume=optional_texts, page=optional_texts, number=optional_texts
)
gregorian_citations = st.builds(
    Citation,
    source=st.sampled_from(sorted(SOURCES)),
    at=optional_texts,
    says=optional_texts,
    date=st.one_of(st.none(), dates),
    in_force=st.lists(intervals, max_size=2).map(tuple),
)
julian_citations = st.builds(
    Citation,
    source=st.sampled_from(sorted(SOURCES)),
    date=st.sampled_from(["1904-01-26", "1905-08", "1905-08-23/1906"]).map(parse_julian),
    calendar=st.just("julian"),
)
citations = st.one_of(gregorian_citations, gregorian_citations, julian_citations)


@st.composite
def events(draw: st.DrawFn, event_id: str = "event", earlier: tuple[str, ...] = ()) -> Event:
    """An event, tied to some of those that came before."""
    own: Date = draw(dates)
    return Event(
        id=event_id,
        date=own,
        title=draw(texts),
        citations=(Citation(source="gse", date=own), *draw(st.lists(citations, max_size=3))),
        kind=draw(st.sampled_from(KINDS)),
        titles=draw(_titles(("ja", "ru"))),
        translations=draw(_titles(("es",))),
        names=tuple(draw(st.lists(texts, max_size=2))),
        summary=draw(optional_texts),
        parties=draw(_some(PARTIES)),
        people=tuple(draw(st.lists(people, max_size=2))),
        places=draw(_some(PLACES)),
        subjects=draw(_some(SUBJECTS)),
        in_force=tuple(draw(st.lists(intervals, max_size=2))),
        series=tuple(draw(st.lists(series, max_size=1))),
        links=tuple(
            Link(verb, target)
            for verb, target in draw(
                st.lists(st.tuples(st.sampled_from(VERBS), st.sampled_from(earlier)), max_size=2, unique=True)
            )
        )
        if earlier
        else (),
        note=draw(optional_texts),
    )


@st.composite
def timelines(draw: st.DrawFn, most: int = 6) -> Timeline:
    """A timeline with closed vocabularies and links among its events."""
    count = draw(st.integers(0, most))
    names = [f"event-{number}" for number in range(count)]
    listed = [draw(events(name, tuple(names[:place]))) for place, name in enumerate(names)]
    return Timeline(
        events=tuple(draw(st.permutations(listed))),
        sources=SOURCES,
        title="Ten years",
        kinds={"eclipse": KindEntry()},
        parties=PARTIES,
        places=PLACES,
        subjects=SUBJECTS,
    )


periods = st.one_of(
    st.builds(lambda one, other: Period(min(one, other), max(one, other), "some days"), days, days),
    days.map(lambda day: Period(day, LAST_DAY + 10_000, "from then on")),
)
queries = st.builds(
    Query,
    periods=periods.map(lambda period: (period,)),
    mode=st.sampled_from(Mode),
    kinds=_some([*KINDS[:4], "act", "not:visit"]),
    parties=_some(["Japan", "russia", "Soviet Union", "not:China"]),
    places=_some(["peking", "tokyo"], 1),
    sources=_some(["gse", "not:wiki-ru"], 1),
    disputed=st.booleans(),
    sort=st.sampled_from(Sort),
    reverse=st.booleans(),
)
