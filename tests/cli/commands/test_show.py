"""`treatytl show` on the built-in events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Program


def test_a_treatys_life_is_told_as_a_line(treatytl: Program) -> None:
    text = treatytl("show", "basic-convention-1925").out
    life = text[text.index("Life  ") :].splitlines()
    assert life[0].startswith("Life         ●─ signed ‡")
    assert "20 Jan 1925" in life[1]
    assert "registered" in text


def test_the_tree_tells_where_it_comes_from_and_what_came_of_it(treatytl: Program) -> None:
    text = treatytl("show", "fishery-convention-1928", "--tree").out
    above, below = text.split("What came of it")
    assert "supersedes: Russo-Japanese Fishery Convention" in above
    assert "portsmouth-treaty-1905" in above
    for heir in ("fishery-protocol-1936-05-25", "fishery-protocol-1944", "fishery-convention-1956"):
        assert heir in below


def test_the_tree_changes_nothing_of_the_json(treatytl: Program) -> None:
    words = ("show", "portsmouth-treaty-1905", "--json")
    assert treatytl(*words, "--tree") == treatytl(*words)


def test_a_text_file_gets_the_same_as_the_terminal(tmp_path: Path, treatytl: Program) -> None:
    for option in ((), ("--tree",)):
        written = tmp_path / "out.txt"
        assert treatytl("show", "neutrality-pact-1941", *option, "-o", str(written)).code == 0
        assert written.read_text(encoding="utf-8").startswith("◆ Soviet–Japanese Neutrality Pact\n")


def test_a_circle_in_bad_data_ends_with_a_word(tmp_path: Path, treatytl: Program) -> None:
    events = [
        {"id": f"e{number}", "date": f"190{number}", "kind": "treaty", "title": f"Treaty {number}",
         "links": [{"renews": f"e{(number + 1) % 3}"}], "citations": [{"reference": "A book", "date": f"190{number}"}]}
        for number in range(3)
    ]  # fmt: skip
    file = tmp_path / "ring.json"
    file.write_text(json.dumps(events), encoding="utf-8")
    result = treatytl("show", "e0", "--tree", "-e", str(file))
    assert result.code in (0, 1)
    assert "circle" in result.out + result.err
