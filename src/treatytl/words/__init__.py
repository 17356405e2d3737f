"""What views say around the data, in the reader's language: one catalogue a language, loaded when it is asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from treatytl.dates.wording import Language
    from treatytl.words.catalogue import Catalogue
    from treatytl.words.keys import CountKey, TextKey


class Words:
    """The words of one language. Values that patterns are filled with stay as they are: braces in data do no harm."""

    def __init__(self, language: Language, catalogue: Catalogue) -> None:
        self.language = language
        self._catalogue = catalogue

    def text(self, key: TextKey, **values: object) -> str:
        """A text, its pattern filled with values."""
        text = self._catalogue.texts[key]
        return text.format(**values) if values else text

    def count(self, key: CountKey, n: int, **values: object) -> str:
        """A text with a number, in the plural that the number asks for."""
        return self._catalogue.counts[key][self._category(n)].format(n=n, **values)

    def kind(self, kind: str) -> str:
        """A built-in kind; one of a file's own is its name with blanks."""
        return self._catalogue.kinds.get(kind) or kind.replace("-", " ")

    def tie(self, verb: str) -> str:
        """The verb of a link, either way."""
        return self._catalogue.ties[verb]

    def phase(self, name: str) -> str:
        """A phase in the life of a treaty."""
        return self._catalogue.phases[name]

    def _category(self, n: int) -> str:
        if self.language == "en":
            return "one" if n == 1 else "other"
        from treatytl.dates.wording.cldr import plural_category  # noqa: PLC0415 - English does without Babel

        return plural_category(self.language, n)


@cache
def words_of(language: Language) -> Words:
    """The words of a language. Imports its catalogue."""
    catalogue: Catalogue = import_module(f"{__name__}.{language}").CATALOGUE
    return Words(language, catalogue)
