"""What a chart's groups are called, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.formats.chart.groups import FAMILIES, Grouping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from treatytl.formats.chart.model import Chart, Group
    from treatytl.formats.speaker import Speaker
    from treatytl.words.keys import TextKey

_FAMILY_KEYS: dict[str, TextKey] = {
    FAMILIES["kind-war"]: "family_war",
    FAMILIES["kind-instrument"]: "family_instrument",
    FAMILIES["kind-life"]: "family_life",
    FAMILIES["kind-talk"]: "family_talk",
    FAMILIES["kind-other"]: "family_other",
}
_WITHOUT: dict[Grouping, TextKey] = {
    Grouping.KIND: "no_kind",
    Grouping.PARTY: "no_party",
    Grouping.SUBJECT: "no_subject",
    Grouping.PLACE: "no_place",
}


def group_in_words(name: str, chart: Chart, speak: Speaker) -> str:
    """The name of a group; in English it is the name that JSON has too."""
    if speak.language == "en":
        return name
    if chart.grouping is None:
        return speak.words.text(_FAMILY_KEYS[name])
    if name == f"no {chart.grouping}":
        return speak.words.text(_WITHOUT[chart.grouping])
    name_of = {
        Grouping.KIND: speak.kind,
        Grouping.PARTY: speak.party,
        Grouping.SUBJECT: speak.subject,
        Grouping.PLACE: speak.place,
    }
    return name_of[chart.grouping](name)


def names_of(groups: Sequence[Group], most: int, chart: Chart, speak: Speaker) -> str:
    """The names of groups with their numbers, no more than so many."""
    named = speak.list(
        f"{group_in_words(group.name, chart, speak)} ({group.count})" for group in groups[:most]
    )
    return named if len(groups) <= most else f"{named} …"
