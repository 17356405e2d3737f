"""The formats: one file each, one line in the table each, loaded only when used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from treatytl.dates.beside import BesideCalendar
    from treatytl.dates.wording import Language
    from treatytl.layout.lines import Line
    from treatytl.query.query import Selection

Family = Literal["view", "record"]
Citations = Literal["footnotes", "inline", "none"]


class Options(NamedTuple):
    """How to write. Record formats look at `fields` alone; views at the rest."""

    fields: tuple[str, ...] = ()
    language: Language = "en"
    citations: Citations = "footnotes"
    #: Beside the Gregorian one.
    calendar: BesideCalendar | None = None
    width: int = 80
    is_ascii: bool = False
    #: What the reader asked, for the headline of a view; for example `1904..1925`.
    headline: str = ""


class TextWriter(Protocol):
    """A format's `write`: the text in pieces, line ends included."""

    def __call__(self, selection: Selection, options: Options) -> Iterator[str]:
        """The text of a selection."""
        ...


class LineDrawer(Protocol):
    """A terminal view's `draw`: lines of styled text, none wider than `options.width` cells."""

    def __call__(self, selection: Selection, options: Options) -> Iterator[Line]:
        """The lines of a selection."""
        ...


class Format(NamedTuple):
    """One way to write out selected events. The module has `draw` if it `draws`, else `write`."""

    name: str
    family: Family
    summary: str
    suffixes: tuple[str, ...] = ()
    draws: bool = False
    #: The file in this folder, where the plain name would hide a module of Python's.
    module: str = ""

    def writer(self) -> TextWriter:
        """The format's `write`. Imports the format's module."""
        writer: TextWriter = self._load("write")
        return writer

    def drawer(self) -> LineDrawer:
        """The format's `draw`. Imports the format's module."""
        drawer: LineDrawer = self._load("draw")
        return drawer

    def _load(self, name: str) -> Any:
        return getattr(import_module(f"{__name__}.{self.module or self.name}"), name)


#: Adding a format is one file in this folder and one line here.
FORMATS: dict[str, Format] = {
    entry.name: entry
    for entry in (
        Format("timeline", "view", "the timeline, for reading in a terminal", (".txt",), draws=True),
        Format("detail", "view", "each event in full, with what each source says", (".txt",), draws=True),
        Format("table", "view", "a table, one event a row", draws=True),
        Format("markdown", "view", "Markdown, with footnotes", (".md", ".markdown")),
        Format("json", "record", "a JSON array of events", (".json",), module="json_"),
        Format("jsonl", "record", "JSON Lines, one event a line", (".jsonl", ".ndjson")),
        Format("yaml", "record", "an events file", (".yaml", ".yml"), module="yaml_"),
        Format("csv", "record", "CSV, one event a row", (".csv",), module="csv_"),
        Format("tsv", "record", "tab-separated, one event a row", (".tsv",)),
    )
}

#: The views of single commands: each shows what only its command asks for, so that no other can choose it.
COMMAND_VIEWS: dict[str, Format] = {
    entry.name: entry
    for entry in (
        Format(
            "in-force",
            "view",
            "what was in force, until when, and who says so",
            (".txt",),
            draws=True,
            module="in_force",
        ),
        Format("on-this-day", "view", "a day through the years", (".txt",), draws=True, module="on_this_day"),
        Format(
            "tree", "view", "each event with its life, its ancestors and its heirs", (".txt",), draws=True
        ),
    )
}
