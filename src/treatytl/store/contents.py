"""A document as dicts, lists and texts, whatever it is written in; and the places of its parts."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from treatytl.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.store.document import Document
    from treatytl.store.nodes import Locator, Text


@dataclass(slots=True)
class Contents:
    """What a document says, in the form of a whole events file: a list of events became its `events`.

    Scalars are texts, but for JSON's true and false; what has no value is None. `problems` are those of the writing
    (syntax, repeated keys and so on): the first pass noticed them. `is_bare` tells that the document is the list
    itself, `is_complete` that all of it could be read.
    """

    data: dict[str, Any]
    problems: tuple[Problem, ...] = ()
    is_bare: bool = False
    is_complete: bool = True
    #: Whether its events may lack ids, and name their source instead of citing it: see `bare`.
    is_table: bool = False
    #: What to tell the user of how it was read.
    notes: tuple[str, ...] = field(default=())


class _Reader(Protocol):
    def read(self, text: str, name: str) -> Contents: ...

    def locate(self, text: str, name: str) -> Locator: ...


def _reader(document: Document) -> _Reader:
    """The module for a format. Only the one that is needed is imported: PyYAML alone takes a quarter of a start."""
    module = {"jsonl": "json"}.get(document.format, document.format)
    return cast("_Reader", import_module(f"treatytl.store.{module}_read"))


def read_contents(document: Document) -> Contents:
    """Read a document. Never raises for what is in it: that is in `problems`."""
    if not document.text.strip():
        # A command that selected nothing writes no line of JSON Lines at all, also into a pipe.
        nothing: dict[str, Any] = {"excerpt": True, "events": []}
        if document.format == "jsonl":
            return Contents(nothing)
        if document.is_stdin:
            return Contents(nothing, notes=("standard input is empty: no events",))
    with without_garbage_collection():
        return _reader(document).read(document.text, document.name)


def locate(document: Document) -> Locator:
    """The places of the parts of a document. Reads it a second time."""
    with without_garbage_collection():
        return _reader(document).locate(document.text, document.name)


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Building many small objects at once is several times faster when nobody counts them meanwhile."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Partial(dict[str, Any]):
    """A mapping of which not all could be read, so that what it lacks may be no fault of its own."""


class _Unknown:
    """The class of UNKNOWN."""

    def __repr__(self) -> str:
        return "UNKNOWN"


#: A value that a problem has already been told of. It may be anything.
UNKNOWN = _Unknown()


def as_events_file(
    data: Any, text: Text, problems: tuple[Problem, ...] = (), *, is_complete: bool = True
) -> Contents:
    """The value of a document in the form of an events file: a list becomes the events of an excerpt."""
    if not is_complete:
        return Contents({}, problems, is_complete=False)
    if isinstance(data, dict):
        return Contents(data, problems)
    if isinstance(data, list):
        return Contents({"excerpt": True, "events": data}, problems, is_bare=True)
    if data is None:
        what = "the file is empty" if not text.text.strip() else "the file holds no events"
    else:
        what = "the file holds a single text, not events"
    problem = Problem(
        "syntax", Severity.ERROR, text.place(0, 1), what, 'a file begins with "events:" and a list'
    )
    return Contents({}, (*problems, problem), is_complete=False)
