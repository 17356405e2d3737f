"""Timelines, events, citations and sources as frozen values. No input, no output, no parsing of files."""

from treatytl.model.event import Citation, Event, Link, Person, Series
from treatytl.model.kinds import ACTS, INSTRUMENTS, KINDS, Group
from treatytl.model.links import BACK_NAMES, VERBS
from treatytl.model.timeline import KindEntry, PartyEntry, Source, Timeline, VocabularyEntry

__all__ = [
    "ACTS",
    "BACK_NAMES",
    "INSTRUMENTS",
    "KINDS",
    "VERBS",
    "Citation",
    "Event",
    "Group",
    "KindEntry",
    "Link",
    "PartyEntry",
    "Person",
    "Series",
    "Source",
    "Timeline",
    "VocabularyEntry",
]
