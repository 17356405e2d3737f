"""The languages in which dates can be told, one file each, loaded only when it is asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, get_args

from treatytl.dates.wording.en import English

if TYPE_CHECKING:
    from treatytl.dates.wording.base import Wording

Language = Literal["en", "ru", "ja", "es"]

#: The languages by their ISO 639-1 codes, English first.
LANGUAGES: tuple[Language, ...] = get_args(Language)

#: The class in each language's file. Adding a language is one file in this folder and one line here.
_CLASSES: dict[Language, str] = {"en": "English", "ru": "Russian", "ja": "Japanese", "es": "Spanish"}


@cache
def wording_of(language: Language, *, is_brief: bool = False, is_yearless: bool = False) -> Wording[Any]:
    """How dates are worded in a language. Imports its file, and Babel, for any but English."""
    if language == "en":
        return English(is_brief=is_brief, is_yearless=is_yearless)
    module = import_module(f"{__name__}.{language}")
    wording: Wording[Any] = getattr(module, _CLASSES[language])(is_brief=is_brief, is_yearless=is_yearless)
    return wording
