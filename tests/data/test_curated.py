"""What the built-in events file promises to a historian, beyond what `treatytl check` asks of any file."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from treatytl.dates.edtf import parse_date
from treatytl.model import Event, Group, Timeline
from treatytl.treaties import backlinks, disputed_fields, independent_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

RUSSIA = {"Russian Empire", "Russian Republic", "Soviet Russia", "USSR"}

#: Instruments of which nothing but the encyclopedia speaks.
ENCYCLOPEDIA_ONLY = {
    "ammonia-plants-protocol-1975",
    "broadcasting-agreement-1968",
    "broadcasting-agreement-1975",
    "television-protocol-1974",
}

#: Disputes that are known from research and must stay visible, with the disputed fields.
DISPUTES = {
    "basic-convention-1925": ("date", "in_force"),
    "relations-established-1925": ("date",),
    "basic-convention-ratifications-exchanged-1925": ("date",),
    "neutrality-pact-1941": ("in_force",),
    "north-sakhalin-concessions-1925": ("date",),
    "north-sakhalin-oil-1926": ("date",),
    "fisheries-science-agreement-1967": ("date",),
    "south-yakutia-coal-agreement-1974": ("date",),
    "soviet-declaration-of-war-1945": ("date",),
    "invasion-of-the-kuril-islands-1945": ("date",),
}

#: From a later event back to an earlier one, over however many links.
CHAINS = [
    ("basic-convention-1925", "portsmouth-treaty-1905"),
    ("fishery-convention-1907", "portsmouth-treaty-1905"),
    ("fishery-convention-1928", "fishery-convention-1907"),
    ("fishery-protocol-1944", "fishery-protocol-1936-05-25"),
    ("fishery-convention-1956", "fishery-protocol-1944"),
    ("soviet-declaration-of-war-1945", "neutrality-pact-1941"),
    ("soviet-japanese-war-1945", "neutrality-pact-denunciation-1945"),
    ("joint-statement-1973", "joint-declaration-1956"),
    ("protocol-north-sakhalin-concessions-1944", "matsuoka-molotov-letters-1941"),
    ("coal-credit-agreement-1974", "siberian-credit-protocol-1974"),
    ("yakutia-gas-loan-protocol-1975", "siberian-credit-protocol-1974"),
    ("trade-payments-agreement-1971", "trade-payments-agreement-1957"),
]

#: Words that take a side; they may stand in what a source says and in official titles only.
CONTESTED = re.compile(r"\b(transfer|return|annex|occup|liberat)", re.IGNORECASE)


@pytest.fixture(scope="session")
def instruments(curated: Timeline) -> list[Event]:
    return [event for event in curated.events if curated.group_of(event.kind) is Group.INSTRUMENT]


@pytest.fixture(scope="session")
def bilateral(instruments: list[Event]) -> list[Event]:
    """Instruments between Japan and the Russia of the time alone."""
    return [
        event
        for event in instruments
        if len(event.parties) == 2 and "Japan" in event.parties and RUSSIA & set(event.parties)
    ]


def test_there_are_at_least_250_happenings_from_1904_to_1975(curated: Timeline) -> None:
    assert len(curated.events) >= 250
    years = {event.date.text.strip("[")[:4] for event in curated.events}
    assert (min(years), max(years)) == ("1904", "1975")


def test_events_stand_in_the_order_of_their_dates(curated: Timeline) -> None:
    first_days = [min(stretch.start_earliest for stretch in event.date.stretches) for event in curated.events]
    assert first_days == sorted(first_days)


def test_sources_stand_in_the_order_of_their_ids(curated: Timeline) -> None:
    assert list(curated.sources) == sorted(curated.sources)


def test_every_event_has_a_summary_parties_and_subjects(curated: Timeline) -> None:
    assert [
        event.id for event in curated.events if not (event.summary and event.parties and event.subjects)
    ] == []


def test_every_event_has_a_title_in_japanese_russian_and_spanish(curated: Timeline) -> None:
    languages = {event.id: {*event.titles, *event.translations} for event in curated.events}
    assert [event_id for event_id, known in languages.items() if not {"ja", "ru", "es"} <= known] == []


def test_no_title_stands_both_as_official_and_as_our_own(curated: Timeline) -> None:
    assert [event.id for event in curated.events if set(event.titles) & set(event.translations)] == []


def test_official_titles_are_known_of_most_bilateral_instruments(bilateral: list[Event]) -> None:
    shares = {
        language: sum(language in event.titles for event in bilateral) / len(bilateral)
        for language in ("ja", "ru")
    }
    assert shares["ja"] >= 0.6
    assert shares["ru"] >= 0.5


def test_four_events_in_five_have_two_independent_sources(curated: Timeline) -> None:
    well_sourced = [event for event in curated.events if len(independent_sources(event, curated)) >= 2]
    assert len(well_sourced) >= 0.8 * len(curated.events)


def test_every_instrument_has_two_independent_sources_but_those_of_the_encyclopedia(
    curated: Timeline, instruments: list[Event]
) -> None:
    weak = {event.id for event in instruments if len(independent_sources(event, curated)) < 2}
    assert weak == ENCYCLOPEDIA_ONLY


def test_no_event_rests_on_wikipedia_alone(curated: Timeline) -> None:
    for event in curated.events:
        roots = [curated.sources[source] for source in independent_sources(event, curated)]
        assert any("Wikipedia" not in (source.container_title or "") for source in roots), event.id


def test_most_bilateral_instruments_are_told_by_both_sides_or_by_a_third(
    curated: Timeline, bilateral: list[Event]
) -> None:
    def is_balanced(event: Event) -> bool:
        voices = {curated.sources[citation.source].perspective for citation in event.citations}
        return "third" in voices or {"japanese", "russian"} <= voices

    assert sum(map(is_balanced, bilateral)) >= len(bilateral) / 2


def test_every_source_says_whose_voice_it_is(curated: Timeline) -> None:
    assert {source.perspective for source in curated.sources.values()} == {"japanese", "russian", "third"}


def test_every_source_can_be_found(curated: Timeline) -> None:
    for id_, source in curated.sources.items():
        assert source.url or source.publisher or source.container_title or source.note, id_
        assert not source.title.startswith("["), id_
        assert not re.search(r"//(?:[\d.]+[:/]|[^/]*\./|(?:[a-z]+\.)?m\.)", source.url or ""), id_


def test_every_citation_says_something(curated: Timeline) -> None:
    assert [
        event.id for event in curated.events if not all(citation.says for citation in event.citations)
    ] == []


def test_a_locator_names_a_place(curated: Timeline) -> None:
    bare = {"text", "page", "article", "passim"}
    locators = Counter(
        (citation.at or "").lower() for event in curated.events for citation in event.citations
    )
    assert bare & set(locators) == set()


@pytest.mark.parametrize(("event_id", "fields"), DISPUTES.items())
def test_known_disputes_stay_visible(event_id: str, fields: tuple[str, ...], curated: Timeline) -> None:
    event = by_id(curated)[event_id]
    assert disputed_fields(event) == fields
    assert event.note


def test_every_instrument_is_linked_or_says_that_no_link_is_known(
    curated: Timeline, instruments: list[Event]
) -> None:
    back = backlinks(curated)
    assert [event.id for event in instruments if not (event.links or back.get(event.id) or event.note)] == []


@pytest.mark.parametrize(("later", "earlier"), CHAINS)
def test_chains_run_through_the_periods(later: str, earlier: str, curated: Timeline) -> None:
    assert earlier in set(reached(later, curated))


def test_contested_words_stay_out_of_titles(curated: Timeline) -> None:
    assert [event.title for event in curated.events if CONTESTED.search(event.title)] == []


def test_the_soviet_side_has_its_name_of_the_time(curated: Timeline) -> None:
    union = parse_date("1922-12-30").stretches[0].start_earliest
    for event in curated.events:
        ends = [stretch.end_latest for stretch in event.date.stretches]
        starts = [stretch.start_earliest for stretch in event.date.stretches]
        if "USSR" in event.parties:
            assert max(ends) >= union, event.id
        if "Soviet Russia" in event.parties:
            assert min(starts) < union, event.id


def test_the_line_russia_is_four_states_and_no_other(curated: Timeline) -> None:
    parties = curated.parties or {}
    assert {name for name, entry in parties.items() if entry.line == "Russia"} == RUSSIA


def test_vocabularies_hold_what_events_use_and_nothing_else(curated: Timeline) -> None:
    for field in ("parties", "places", "subjects"):
        used = {word for event in curated.events for word in getattr(event, field)}
        assert set(getattr(curated, field)) == used


def test_julian_days_are_cited_only_of_the_time_when_russia_used_them(curated: Timeline) -> None:
    last = parse_date("1918-02-13").stretches[0].end_latest
    for event in curated.events:
        for citation in event.citations:
            if citation.calendar == "julian" and citation.date is not None:
                assert citation.date.stretches[0].start_earliest <= last, (event.id, citation.source)


def test_japanese_names_have_one_romanisation_with_macrons(curated: Timeline) -> None:
    """A person has the same name wherever he appears: spellings without macrons are other names."""
    spellings: dict[str, set[str]] = {}
    for event in curated.events:
        for person in event.people:
            spellings.setdefault(plain(person.name), set()).add(person.name)
    assert [names for names in spellings.values() if len(names) > 1] == []


def plain(name: str) -> str:
    """A name without macrons, apostrophes and hyphens, in small letters."""
    return name.translate(str.maketrans("āēīōūĀĒĪŌŪ", "aeiouAEIOU", "'’-")).casefold()


def by_id(curated: Timeline) -> dict[str, Event]:
    return {event.id: event for event in curated.events}


def reached(event_id: str, curated: Timeline) -> Iterator[str]:
    """The events that one leads back to, over any number of links."""
    events = by_id(curated)
    waiting, seen = [event_id], {event_id}
    while waiting:
        for _, target in events[waiting.pop()].links:
            if target not in seen:
                seen.add(target)
                waiting.append(target)
                yield target


def test_no_two_events_are_one_happening(curated: Timeline) -> None:
    """No kind and title stands twice on one day."""
    keys = sorted((event.date.text, event.kind, event.title) for event in curated.events)
    assert [left for left, right in pairwise(keys) if left == right] == []
