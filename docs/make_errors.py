"""Write the gallery of errors: `python docs/make_errors.py` writes `docs/errors.md`.

It is made of the records of the rules and of the bad files in `tests/check/cases/`: one file for each code, named for
it, and further ones named `CODE~WHAT.md`. A case holds files, each in a fence that names it, and last, in a fence of
text, what is said of them. `python docs/make_errors.py --cases` writes these words anew, to be read before they are
committed. A test holds page and cases against the program.
"""

from __future__ import annotations

import contextlib
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from treatytl.check.codes import CODES
from treatytl.check.documents import DOCUMENT_CODES
from treatytl.check.load import check_files
from treatytl.check.report import text_report
from treatytl.check.structure_codes import STRUCTURE_CODES
from treatytl.layout.lines import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from treatytl.check.finding import Code

PAGE = Path(__file__).parent / "errors.md"
CASES = Path(__file__).parents[1] / "tests" / "check" / "cases"

_FENCE = re.compile(r"^```(\w*) ?([^\n`]*)\n(.*?)^```\n?", re.MULTILINE | re.DOTALL)
#: The folders of a case that is about evidence.
_SEEDS, _ORIGINALS = "seeds/", "originals/"

_HEAD = """\
# Problems

What `treatytl check` may find in an events file, by the code that it gives. *Errors* keep a file from being used:
`treatytl list` prints them all and exits 1. *Warnings* are doubtful; `list` counts them in one line, `check` tells them
all, and fails on them under `--strict`. `check -f json` and `-f github` tell the same to programs and to GitHub.

This page is made from the rules and from the bad files of the tests (`python docs/make_errors.py`).
"""


def parts(case: str) -> tuple[dict[str, str], str]:
    """The files of a case, by name, and what is said of them."""
    fences = [found.groups() for found in _FENCE.finditer(case)]
    *files, (_, name, said) = fences
    if name:
        raise ValueError("the last fence of a case holds what is said, and has no name")
    return {name: text for _, name, text in files}, said


def said_of(files: Mapping[str, str]) -> str:
    """What the program says of some files, without the line that sums up."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for name, text in files.items():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text(text, encoding="utf-8", newline="")
        originals = Path(_ORIGINALS) if any(name.startswith(_ORIGINALS) for name in files) else None
        specs = [name for name in files if not name.startswith((_SEEDS, _ORIGINALS))]
        problems = check_files(specs, documents=originals).problems
        *lines, _ = (text_of(line) for line in text_report(problems))
        return "".join(f"{line}\n" for line in lines)


def page() -> str:
    """The whole page."""
    rules = [code for name, code in CODES.items() if name not in {code.name for code in STRUCTURE_CODES}]
    return "".join(
        (
            _HEAD,
            *_section("Reading a file", STRUCTURE_CODES),
            *_section("Rules", rules),
            *_section("Evidence (`check --documents`)", DOCUMENT_CODES),
        )
    )


def _section(title: str, codes: Iterable[Code]) -> Iterable[str]:
    yield f"\n## {title}\n"
    for code in codes:
        case = (CASES / f"{code.name}.md").read_text(encoding="utf-8").strip()
        is_yaml = ":" in code.example
        yield f"\n### {code.name}\n\n*{code.severity.value.capitalize()}.* {code.summary} {code.why}\n\n{case}\n\n"
        yield f"Right:\n\n```{'yaml' if is_yaml else ''}\n{code.example}\n```\n"


def _rewrite_cases() -> None:
    for path in sorted(CASES.glob("*.md")):
        case = path.read_text(encoding="utf-8")
        *_, last = _FENCE.finditer(case)
        files, _ = parts(case)
        path.write_text(f"{case[: last.start()]}```text\n{said_of(files)}```\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--cases"]:
        _rewrite_cases()
    PAGE.write_text(page(), encoding="utf-8")
