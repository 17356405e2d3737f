"""What the shell offers after an option. A completer never prints an error: where it can't tell, it offers nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from treatytl.model import Timeline

Offer = tuple[str, str]


def _from_timeline(offers: Callable[[Timeline], Iterable[Offer]]) -> Callable[[str], list[Offer]]:
    """A completer over the events file in use, whatever is wrong with that file."""

    def complete(incomplete: str) -> list[Offer]:
        try:
            timeline = _timeline()
            found = [offer for offer in offers(timeline) if offer[0].startswith(incomplete)]
            return [(_as_one_word(value), told) for value, told in found]
        except Exception:  # noqa: BLE001 - a message in the middle of a command line helps nobody
            return []

    return complete


def _as_one_word(value: str) -> str:
    """A value as bash takes it for one word; the other shells quote what they insert by themselves."""
    if not os.environ.get("_TREATYTL_COMPLETE", "").endswith("bash"):
        return value
    return "".join(f"\\{char}" if char in " '\"()&;$`\\" else char for char in value)


def _timeline() -> Timeline:
    from treatytl.check import load_events

    return load_events([os.environ.get("TREATYTL_EVENTS") or "builtin"]).timeline


def _counted(field: str) -> Callable[[Timeline], Iterable[Offer]]:
    def offers(timeline: Timeline) -> Iterable[Offer]:
        from treatytl.query import values

        return [(value, f"{count} events") for value, count in values(timeline, field)]

    return offers


ids = _from_timeline(lambda timeline: [(event.id, event.title) for event in timeline.events])
parties = _from_timeline(_counted("party"))
people = _from_timeline(_counted("person"))
places = _from_timeline(_counted("place"))
subjects = _from_timeline(_counted("subject"))
sources = _from_timeline(lambda timeline: [(key, source.title) for key, source in timeline.sources.items()])


def kinds(incomplete: str) -> list[Offer]:
    """The kinds and their two groups."""
    from treatytl.model import KINDS

    known = [
        *((kind, str(group)) for kind, group in KINDS.items()),
        ("instrument", "group"),
        ("act", "group"),
    ]
    return [offer for offer in known if offer[0].startswith(incomplete)]


def formats(incomplete: str) -> list[Offer]:
    """The formats with what they are."""
    from treatytl.formats import FORMATS

    return [(entry.name, entry.summary) for entry in FORMATS.values() if entry.name.startswith(incomplete)]


def fields(incomplete: str) -> list[Offer]:
    """The keys of a record, after the last comma."""
    from treatytl.formats.record import KEYS

    done, comma, begun = incomplete.rpartition(",")
    return [(f"{done}{comma}{key}", "") for key in KEYS if key.startswith(begun)]


def value_fields(incomplete: str) -> list[Offer]:
    """What `values` can list."""
    from treatytl.query import VALUE_FIELDS

    return [(field, "") for field in VALUE_FIELDS if field.startswith(incomplete)]


def files(incomplete: str) -> list[Offer]:
    """The names of events files and of folders on the way to them, and `builtin`."""
    folder, name = os.path.split(incomplete)
    try:
        entries = sorted(os.scandir(folder or "."), key=lambda entry: entry.name)
    except OSError:
        return []
    suffixes = (".yaml", ".yml", ".json", ".jsonl", ".ndjson", ".csv")
    offers = [
        (os.path.join(folder, entry.name) + ("/" if entry.is_dir() else ""), "")  # noqa: PTH118 - the text as typed
        for entry in entries
        if entry.name.startswith(name) and (entry.is_dir() or entry.name.endswith(suffixes))
    ]
    return [*offers, ("builtin", "the built-in events")] if "builtin".startswith(incomplete) else offers
