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
from types import ModuleType
from typing import TYPE_CHECKING

from treatytl.check import rules
from treatytl.check.documents import DOCUMENT_CODES
from treatytl.check.load import check_files
from treatytl.check.report import text_report
from treatytl.check.structure_codes import STRUCTURE_CODES
from treatytl.layout.lines import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from treatytl.check.finding import Code

PAGE = Path(__file__).parent / "errors.md"
CASES = Path(__file__).parents[1] / "tests" / "check" / "cases"

_FENCE = re.compile(r"^```(\w*) ?([^\n`]*)\n(.*?)^```\n?", re.MULTILINE | re.DOTALL)
#: The folders of a case that is about evidence.
_SEEDS, _ORIGINALS = "seeds/", "originals/"

_HEAD = """\
# Problems

What `treatytl check` may find in an events file, by the code that it gives.

```text
{example}```

The first line tells the file, the line and the column (both count from 1, columns in characters), how much it matters,
the code, and what is wrong. Below it stands the line itself, with marks under the part that is meant; a tab is shown as
blanks, a character that would command a terminal as an escape such as `\\x1b`. Last comes what is right. One run
tells all problems, in the order of the files; only where a text is broken so that nothing after it can be understood,
the rest is told once that is mended.

*Errors* keep a file from being used: `treatytl list` prints them all and exits 1. *Warnings* are doubtful; `list`
counts them in one line, `check` tells them all, and fails on them under `--strict`. `check -f json` and `-f github`
tell the same to programs and to GitHub.

This page is made from the rules and from the bad files of the tests (`python docs/make_errors.py`).
"""
#: The code whose case shows how a message is read.
_EXAMPLE = "bad-date"


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
    sections = {
        "Reading a file": STRUCTURE_CODES,
        **_rules_by_topic(),
        "Evidence (`check --documents`)": DOCUMENT_CODES,
    }
    example = parts(_case(_EXAMPLE))[1]
    return "".join(
        (
            _HEAD.format(example=example),
            *_table(sections),
            *(text for title, codes in sections.items() for text in _section(title, codes)),
        )
    )


def _rules_by_topic() -> dict[str, list[Code]]:
    """The codes of the rules in the order of their table, under the names of the modules that hold them."""
    modules = [value for value in vars(rules).values() if isinstance(value, ModuleType)]
    found: dict[str, list[Code]] = {}
    for rule in rules.RULES:
        home = next(module for module in modules if rule in vars(module).values())
        found.setdefault(home.__name__.rpartition(".")[2].capitalize(), []).append(rule.code)
    return found


def _table(sections: Mapping[str, Iterable[Code]]) -> Iterator[str]:
    """All codes at a glance."""
    yield "\n| code | | what |\n|---|---|---|\n"
    for codes in sections.values():
        for code in codes:
            yield f"| [{code.name}](#{code.name}) | {code.severity} | {code.summary} |\n"


def _section(title: str, codes: Iterable[Code]) -> Iterator[str]:
    yield f"\n## {title}\n"
    for code in codes:
        is_yaml = ":" in code.example
        yield f"\n### {code.name}\n\n*{code.severity.value.capitalize()}.* {code.summary} {code.why}\n\n"
        yield f"{_case(code.name)}\n\nRight:\n\n```{'yaml' if is_yaml else ''}\n{code.example}\n```\n"
        more = "".join(_said_further(code.name))
        if more:
            yield f"\nAlso:\n\n```text\n{more}```\n"


def _case(name: str) -> str:
    return (CASES / f"{name}.md").read_text(encoding="utf-8").strip()


def _said_further(name: str) -> Iterator[str]:
    """The first lines of what the further cases of a code show, each thing once."""
    told: set[str] = set()
    for path in sorted(CASES.glob(f"{name}~*.md")):
        for line in parts(path.read_text(encoding="utf-8"))[1].splitlines():
            _, found, message = line.partition(f" {name}: ")
            if found and line[:1].strip() and message not in told:
                told.add(message)
                yield f"{line}\n"


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
