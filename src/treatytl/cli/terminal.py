"""Lines of styled text on a terminal: colours and links through Rich, or bare text without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.layout.lines import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console, ConsoleOptions
    from rich.segment import Segment

    from treatytl.layout.lines import Line

#: Words for what a text is, as looks. The sixteen basic colours only: a terminal's own theme makes them readable on
#: dark and on light, and no yellow, white or plain blue, which one of the two would swallow.
THEME: dict[str, str] = {
    "plain": "",
    "heading": "bold",
    "year": "bold",
    "title": "bold",
    "quiet": "dim",
    "id": "dim",
    "note-mark": "dim",
    "doubt": "magenta",
    "dispute": "red",
    "rail": "dim",
    "link": "dim",
    "error": "bold red",
    "warning": "bold magenta",
    "good": "green",
    "kind-instrument": "cyan",
    "kind-life": "cyan",
    "kind-war": "red",
    "kind-talk": "green",
    "kind-other": "",
}


def plain_text(lines: Iterable[Line]) -> Iterator[str]:
    """The lines without any escape."""
    for line in lines:
        yield text_of(line) + "\n"


def colored_text(lines: Iterable[Line]) -> Iterator[str]:
    """The lines with the escapes of colours and links, drawn by Rich in one go.

    Whether to colour was decided before; nothing of the environment may change it here.
    """
    import io

    from rich.console import Console

    paper = io.StringIO()
    console = Console(
        file=paper,
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        width=10_000,
        markup=False,
        highlight=False,
        emoji=False,
        no_color=False,
        _environ={},
    )
    console.print(Drawing(lines), end="", soft_wrap=True)
    yield from paper.getvalue().splitlines(keepends=True)


class Drawing:
    """A Rich renderable of lines that are already laid out."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self.lines = lines

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        from rich.segment import Segment
        from rich.style import Style

        del console, options
        styles = {name: Style.parse(look) for name, look in THEME.items()}
        new_line = Segment("\n")
        for line in lines_without_trailing_blanks(self.lines):
            for span in line:
                style = styles[span.style]
                if span.url:
                    style += Style(link=span.url)
                yield Segment(span.text, style)
            yield new_line


def lines_without_trailing_blanks(lines: Iterable[Line]) -> Iterator[Line]:
    """The same lines, so that a copied line has no tail of blanks."""
    for line in lines:
        end = len(line)
        while end and not line[end - 1].text.rstrip() and not line[end - 1].url:
            end -= 1
        if end and line[end - 1].text != line[end - 1].text.rstrip():
            last = line[end - 1]
            yield (*line[: end - 1], last._replace(text=last.text.rstrip()))
        else:
            yield line[:end]
