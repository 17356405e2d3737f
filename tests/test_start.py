"""What a command may load: the start is a feature, and what is heavy loads only where it is used."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache

import pytest

#: What takes milliseconds to import, with the commands that may.
HEAVY = ("rich", "dateutil", "babel", "jinja2", "icalendar", "csv", "urllib.request", "asyncio", "pydantic")

PROGRAM = """
import io, json, sys
from treatytl.cli import run
from treatytl.cli.environment import Environment
words = json.loads(sys.argv[1])
code = run(words, Environment(io.StringIO(), io.StringIO(), io.StringIO(), {}))
print(json.dumps([code, sorted(sys.modules)]))
"""


@cache
def loaded(*words: str) -> set[str]:
    """The modules that a command line has loaded when it is done."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(words)], capture_output=True, encoding="utf-8", check=True
    )
    code, modules = json.loads(run.stdout.splitlines()[-1])
    assert code == 0, run.stderr
    return set(modules)


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        (("1925", "--json"), ()),
        (("1925", "-f", "jsonl"), ()),
        (("1925", "-f", "csv"), ("csv",)),
        (("1925", "-f", "markdown"), ("rich",)),
        (("1925",), ("rich",)),  # for the width of Japanese letters
        (("1925", "--color", "always"), ("rich",)),
        (("show", "basic-convention-1925"), ("rich",)),
        (("values", "kind", "--json"), ()),
        (("sources", "1925", "--json"), ()),
        (("schema",), ()),
        (("13", "April", "1941", "--json"), ("dateutil",)),
    ],
)
def test_a_command_loads_nothing_heavy_that_it_does_not_use(
    words: tuple[str, ...], allowed: tuple[str, ...]
) -> None:
    assert [name for name in HEAVY if name in loaded(*words) and name not in allowed] == []


def test_rich_draws_only_where_colour_is_wanted() -> None:
    assert "rich.console" not in loaded("1925")
    assert "rich.console" in loaded("1925", "--color", "always")


def test_only_the_invoked_command_and_format_are_loaded() -> None:
    modules = loaded("1925", "--json")
    commands = {name for name in modules if name.startswith("treatytl.cli.commands.")}
    assert commands == {"treatytl.cli.commands.list_"}
    assert "treatytl.formats.timeline" not in modules


def test_the_library_loads_nothing_until_it_is_called() -> None:
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, treatytl; print([m for m in sys.modules if m.startswith('treatytl.')])",
        ],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert run.stdout.strip() == "[]"
