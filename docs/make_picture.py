"""Draw README's picture from real output: `python docs/make_picture.py` writes `docs/pictures/timeline.svg`.

A test holds the picture against the program, so that it can't show what the program does not do.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

import treatytl
from treatytl.cli.terminal import Drawing
from treatytl.formats import FORMATS, Options
from treatytl.query import query_of, select

PICTURE = Path(__file__).parent / "pictures" / "timeline.svg"
PERIOD = "1905-09-05"
KINDS = ("war", "conference", "treaty")
WIDTH = 84

_THEME = TerminalTheme(
    background=(250, 250, 247),
    foreground=(40, 40, 40),
    normal=[
        (40, 40, 40),
        (178, 34, 34),
        (34, 110, 60),
        (140, 100, 0),
        (30, 70, 160),
        (130, 50, 130),
        (0, 105, 120),
        (90, 90, 90),
    ],
)
_FONTS = re.compile(r"\s*@font-face \{.*?\}\n", re.DOTALL)


def draw() -> str:
    """The picture as SVG. It asks for no font from anywhere."""
    selection = select(treatytl.load(), query_of(PERIOD, kind=KINDS))
    lines = FORMATS["timeline"].drawer()(selection, Options(width=WIDTH, headline=PERIOD))
    console = Console(
        file=io.StringIO(), record=True, force_terminal=True, color_system="standard", width=WIDTH, markup=False,
        highlight=False, emoji=False, legacy_windows=False, no_color=False, _environ={},
    )  # fmt: skip
    console.print(Drawing(lines), end="")
    svg = console.export_svg(
        title=f"treatytl {PERIOD} --kind {' --kind '.join(KINDS)}", theme=_THEME, unique_id="treatytl"
    )
    return _FONTS.sub("", svg).replace("Fira Code", "DejaVu Sans Mono")


if __name__ == "__main__":
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(draw(), encoding="utf-8")
