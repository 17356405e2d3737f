"""README's picture shows what the program draws."""

from __future__ import annotations

import runpy
from pathlib import Path
from xml.etree import ElementTree as ET

DOCS = Path(__file__).parent.parent / "docs"


def test_the_picture_is_up_to_date() -> None:
    script = runpy.run_path(str(DOCS / "make_picture.py"))
    drawn = script["draw"]()
    assert drawn == script["PICTURE"].read_text(encoding="utf-8"), "run: python docs/make_picture.py"


def test_the_picture_asks_for_nothing_from_anywhere() -> None:
    root = ET.fromstring((DOCS / "pictures" / "timeline.svg").read_text(encoding="utf-8"))  # noqa: S314 - our own
    assert root.tag.endswith("svg")
    text = ET.tostring(root, encoding="unicode")
    assert "@font-face" not in text
    assert "@import" not in text
    assert not any("src" in element.attrib for element in root.iter())
