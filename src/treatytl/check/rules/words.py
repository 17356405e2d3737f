"""Rules about the words of vocabularies: kinds, parties, places, subjects, languages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import partial
from typing import TYPE_CHECKING

from treatytl.check.finding import Code, Finding
from treatytl.check.rules.rule import Rule
from treatytl.model import KINDS
from treatytl.nearest import fold, is_slip, nearest
from treatytl.problems import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Literal

    from treatytl.check.scope import Scope, Spot
    from treatytl.model import PartyEntry, VocabularyEntry

    Vocabulary = Literal["parties", "places", "subjects"]

_SINGULAR = {"parties": "party", "places": "place", "subjects": "subject"}


def _unknown_kinds(scope: Scope) -> Iterator[Finding]:
    known = {**KINDS, **scope.timeline.kinds}
    for spot in scope.spots:
        kind = spot.event.kind
        if kind not in known:
            yield spot.finding(
                "unknown-kind", "kind",
                message=f'"{kind}" is no kind of event',
                hint=scope.hint(kind, known) or f"a file may add its own: kinds: {{{kind or '…'}: {{group: act}}}}",
            )  # fmt: skip


UNKNOWN_KIND = Rule(
    Code(
        "unknown-kind", Severity.ERROR, "An event is of a kind that is neither built in nor added by the file.",
        "Kinds decide the marker, what can be in force, and what a query for treaties finds.",
        "kind: treaty",
    ),
    _unknown_kinds,
    needs_all=True,
)  # fmt: skip


def _unknown_words(vocabulary: Vocabulary, scope: Scope) -> Iterator[Finding]:
    """Words that a closed list does not have. A file without the list may say what it likes."""
    known: Mapping[str, PartyEntry | VocabularyEntry] = getattr(scope.timeline, vocabulary) or {}
    closed = [getattr(head.timeline, vocabulary) is not None for head in scope.heads]
    other_names = {
        fold(name): key for key, entry in known.items() for name in (*entry.names, *entry.titles.values())
    }
    for spot in scope.spots:
        for number, word in enumerate(getattr(spot.event, vocabulary)) if closed[spot.document] else ():
            if word not in known:
                name = other_names.get(fold(word))
                close = f"it is listed as {name}" if name else scope.hint(word, known)
                yield spot.finding(
                    f"unknown-{_SINGULAR[vocabulary]}", vocabulary, number,
                    message=f'"{word}" is not in this file\'s list of {vocabulary}',
                    hint=close or f'add it under "{vocabulary}"',
                )  # fmt: skip


def _near_words(vocabulary: Vocabulary, scope: Scope) -> Iterator[Finding]:
    """Words of an open list that look like another one mistyped: the rarer of the two, or the later."""
    is_open = [getattr(head.timeline, vocabulary) is None for head in scope.heads]
    uses = [
        (spot, number, word)
        for spot in scope.spots
        if is_open[spot.document]
        for number, word in enumerate(getattr(spot.event, vocabulary))
    ]
    counts = Counter(word for _, _, word in uses)
    meant = _meant(counts)
    for spot, number, word in uses:
        if word in meant:
            other = meant[word]
            yield spot.finding(
                f"near-{_SINGULAR[vocabulary]}", vocabulary, number,
                message=f'"{word}" looks like "{other}", which stands in {_events(counts[other])}',
                hint=f"did you mean {other}?",
            )  # fmt: skip


def _events(count: int) -> str:
    return f"{count} events" if count > 1 else "one event"


def _meant(counts: Counter[str]) -> dict[str, str]:
    """For each word that is a slip of a more frequent one, that one.

    Two words a letter apart become the same when one letter is taken out of the one, the other or both, so only words
    that meet in this way are compared: every pair would be too many in a large file.
    """
    meeting: dict[str, list[str]] = defaultdict(list)
    for word in counts:
        folded = fold(word)
        for shorter in {folded, *(folded[:i] + folded[i + 1 :] for i in range(len(folded)))}:
            meeting[shorter].append(word)
    found: dict[str, str] = {}
    for word, other in _pairs(meeting.values()):
        if is_slip(word, other):
            rarer, usual = (other, word) if counts[word] >= counts[other] else (word, other)
            if rarer not in found or counts[usual] > counts[found[rarer]]:
                found[rarer] = usual
    return found


def _pairs(groups: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    seen: set[tuple[str, str]] = set()
    for group in groups:
        for place, word in enumerate(group):
            for other in group[place + 1 :]:
                if (word, other) not in seen:
                    seen.add((word, other))
                    yield word, other


def _unknown_rule(vocabulary: Vocabulary, example: str) -> Rule:
    singular = _SINGULAR[vocabulary]
    return Rule(
        Code(
            f"unknown-{singular}", Severity.ERROR, f"A {singular} that is not in the file's own list.",
            f"A file that lists its {vocabulary} has a closed list, so that one {singular} has one name everywhere.",
            example,
        ),
        partial(_unknown_words, vocabulary),
    )  # fmt: skip


def _near_rule(vocabulary: Vocabulary, example: str) -> Rule:
    singular = _SINGULAR[vocabulary]
    return Rule(
        Code(
            f"near-{singular}", Severity.WARNING, f"A {singular} looks like another one mistyped.",
            f"A file without a list of {vocabulary} may name any, and a slip would hide the event from queries.",
            example,
        ),
        partial(_near_words, vocabulary),
    )  # fmt: skip


UNKNOWN_PARTY = _unknown_rule("parties", "parties: [Japan, USSR]")
UNKNOWN_PLACE = _unknown_rule("places", "places: [Beijing]")
UNKNOWN_SUBJECT = _unknown_rule("subjects", "subjects: [fisheries]")
NEAR_PARTY = _near_rule("parties", "parties: [Japan]")
NEAR_PLACE = _near_rule("places", "places: [Khabarovsk]")
NEAR_SUBJECT = _near_rule("subjects", "subjects: [fisheries]")


_ISO_639_1 = """
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no
nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te
tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
_TWO_LETTERS = frozenset(_ISO_639_1.split())
#: Codes of countries that are taken for those of their languages.
_COUNTRIES = {
    "jp": "ja", "cn": "zh", "dk": "da", "cz": "cs", "gr": "el", "us": "en", "gb": "en", "ua": "uk", "sp": "es",
    "by": "be", "mx": "es",
}  # fmt: skip
#: The form of a tag of BCP 47: a language, then script, region and the like.
_TAG = re.compile(r"(?:[a-z]{2,3}|x)(?:-[A-Za-z0-9]{1,8})*")


def _unknown_languages(scope: Scope) -> Iterator[Finding]:
    for spot in scope.spots:
        for key in ("titles", "translations"):
            for language in getattr(spot.event, key):
                yield from _told(language, spot, key)
    for index, head in enumerate(scope.heads):
        for vocabulary in ("kinds", "parties", "places", "subjects"):
            for word, entry in (getattr(head.timeline, vocabulary) or {}).items():
                for language in entry.titles:
                    if not _is_language(language):
                        path = (vocabulary, word, "titles", language)
                        yield Finding("unknown-language", index, path, *_words(language), on_key=True)


def _told(language: str, spot: Spot, key: str) -> Iterator[Finding]:
    if not _is_language(language):
        message, hint = _words(language)
        yield spot.finding("unknown-language", key, language, message=message, hint=hint, on_key=True)


def _words(language: str) -> tuple[str, str]:
    meant = _COUNTRIES.get(language.lower())
    if meant:
        return f'"{language}" is a country, not a language', f"did you mean {meant}?"
    close = (
        language.lower()
        if _is_language(language.lower())
        else ", ".join(nearest(language, sorted(_TWO_LETTERS)))
    )
    return (
        f'"{language}" is no code of a language',
        f"did you mean {close}?" if close else "such as en, ru, ja, zh-Hant",
    )


def _is_language(text: str) -> bool:
    language = text.partition("-")[0]
    return bool(_TAG.fullmatch(text)) and (len(language) != 2 or language in _TWO_LETTERS)


UNKNOWN_LANGUAGE = Rule(
    Code(
        "unknown-language", Severity.WARNING, "A title is in a language whose code does not exist.",
        "Nobody who asks for that language (`--lang ja`) would see it. Codes are those of BCP 47.",
        "titles: {ja: 日ソ基本条約}",
    ),
    _unknown_languages,
)  # fmt: skip
