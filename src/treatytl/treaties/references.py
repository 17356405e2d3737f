"""A source in text, as it stands in a bibliography: who, what, in what, which part, by whom, when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from treatytl.dates.date import DateError
from treatytl.dates.edtf import parse_date
from treatytl.dates.words import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.model import Source

#: Types whose title names a work of its own, so that it stands without quotation marks even inside a container.
_WORKS = {
    "book", "classic", "collection", "dataset", "map", "motion_picture", "periodical", "report", "software",
    "standard", "thesis",
}  # fmt: skip
#: Works that stand in many languages under one name.
_MULTILINGUAL = {"Wikipedia", "Wikisource", "Wikimedia Commons", "Wikidata", "Wiktionary"}
_LANGUAGES = {
    "ar": "Arabic", "cs": "Czech", "de": "German", "en": "English", "es": "Spanish", "fr": "French",
    "it": "Italian", "ja": "Japanese", "ko": "Korean", "la": "Latin", "mn": "Mongolian", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "uk": "Ukrainian", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip
#: Languages whose people put the family name first.
_FAMILY_FIRST = {"ja", "ko", "vi", "zh"}
_ENDINGS = ("st", "nd", "rd")


def reference(source: Source) -> str:
    """The source in one line of text that ends in a full stop, without its address on the web.

    For example `“Soviet-Japanese Agreements”, The Great Soviet Encyclopedia, 3rd ed., 1979.` A source that has
    nothing but a `reference` (from an excerpt) is given as that.
    """
    if source.reference is not None:
        return source.reference
    text = ", ".join(part for part in _parts(source) if part)
    return text if text.endswith((".", ".”", "?", "!")) else f"{text}."


def language_name(code: str) -> str:
    """The English name of a language by its code; the code itself where we have none."""
    return _LANGUAGES.get(code, code)


def _parts(source: Source) -> Iterator[str]:
    language = source.language
    yield _people(source.author, language)
    yield _title(source)
    yield _people(source.translator, language, "translated by ")
    yield _container(source)
    # In a container the editors are the container's.
    yield _people(source.editor, language, "edited by ")
    yield _edition(source.edition)
    yield source.genre or ""
    yield _collection(source)
    yield _numbered("vol.", source.volume)
    yield _numbered("no.", source.issue)
    yield _numbered("no.", source.number)
    yield ", ".join(part for part in (source.archive, source.archive_location) if part)
    yield _publisher(source)
    yield _day(source.issued)
    yield _pages(source.page)


def _title(source: Source) -> str:
    title = source.title
    is_descriptive = title.startswith("[") and title.endswith("]")
    if (
        is_descriptive
        or source.type in _WORKS
        or (source.type == "treaty" and source.container_title is None)
    ):
        return title
    return f"“{title.replace('“', '‘').replace('”', '’')}”"


def _container(source: Source) -> str:
    title = source.container_title
    if title is None:
        return ""
    if title in _MULTILINGUAL and source.language:
        title = f"{title} ({language_name(source.language)})"
    authors = _people(source.container_author, source.language)
    return f"in {authors}, {title}" if authors else title


def _collection(source: Source) -> str:
    return " ".join(part for part in (source.collection_title, source.collection_number) if part)


def _publisher(source: Source) -> str:
    return ": ".join(part for part in (source.publisher_place, source.publisher) if part)


def _people(names: tuple[str, ...], language: str | None, before: str = "") -> str:
    if not names:
        return ""
    spoken = [_spoken(name, language) for name in names]
    if len(spoken) > 3:
        return f"{before}{spoken[0]} et al."
    return before + (" and ".join([", ".join(spoken[:-1]), spoken[-1]]) if len(spoken) > 1 else spoken[0])


def _spoken(name: str, language: str | None) -> str:
    """`Lensen, George` as it is said: `George Lensen`, but `Akiba Tetsuyuki` for an author who writes Japanese."""
    family, comma, given = name.partition(", ")
    if not comma or ", " in given:
        return name
    return f"{family} {given}" if language in _FAMILY_FIRST else f"{given} {family}"


def _edition(edition: str | None) -> str:
    if edition is None or not (edition.isascii() and edition.isdecimal()):
        return edition or ""
    number = int(edition)
    ending = (
        _ENDINGS[number % 10 - 1] if number % 10 in (1, 2, 3) and number % 100 not in (11, 12, 13) else "th"
    )
    return f"{number}{ending} ed."


def _numbered(word: str, number: str | None) -> str:
    """`vol. 34`, but a number that brings its own word (`Bd. 3`, `series II`) stands alone."""
    if number is None:
        return ""
    return number if re.match(r"[^\W\d_]{2,}", number) and not _is_roman(number) else f"{word} {number}"


def _is_roman(number: str) -> bool:
    return re.match(r"[ivxlcdm]+\b", number, re.IGNORECASE) is not None


def _pages(page: str | None) -> str:
    if page is None:
        return ""
    return f"pp. {page}" if re.search(r"\d\s*[–—,-]\s*\d", page) else _numbered("p.", page)


def _day(issued: str | None) -> str:
    """A date in words, and what is no date ("n.d.") as it is."""
    try:
        return in_words(parse_date(issued)) if issued else ""
    except DateError:
        return issued or ""
