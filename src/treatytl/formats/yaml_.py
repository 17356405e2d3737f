"""An events file in YAML: an excerpt that loads again to the same events."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import yaml

from treatytl.formats.encoding import escape_for_yaml
from treatytl.formats.excerpt import head_of
from treatytl.formats.record import DERIVED_KEYS, KEYS, Context, check_fields, record
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
    names = check_fields(options.fields)
    return _written(selection, names or _OWN_KEYS, is_whole=not names)


def _written(selection: Selection, names: Sequence[str], *, is_whole: bool) -> Iterator[str]:
    yield _dumped(head_of(selection, names if not is_whole else KEYS))
    if not selection.matches:
        yield "events: []\n"
        return
    context = Context(selection.timeline)
    selected = {event.id for event in selection.events}
    before = "events:\n"
    for event in selection.events:
        yield before + _dumped([_entry(event, context, selected, names)])
        before = "\n"


def _entry(event: Event, context: Context, selected: set[str], names: Sequence[str]) -> dict[str, object]:
    plain: dict[str, object] = dict(event_to_plain(event))
    outside = [{verb: other} for verb, other in context.backlinks.get(event.id, ()) if other not in selected]
    plain.pop("backlinks", None)
    if outside:
        plain["backlinks"] = outside
    wanted_derived = [name for name in names if name in DERIVED_KEYS and name != "backlinks"]
    if wanted_derived:
        derived = msgspec.to_builtins(record(event, context))
        plain.update({name: derived[name] for name in wanted_derived})
    return {name: plain[name] for name in names if name in plain}


def _dumped(value: object) -> str:
    text: str = yaml.dump(
        value, Dumper=ReadableDumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=110
    )
    return escape_for_yaml(text)
