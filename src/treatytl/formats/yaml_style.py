"""How our YAML looks: blocks, short lists in one line, and quotes wherever some reader would misread a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Sequence

from treatytl.formats.encoding import has_unsafe

try:
    from yaml import CSafeDumper as _Dumper
except ImportError:  # PyYAML without its C library: the same text, slower
    from yaml import SafeDumper as _Dumper  # type: ignore[assignment] # the two have the same methods

#: What YAML 1.2 or another reader takes for a number or a truth value, though PyYAML would leave it without quotes.
_MISREAD = re.compile(r"[-+]?\.?\d[\w.+:-]*|[yYnN]")
_LONGEST_LINE = 80


class ReadableDumper(_Dumper):
    """Writes plain dicts, lists, texts, numbers and truth values."""

    def ignore_aliases(self, _data: object) -> bool:
        """Never an anchor: a value that comes twice is written twice."""
        return True


def _text(dumper: ReadableDumper, text: str) -> yaml.ScalarNode:
    style = None
    if has_unsafe(text):
        style = '"'  # where alone an escape can stand
    elif _MISREAD.fullmatch(text):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _list(dumper: ReadableDumper, items: Sequence[object]) -> yaml.SequenceNode:
    is_short = (
        all(isinstance(item, str) for item in items)
        and sum(len(str(item)) + 2 for item in items) < _LONGEST_LINE
    )
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=is_short)


def _mapping(dumper: ReadableDumper, items: dict[str, object]) -> yaml.MappingNode:
    """In one line where it is a single pair of short texts, such as a link."""
    is_link = len(items) == 1 and all(
        isinstance(value, str) and len(value) < _LONGEST_LINE for value in items.values()
    )
    return dumper.represent_mapping("tag:yaml.org,2002:map", items, flow_style=is_link or not items)


ReadableDumper.add_representer(str, _text)
ReadableDumper.add_representer(list, _list)
ReadableDumper.add_representer(tuple, _list)
ReadableDumper.add_representer(dict, _mapping)
