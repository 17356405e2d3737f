"""What an event must be like, apart from its date: one small test for each filter of a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.nearest import nearest
from treatytl.problems import UsageError
from treatytl.query.folding import fold, occurs, search_words
from treatytl.query.vocabulary import VALUES_OF, Vocabulary
from treatytl.treaties import FIELDS, is_disputed, related

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from treatytl.model import Event, Timeline
    from treatytl.query.query import Query
    from treatytl.query.vocabulary import FilterField

_NOT = "not:"


def quick_tests(timeline: Timeline, query: Query) -> list[Callable[[Event], bool]]:
    """The tests that an event must all pass and that cost next to nothing.

    Raises UsageError for a value or an id that the timeline does not have.
    """
    filters: tuple[tuple[FilterField, Sequence[str]], ...] = (
        ("kind", query.kinds),
        ("party", query.parties),
        ("person", query.people),
        ("place", query.places),
        ("subject", query.subjects),
        ("source", query.sources),
    )
    tests = [_has_value(Vocabulary(timeline, field), values) for field, values in filters if values]
    if query.between is not None:
        tests.append(_has_both(Vocabulary(timeline, "party"), *query.between))
    if query.related_to is not None:
        find_event(timeline, query.related_to)
        ids = related(timeline, query.related_to)
        tests.append(lambda event: event.id in ids)
    return tests


def slow_tests(query: Query) -> list[Callable[[Event], bool]]:
    """The tests that read all that is said of an event, for those events that have passed all others.

    Raises UsageError for a search without a word.
    """
    tests: list[Callable[[Event], bool]] = []
    if query.disputed:
        tests.append(lambda event: any(is_disputed(event, field) for field in FIELDS))
    if query.search is not None:
        tests.append(_has_words(query.search))
    return tests


def find_event(timeline: Timeline, event_id: str) -> Event:
    """The event of an id. Raises UsageError with the nearest ids where there is none."""
    for event in timeline.events:
        if event.id == event_id:
            return event
    ids = [event.id for event in timeline.events]
    words = search_words(event_id)
    alike = [known for known in ids if words and all(occurs(word, fold(known)) for word in words)]
    close = list(dict.fromkeys((*nearest(event_id, ids), *alike)))[:3]
    hint = f"Nearest: {', '.join(close)}" if close else "All ids: treatytl -f tsv --fields id,title"
    raise UsageError(f'no event has the id "{event_id}".', hint)


def _has_value(vocabulary: Vocabulary, names: Sequence[str]) -> Callable[[Event], bool]:
    """Some wanted value, if any is named, and none of those after `not:`."""
    values_of = VALUES_OF[vocabulary.field]
    wanted = {value for name in names if not name.startswith(_NOT) for value in vocabulary.resolve(name)}
    unwanted = {
        value
        for name in names
        if name.startswith(_NOT)
        for value in vocabulary.resolve(name.removeprefix(_NOT).strip())
    }
    is_any_wanted = all(name.startswith(_NOT) for name in names)

    def test(event: Event) -> bool:
        values = values_of(event)
        return (is_any_wanted or not wanted.isdisjoint(values)) and unwanted.isdisjoint(values)

    return test


def _has_both(parties: Vocabulary, one: str, other: str) -> Callable[[Event], bool]:
    these, those = parties.resolve(one), parties.resolve(other)

    def test(event: Event) -> bool:
        return not these.isdisjoint(event.parties) and not those.isdisjoint(event.parties)

    return test


def _has_words(text: str) -> Callable[[Event], bool]:
    words = search_words(text)
    if not words:
        raise UsageError(f'there is nothing to search for in "{text}".', "Give a word: --search fisheries")

    def test(event: Event) -> bool:
        # Apart, so that no word is found across the end of one text and the beginning of the next.
        folded = fold("\n".join(_texts(event)))
        return all(occurs(word, folded) for word in words)

    return test


def _texts(event: Event) -> Iterator[str]:
    yield event.title
    yield from event.titles.values()
    yield from event.translations.values()
    yield from event.names
    if event.summary is not None:
        yield event.summary
    for person in event.people:
        yield person.name
        yield from person.names
        if person.role is not None:
            yield person.role
    for citation in event.citations:
        if citation.says is not None:
            yield citation.says
