"""Events in the reader's language and calendar: titles, kinds, parties, dates, lengths."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from treatytl.dates.date import Date, Form, Precision, Stretch
from treatytl.dates.days import day_number
from treatytl.dates.durations import duration_in_words
from treatytl.dates.wording import wording_of
from treatytl.dates.words import in_words
from treatytl.layout.width import cell_width
from treatytl.model import Timeline
from treatytl.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from treatytl.dates.beside import BesideCalendar
    from treatytl.dates.wording import Language
    from treatytl.formats import Options
    from treatytl.model import Event, PartyEntry, VocabularyEntry

#: The cells of `28 Sep 1904` and of every other day in brief English.
_ENGLISH_DAY = 11


class Speaker:
    """Says what is in a timeline in one language. `words` has what views say around it.

    Summaries, notes, statements and references stay in the language that they are written in.
    """

    def __init__(
        self, timeline: Timeline, language: Language, calendar: BesideCalendar | None = None
    ) -> None:
        self.words = words_of(language)
        self.language = language
        self.calendar = calendar
        self._timeline = timeline

    def title(self, event: Event) -> str:
        """The official title in the language, else our translation, else the English title."""
        if self.language == "en":
            return event.title
        return event.titles.get(self.language) or event.translations.get(self.language) or event.title

    def is_translated(self, event: Event) -> bool:
        """Whether `title` gives our own translation."""
        return (
            self.language != "en"
            and self.language in event.translations
            and not event.titles.get(self.language)
        )

    def kind(self, kind: str) -> str:
        """The name of a kind, built in or the file's own."""
        own = self._timeline.kinds.get(kind)
        return (own.titles.get(self.language) if own else None) or self.words.kind(kind)

    def parties(self, event: Event) -> str:
        """The parties of an event, one after the other."""
        return self.list(self.party(party) for party in event.parties)

    def party(self, party: str) -> str:
        """The name of a party."""
        return self._name(party, self._timeline.parties)

    def place(self, place: str) -> str:
        """The name of a place."""
        return self._name(place, self._timeline.places)

    def subject(self, subject: str) -> str:
        """The name of a subject."""
        return self._name(subject, self._timeline.subjects)

    def list(self, items: Iterable[str]) -> str:
        """Items one after the other, set apart by commas."""
        return self.words.text("comma").join(items)

    def date(self, date: Date, *, brief: bool = False) -> str:
        """A date in words, with its day in the other calendar beside it."""
        return in_words(date, brief=brief, language=self.language, calendar=self.calendar)

    def bare_date(self, date: Date) -> str:
        """A date in brief words without another calendar: where it stands in brackets itself."""
        return in_words(date, brief=True, language=self.language)

    def year(self, year: int) -> str:
        """A year in brief; 0 is 1 BC."""
        wording = wording_of(self.language, is_brief=True)
        said: str = wording.text(wording.year(year))
        return said

    def duration(self, date: Date) -> str:
        """How long a span lasted; nothing for any other date."""
        return duration_in_words(date, self.language)

    def force(self, event: Event, *, brief: bool = True) -> str:
        """When an instrument was in force: `from 26 Feb 1925, end unknown`; empty where nothing states it."""
        return "; ".join(self.date(interval, brief=brief) for interval in event.in_force)

    @cached_property
    def day_width(self) -> int:
        """The cells of the widest day in brief, so that what stands after days lines up."""
        if self.language == "en" and self.calendar is None:
            return _ENGLISH_DAY
        # One year of Meiji and one of Taishō, which have the longest names.
        days = (_day(year, month) for year in (1905, 1925) for month in range(1, 13))
        return max(cell_width(self.date(day, brief=True)) for day in days)

    def _name(self, value: str, vocabulary: Mapping[str, PartyEntry | VocabularyEntry] | None) -> str:
        entry = (vocabulary or {}).get(value)
        return (entry.titles.get(self.language) if entry else None) or value


#: For records, whose texts never depend on the reader.
ENGLISH = Speaker(Timeline(), "en")


def speaker(timeline: Timeline, options: Options) -> Speaker:
    """The speaker that a view's options ask for."""
    return Speaker(timeline, options.language, options.calendar)


def _day(year: int, month: int) -> Date:
    number = day_number(year, month, 28)
    stretch = Stretch(number, number, number, number)
    return Date(f"{year}-{month:02d}-28", Form.SINGLE, Precision.DAY, (stretch,))
