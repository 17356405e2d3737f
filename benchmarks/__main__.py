"""`python -m benchmarks`: every row of the table, measured in one run.

A figure of one run on one machine means little; a ratio of two commands run in turn means something. Each row is such
a pair: what is ours, and what it is measured against.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
CHILDREN = Path(__file__).parent / "children"


class Row(NamedTuple):
    """A pair of commands. `goal` is the ratio that is aimed at; the children print their own seconds if `is_inside`."""

    name: str
    ours: list[str]
    against: str
    theirs: list[str]
    goal: str
    is_inside: bool = False


class Run(NamedTuple):
    """One run of a command: seconds, and the most memory that it had, in MB."""

    seconds: float
    memory: float


class Outcome(NamedTuple):
    """A row, measured: the ratio of each pair of runs, and the medians of both sides."""

    row: Row
    ratios: list[float]
    ours: Run
    theirs: Run


def rows(python: str) -> list[Row]:
    """The table. A new measurement is a line here."""
    treatytl = [python, "-m", "treatytl"]
    hello = [python, str(CHILDREN / "hello.py")]
    return [
        Row("treatytl --version", [*treatytl, "--version"], "hello-world Typer app", hello, ""),
        Row(
            "one-year query as JSON", [*treatytl, "1925", "--json"], "hello-world Typer app", hello, "≤ 1.25"
        ),
        Row("timeline of everything", [*treatytl, "1904..1975"], "hello-world Typer app", hello, "≤ 2"),
        Row("treatytl --help", [*treatytl, "--help"], "that app's --help", [*hello, "--help"], "≤ 1.1"),
        Row(
            "treatytl list --help",
            [*treatytl, "list", "--help"],
            "that app's --help",
            [*hello, "--help"],
            "≤ 1.35",
        ),
        Row(
            "reading events.yaml, typed",
            [python, str(CHILDREN / "load.py"), "ours"],
            "bare PyYAML, C loader",
            [python, str(CHILDREN / "load.py"), "pyyaml"],
            "≤ 1.3",
            is_inside=True,
        ),
        Row(
            "the built-in events, decoded form",
            [python, str(CHILDREN / "load.py"), "decoded"],
            "bare PyYAML, C loader",
            [python, str(CHILDREN / "load.py"), "pyyaml"],
            "",
            is_inside=True,
        ),
        Row(
            "10,000 distinct dates",
            [python, str(CHILDREN / "parse.py"), "ours"],
            "python-edtf (1,000 of them, × 10)",
            [python, str(CHILDREN / "parse.py"), "edtf"],
            "≤ 0.01",
            is_inside=True,
        ),
        *(
            Row(
                f"the {view} of 10,000 events, 2,000 long spans",
                [python, str(CHILDREN / "layout.py"), view, "10000"],
                against,
                [python, str(CHILDREN / "layout.py"), *theirs],
                goal,
                is_inside=True,
            )
            for view in ("timeline", "chart")
            for against, theirs, goal in (
                ("reading them", ("read", "10000"), "≤ 10"),
                ("that of 5,000", (view, "5000"), "≤ 2.2"),
            )
        ),
    ]


def run(command: Sequence[str], *, is_inside: bool) -> Run:
    """Run a command once. Its time is that of the whole process, or what it prints of itself."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**environment, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None  # noqa: S101 - a pipe was asked for
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - begun
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}")
    for stream in (process.stdout, process.stderr):
        if stream:
            stream.close()
    return Run(
        float(printed) if is_inside else seconds,
        usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024**2),
    )


def measure(row: Row, count: int) -> Outcome:
    """Run both sides in turn, once to warm up and then `count` times."""
    pairs = [
        (run(row.ours, is_inside=row.is_inside), run(row.theirs, is_inside=row.is_inside))
        for _ in range(count + 1)
    ][1:]
    ratios = sorted(ours.seconds / theirs.seconds for ours, theirs in pairs)
    sides = [
        Run(median(side.seconds for side in runs), median(side.memory for side in runs))
        for runs in zip(*pairs, strict=True)
    ]
    return Outcome(row, ratios, sides[0], sides[1])


def machine() -> str:
    """Where and when this was measured, in one line."""
    names = [platform.processor() or platform.machine()]
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [
            line.partition(":")[2].strip()
            for line in cpuinfo.read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ][:1] or names
    day = datetime.now(UTC).date().isoformat()
    return (
        f"{day}, Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores, {names[0]}"
    )


def as_table(outcomes: Sequence[Outcome]) -> list[str]:
    """The outcomes as lines of Markdown, which a terminal shows well too."""
    lines = [
        "| ours | against | ratio | spread | goal | ours, ms | theirs, ms | ours, MB |",
        "| --- | --- | ---: | --- | --- | ---: | ---: | ---: |",
    ]
    for outcome in outcomes:
        row, ratios = outcome.row, outcome.ratios
        lines.append(
            f"| {row.name} | {row.against} | {_ratio(median(ratios))} | {_ratio(ratios[0])}–{_ratio(ratios[-1])} "
            f"| {row.goal} | {outcome.ours.seconds * 1000:.1f} | {outcome.theirs.seconds * 1000:.1f} "
            f"| {outcome.ours.memory:.0f} |"
        )
    return lines


def _ratio(value: float) -> str:
    return f"{value:.2f}" if value >= 0.1 else f"{value:.4f}"


def as_json(outcomes: Sequence[Outcome]) -> str:
    """The outcomes for programs."""
    return json.dumps(
        {
            "machine": machine(),
            "rows": [
                {
                    "name": outcome.row.name,
                    "against": outcome.row.against,
                    "ratio": median(outcome.ratios),
                    "ratios": outcome.ratios,
                    "seconds": outcome.ours.seconds,
                    "their_seconds": outcome.theirs.seconds,
                    "megabytes": outcome.ours.memory,
                    "their_megabytes": outcome.theirs.memory,
                }
                for outcome in outcomes
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def where_the_start_goes(python: str, *words: str) -> list[str]:
    """The modules that take longest to import for a command line, and all of ours together, in ms (`-X importtime`)."""
    command = [python, "-X", "importtime", "-m", "treatytl", *words]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, cwd=ROOT).stderr
    found: list[tuple[float, str]] = []
    for line in told.splitlines():
        own, _, name = line.removeprefix("import time:").split("|") if line.count("|") == 2 else ("", "", "")
        if own.strip().isdigit():
            found.append((int(own) / 1000, name.strip()))
    ours = sum(own for own, name in found if name.startswith("treatytl"))
    total = sum(own for own, _ in found)
    longest = sorted(found, reverse=True)[:12]
    return [
        f"treatytl {' '.join(words)}: {len(found)} modules, {total:.0f} ms in all, {ours:.0f} ms ours",
        *(f"  {own:6.1f}  {name}" for own, name in longest),
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("-n", "--runs", type=int, default=9, help="pairs of runs for each row (9)")
    parser.add_argument("--only", default="", help="rows with this in their name")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the outcomes as JSON too")
    parser.add_argument("--imports", action="store_true", help="show where the start of a query goes")
    options = parser.parse_args()
    if options.imports:
        print("\n".join(where_the_start_goes(sys.executable, "1925", "--json")))
        return
    outcomes = []
    for row in rows(sys.executable):
        if options.only in row.name:
            print(f"{row.name} …", file=sys.stderr)
            outcomes.append(measure(row, options.runs))
    print(f"{machine()}, {options.runs} pairs each\n")
    print("\n".join(as_table(outcomes)))
    if options.json:
        options.json.write_text(as_json(outcomes) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
