"""Made-up events files for measuring: the same bytes for the same seed, on every machine and Python.

    python -m benchmarks.data 10000 --format yaml -o /tmp/ten-thousand.yaml

Events come in families, as real ones do: a treaty with its ratification and its entry into force or registration, or
an act by itself, which may belong to an earlier event. There are days, months, years, decades, spans (some with open or
unknown ends), sets and qualified dates, titles in four languages, citations of a few hundred sources, and now and then
a source that gives another day, with the note that this calls for. `plain` leaves only days on which all sources agree.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from benchmarks import words
from benchmarks.files import SOURCES, Record, write_events

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEED = 1904
FIRST_DAY = dt.date(1904, 2, 8).toordinal()
LAST_DAY = dt.date(1975, 12, 31).toordinal()
_AGREES, _DIFFERS, _IS_SILENT = 0.55, 0.07, 0.38


def make_events(count: int, *, seed: int = SEED, plain: bool = False) -> Iterator[Record]:
    """That many events, one at a time, in the order of the file, which is not the order of dates."""
    yield from _Maker(seed, plain=plain).events(count)


def make_dates(count: int, *, seed: int = SEED) -> Iterator[str]:
    """Different dates in EDTF, levels 0 to 2, with known ends, so that every implementation gives the same days."""
    maker = _Maker(seed, plain=False)
    seen: set[str] = set()
    while len(seen) < count:
        text = maker.any_date()
        if text not in seen and not text.endswith(("/", "..")):
            seen.add(text)
            yield text


class _Maker:
    """Draws events. Only `Random.random` is used: of all that `random` has, its numbers alone are promised to stay."""

    def __init__(self, seed: int, *, plain: bool) -> None:
        self._random = Random(seed).random  # noqa: S311 - data to measure with, no secret
        self._plain = plain
        self._recent: list[tuple[str, int]] = []

    def events(self, count: int) -> Iterator[Record]:
        number = 0
        while number < count:
            family = self._family(number, count - number)
            number += len(family)
            for event in family:
                yield {key: value for key, value in event.items() if value}

    def any_date(self) -> str:
        text, _, _ = self._date(self._below(FIRST_DAY, LAST_DAY))
        return text

    def _family(self, number: int, most: int) -> list[Record]:
        day = self._below(FIRST_DAY, LAST_DAY)
        family = self._instrument(number, day) if self._chance(0.35) else [self._act(number, day)]
        if len(family) > most:
            family = [self._act(number, day)]
        self._recent = [*self._recent[-20:], (family[0]["id"], day)]
        return family

    def _instrument(self, number: int, day: int) -> list[Record]:
        kind = self._pick(list(words.INSTRUMENTS))
        subject = self._pick(list(words.SUBJECTS))
        kind_names, subject_names = words.INSTRUMENTS[kind], words.SUBJECTS[subject]
        name = f"{subject}-{kind}-{_year(day)}-{number}"
        start = min(day + self._below(20, 400), LAST_DAY)
        force = f"{_iso(start)}/" if self._chance(0.3) else f"{_iso(start)}/{_year(start) + 5}"
        event = self._event(name, _iso(day), day, day, kind, subject, force=force)
        event["title"] = f"{kind_names[0]} on {subject_names[0]}"
        event["titles"] = {
            "ja": f"{subject_names[1]}に関する{kind_names[1]}",
            "ru": f"{kind_names[2]} о {subject_names[2]}",
        }
        if self._chance(0.5):
            event["translations"] = {"es": f"{kind_names[3]} sobre {subject_names[3]}"}
        if self._chance(0.4):
            event["series"] = [
                {"name": "LNTS", "volume": str(self._below(1, 205)), "page": str(self._below(1, 480))}
            ]
        if self._chance(0.5):
            follower = ("registration", "registers", start + 90, "Registration with the League")
        else:
            follower = ("entry-into-force", "brings-into-force", start, "Entry into force")
        steps = (("ratification", "ratifies", (day + start) // 2, "Ratification"), follower)
        acts = [event]
        for act, verb, when, title in steps:
            if when <= LAST_DAY:
                later = self._event(f"{name}-{act}", _iso(when), when, when, act, subject)
                later |= {"title": f"{title} of the {event['title']}", "links": [{verb: name}]}
                acts.append(later)
        if len(acts) == 1:
            event["note"] = "No later act on it is known."
        return acts

    def _act(self, number: int, day: int) -> Record:
        kind = self._pick(list(words.ACTS))
        subject = self._pick(list(words.SUBJECTS))
        text, first, last = (_iso(day), day, day) if self._plain else self._date(day)
        event = self._event(f"{subject}-{kind}-{_year(day)}-{number}", text, first, last, kind, subject)
        event["title"] = f"{words.ACTS[kind]} {words.SUBJECTS[subject][0]}"
        earlier = [name for name, when in self._recent if when < first]
        if earlier and self._chance(0.4):
            event["links"] = [{self._pick(["part-of", "follows"]): self._pick(earlier)}]
        return event

    def _event(
        self, name: str, text: str, first: int, last: int, kind: str, subject: str, *, force: str = ""
    ) -> Record:
        """All that events have in common. Keys stand in the order of a file kept by hand."""
        event: Record = {"id": name, "date": text, "kind": kind, "title": ""}
        event |= {"titles": {}, "translations": {}, "summary": self._sentences(), "parties": self._parties()}
        if self._chance(0.45):
            event["people"] = [self._person()]
        event |= {"places": [self._pick(list(words.PLACES))], "subjects": [subject]}
        event |= {
            "in_force": force,
            "series": [],
            "links": [],
            "citations": [self._citation(text, force)],
            "note": "",
        }
        for _ in range(self._below(0, 3)):
            chance = self._random()
            given = text if chance < _AGREES else ""
            if _AGREES <= chance < _AGREES + _DIFFERS and not self._plain:
                given = _iso(last + self._below(1, 30) if last < LAST_DAY else first - 30)
                event["note"] = "The other day is that of the announcement."
            event["citations"].append(self._citation(given, ""))
        return event

    def _citation(self, date: str, force: str) -> Record:
        number = self._below(1, SOURCES)
        page = self._below(1, 600)
        at = self._pick(words.LOCATORS).format(page, page + self._below(1, 9))
        citation = {"source": f"source-{number}", "at": at, "says": self._clause()}
        return citation | ({"date": date} if date else {}) | ({"in_force": force} if force else {})

    def _date(self, day: int) -> tuple[str, int, int]:
        """A date about a day, with the first and last day that it can mean."""
        year = _year(day)
        month = _iso(day)[:7]
        chance = self._random()
        if chance < 0.62:
            return _iso(day), day, day
        if chance < 0.72:
            return month, *_month_bounds(month)
        if chance < 0.77:
            return str(year), *_year_bounds(year, year)
        if chance < 0.79:
            return f"{year // 10}X", *_year_bounds(year // 10 * 10, year // 10 * 10 + 9)
        if chance < 0.88:
            end = min(day + self._below(2, 900), LAST_DAY)
            return f"{_iso(day)}/{_iso(end)}", day, end
        if chance < 0.91:
            return f"{month}/{year + 2}", _month_bounds(month)[0], _year_bounds(year, year + 2)[1]
        if chance < 0.92:
            return f"{_iso(day)}/{self._pick(('', '..'))}", day, LAST_DAY
        if chance < 0.95:
            return f"{_iso(day)}{self._pick('?~%')}", day, day
        if chance < 0.97:
            return f"{year}{self._pick('?~%')}", *_year_bounds(year, year)
        return f"[{year},{year + 1}]", *_year_bounds(year, year + 1)

    def _parties(self) -> list[str]:
        other = self._pick(["Russian Empire", "Soviet Russia", "USSR"])
        return ["Japan", other, *([self._pick(["China", "United States"])] if self._chance(0.15) else [])]

    def _person(self) -> Record:
        name, names, role = self._pick(words.PEOPLE)
        return {"name": name, "names": list(names), "role": role}

    def _sentences(self) -> str:
        return " ".join(f"{self._clause()}." for _ in range(self._below(1, 3)))

    def _clause(self) -> str:
        return " ".join(self._pick(part) for part in (words.OPENINGS, words.OBJECTS, words.ENDINGS))

    def _pick(self, values: Sequence[Any]) -> Any:
        return values[int(self._random() * len(values))]

    def _below(self, least: int, most: int) -> int:
        return least + int(self._random() * (most - least + 1))

    def _chance(self, share: float) -> bool:
        return self._random() < share


def _iso(day: int) -> str:
    return dt.date.fromordinal(day).isoformat()


def _year(day: int) -> int:
    return dt.date.fromordinal(day).year


def _month_bounds(month: str) -> tuple[int, int]:
    first = dt.date.fromisoformat(f"{month}-01")
    following = (first.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
    return first.toordinal(), following.toordinal() - 1


def _year_bounds(first: int, last: int) -> tuple[int, int]:
    return dt.date(first, 1, 1).toordinal(), dt.date(last, 12, 31).toordinal()


def main() -> None:
    """Write a file of made-up events, or of dates alone."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.data", description="Make up an events file.")
    parser.add_argument("count", type=int, help="how many events")
    parser.add_argument("-f", "--format", choices=("yaml", "json", "jsonl", "dates"), default="yaml")
    parser.add_argument("-o", "--output", type=Path, help="a file (default: standard output)")
    parser.add_argument("--plain", action="store_true", help="days only, and no source gives another")
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    with given.output.open("w", encoding="utf-8") if given.output else sys.stdout as out:
        if given.format == "dates":
            out.writelines(f"{text}\n" for text in make_dates(given.count, seed=given.seed))
        else:
            write_events(make_events(given.count, seed=given.seed, plain=given.plain), out, given.format)


if __name__ == "__main__":
    main()
