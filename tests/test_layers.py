"""Imports point down: each room knows only those below it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import treatytl

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(treatytl.__file__).parent

#: From the lowest to the highest. A room may import itself and what stands before it.
ROOMS = tuple(
    "nearest problems dates model store treaties query words layout formats schema check cli".split()  # noqa: SIM905 - an order
)

#: Pairs of neighbours that nevertheless do not know each other.
STRANGERS = {("check", "formats"), ("check", "schema")}
#: What only these rooms and files may import, since it is heavy or guesses.
RESERVED = {
    "yaml": ("store", "formats/yaml_"),
    "rich": ("cli", "layout/width"),
    "typer": ("cli",),
    "dateutil": ("dates",),
    "babel": ("dates/wording/cldr",),
    "datetime": ("cli",),
    "click": (),
}


FILES = [(path.relative_to(ROOT).with_suffix("").as_posix(), path) for path in sorted(ROOT.rglob("*.py"))]


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            assert node.module
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(name: str) -> str | None:
    parts = name.split(".") if name.startswith("treatytl.") else ["treatytl", *name.split("/")]
    return parts[1] if len(parts) > 1 and parts[1] in ROOMS else None


@pytest.mark.parametrize(("name", "path"), FILES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_file_imports_only_from_its_own_room_and_below(name: str, path: Path) -> None:
    own = room(name)
    if own is None:
        return  # the façade and `__main__` stand above all rooms
    for imported in imports(path):
        other = room(imported) if imported.startswith("treatytl.") else None
        if other:
            assert ROOMS.index(other) <= ROOMS.index(own), f"{name} imports {imported}, which is above it"
            assert (own, other) not in STRANGERS, f"{name} imports {imported}: the two do not know each other"


@pytest.mark.parametrize(("name", "path"), FILES, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_heavy_or_guesses_is_imported_in_few_places(name: str, path: Path) -> None:
    for imported in imports(path):
        allowed = RESERVED.get(imported.split(".", 1)[0])
        if allowed is not None:
            assert any(name == place or name.startswith((f"{place}/", place)) for place in allowed), (
                f"{name} imports {imported}"
            )


def test_every_room_is_in_the_list() -> None:
    found = {name.split("/", 1)[0] for name, _ in FILES} - {"__init__", "__main__"}
    assert found - set(ROOMS) == set()
