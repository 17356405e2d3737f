"""A timeline: events, the sources that they cite and the vocabularies that they use."""

from __future__ import annotations

from msgspec import Struct, field

from treatytl.model.event import Event  # noqa: TC001 - msgspec reads the annotation
from treatytl.model.kinds import KINDS, Group

#: Our names for CSL's, where they are not the same with hyphens for underscores.
_CSL_NAMES = {
    "url": "URL",
    "doi": "DOI",
    "isbn": "ISBN",
    "copy_of": "copy_of",
    "archive_location": "archive_location",
}


def _csl_name(name: str) -> str:
    return _CSL_NAMES.get(name, name.replace("_", "-"))


class VocabularyEntry(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A place or a subject: its titles by language and its other names."""

    titles: dict[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    note: str | None = None


class PartyEntry(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A state or body. `line` names the succession that it belongs to, as USSR belongs to Russia."""

    line: str | None = None
    titles: dict[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    note: str | None = None


class KindEntry(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A kind that a file adds to the built-in ones."""

    group: Group = Group.ACT
    titles: dict[str, str] = field(default_factory=dict)


class Source(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, rename=_csl_name):
    """A document that can be cited. The fields are those of CSL under their CSL names in files and JSON.

    Five are our own: `document` (the file in `seeds/` that it stands for), `copy_of` (another source that it
    repeats, so that the two are not independent), `perspective` (whose voice it is), `note`, and `reference` (the
    source in text, where an excerpt gives no more than that).
    """

    type: str
    title: str
    author: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    translator: tuple[str, ...] = ()
    container_title: str | None = None
    container_author: tuple[str, ...] = ()
    collection_title: str | None = None
    collection_number: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    edition: str | None = None
    issued: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    number: str | None = None
    genre: str | None = None
    archive: str | None = None
    archive_location: str | None = None
    language: str | None = None
    url: str | None = None
    doi: str | None = None
    isbn: str | None = None
    accessed: str | None = None
    document: str | None = None
    copy_of: str | None = None
    perspective: str | None = None
    note: str | None = None
    reference: str | None = None


class Timeline(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A whole events file, or several merged. Events stand in the order of the file.

    A vocabulary that is None is open: anything goes. `is_excerpt`: links may point outside.
    """

    events: tuple[Event, ...] = ()
    sources: dict[str, Source] = field(default_factory=dict)
    title: str | None = None
    version: str | None = None
    updated: str | None = None
    licence: str | None = None
    authors: tuple[str, ...] = ()
    kinds: dict[str, KindEntry] = field(default_factory=dict)
    parties: dict[str, PartyEntry] | None = None
    places: dict[str, VocabularyEntry] | None = None
    subjects: dict[str, VocabularyEntry] | None = None
    is_excerpt: bool = field(default=False, name="excerpt")
    format: int = 1

    def group_of(self, kind: str) -> Group:
        """The group of a kind, built in or the file's own. Raises KeyError for an unknown one."""
        return KINDS[kind] if kind in KINDS else self.kinds[kind].group
