"""The rules, in the order in which they are told. A new rule is one function, one record and one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.check.rules import dates, events, files, links, sources, words

if TYPE_CHECKING:
    from treatytl.check.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    files.UNKNOWN_FORMAT,
    files.CONTROL_CHARACTER,
    events.BAD_ID,
    events.DUPLICATE_ID,
    events.EMPTY_TEXT,
    events.NO_CITATION,
    dates.DATE_NOT_GIVEN,
    dates.FORCE_NOT_GIVEN,
    dates.DISPUTED_WITHOUT_NOTE,
    dates.EFFECT_BEFORE_SIGNATURE,
    links.UNKNOWN_VERB,
    links.DANGLING_LINK,
    links.LINK_CYCLE,
    links.UNLINKED_INSTRUMENT,
    sources.REPEATED_SOURCE,
    sources.DANGLING_SOURCE,
    sources.COPY_CYCLE,
    sources.UNKNOWN_SOURCE_TYPE,
    sources.NO_LOCATOR,
    sources.UNUSED_SOURCE,
    words.UNKNOWN_KIND,
    words.UNKNOWN_PARTY,
    words.UNKNOWN_PLACE,
    words.UNKNOWN_SUBJECT,
    words.NEAR_PARTY,
    words.NEAR_PLACE,
    words.NEAR_SUBJECT,
    words.UNKNOWN_LANGUAGE,
)
