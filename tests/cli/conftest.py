"""A run of the program in this process, with streams of its own."""

from __future__ import annotations

import io
from typing import NamedTuple, Protocol

import pytest

from treatytl.cli import run
from treatytl.cli.environment import Environment


class Result(NamedTuple):
    """What a run gave."""

    code: int
    out: str
    err: str


class Program(Protocol):
    """Runs a command line."""

    def __call__(self, *words: str, stdin: str = "", **variables: str) -> Result:
        """The exit code and what was printed."""
        ...


def invoke(*words: str, stdin: str = "", **variables: str) -> Result:
    """Run a command line off a terminal."""
    out, err = io.StringIO(), io.StringIO()
    code = run(words, Environment(io.StringIO(stdin), out, err, variables))
    return Result(int(code), out.getvalue(), err.getvalue())


@pytest.fixture
def treatytl() -> Program:
    return invoke
