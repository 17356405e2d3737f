"""An events file in YAML: an excerpt that loads again to the same events."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import yaml

from treatytl.formats.encoding import escape_for_yaml
from treatytl.formats.excerpt import head_of
from treatytl.formats.record import DERIVED_KEYS, KEYS, Context, check_fields
from treatytl.formats.records import keys_of, whole_records
from treatytl.formats.yaml_style import ReadableDumper
from treatytl.store.plain import event_to_plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from treatytl.formats import Options
    from treatytl.model import Event
    from treatytl.query.query import Selection

#: Keys that a file holds: `backlinks` among them, for the ties from events that are not there.
_OWN_KEYS = tuple(key for key in KEYS if key not in DERIVED_KEYS or key == "backlinks")


def write(selection: Selection, options: Options) -> Iterator[str]:
    """The selected events with the sources and the parts of vocabularies that they use.

    With `fields`, derived ones are written too, and sources only where citations are. Raises UsageError for an
    unknown field.
    """
    names = check_fields(options.fields, keys_of(selection))
    own = (*_OWN_KEYS, *keys_of(selection)[len(KEYS) :])
    return _written(selection, names or own, is_whole=not names)


def _written(selection: Selection, names: Sequence[str], *, is_whole: bool) -> Iterator[str]:
    yield _dumped(head_of(selection, names if not is_whole else KEYS))
    if not selection.matches:
        yield "events: []\n"
        return
    context = Context(selection.timeline)
    selected = {event.id for event in selection.events}
    asked = [name for name in names if name in DERIVED_KEYS or name not in KEYS]
    answers = whole_records(selection) if set(asked) - {"backlinks"} else None
    before = "events:\n"
    for event in selection.events:
        entry = _entry(event, context, selected)
        if answers is not None:
            plain = msgspec.to_builtins(next(answers))
            entry |= {name: plain[name] for name in asked if name != "backlinks"}
        yield before + _dumped([{name: entry[name] for name in names if name in entry}])
        before = "\n"


def _entry(event: Event, context: Context, selected: set[str]) -> dict[str, object]:
    plain: dict[str, object] = dict(event_to_plain(event))
    outside = [{verb: other} for verb, other in context.backlinks.get(event.id, ()) if other not in selected]
    plain.pop("backlinks", None)
    if outside:
        plain["backlinks"] = outside
    return plain


def _dumped(value: object) -> str:
    text: str = yaml.dump(
        value, Dumper=ReadableDumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=110
    )
    return escape_for_yaml(text)
