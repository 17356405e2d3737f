"""A small history of treaties that renew, denounce, supersede and end one another."""

from __future__ import annotations

from typing import Any

from building import cite, event
from treatytl.dates.periods import parse_period
from treatytl.model import Event, Source, Timeline
from treatytl.query.query import Mode, Query
from treatytl.treaties.force import Lasting

SOURCES = {
    "own": Source(type="book", title="A Diplomatic History", author=("Doe, Jane",), issued="1970"),
    "gazette": Source(type="article-newspaper", title="条約公布", container_title="官報", language="ja"),
    "ministry": Source(type="webpage", title="Список договоров", publisher="МИД", language="ru"),
}


def treaty(event_id: str, date: str, in_force: str | tuple[str, ...] = (), **more: Any) -> Event:
    """A treaty whose force is cited from `own`, unless citations are given."""
    citations = more.pop("citations", (cite("own", date, in_force=in_force),))
    return event(event_id, date, *citations, in_force=in_force, kind=more.pop("kind", "treaty"), **more)


def act(event_id: str, date: str, verb: str, target: str, kind: str = "other", **more: Any) -> Event:
    """An event that does something to a treaty."""
    return event(event_id, date, kind=kind, links={verb: target}, **more)


BOTH = ("Japan", "USSR")
PACTS = Timeline(
    title="Some pacts",
    sources=SOURCES,
    events=(
        treaty("peace-1905", "1905-09-05", "1905-11-25/", title="Treaty of peace", parties=("Japan", "Russia")),
        act("peace-ratified-1905", "1905-11-25", "ratifies", "peace-1905", "ratification", title="Ratified"),
        treaty("fish-1907", "1907-07-28", title="Fishery convention", kind="convention", parties=("Japan", "Russia")),
        act("fish-confirmed-1919", "1919-08-26", "renews", "fish-1907", "renewal", title="Old rights confirmed"),
        treaty(
            "fish-1928", "1928-01-23", "1928-05-23/1936-05-22", title="Fishery convention of 1928", kind="convention",
            parties=BOTH, links={"supersedes": "fish-1907"},
        ),
        treaty("protocol-1936", "1936-05-25", "/1936-12-31", kind="protocol", links={"renews": "fish-1928"}),
        treaty("protocol-1937", "1936-12-28", kind="protocol", links={"renews": "fish-1928"}),
        treaty("protocol-1941", "1941-01", "/1941-12-31", kind="protocol", links={"renews": "fish-1928"}),
        treaty(
            "pact-1941", "1941-04-13", "1941-04-25/1946-04-25", title="Neutrality pact", parties=BOTH,
            citations=(
                cite("own", "1941-04-13", in_force="1941-04-25/1946-04-25"),
                cite("gazette", in_force="1941-04-25/1945-04-05", says="at an end with the notice of 5 April 1945"),
                cite("ministry", in_force="1941-04-13/"),
            ),
            note="The notice barred renewal; the term by the text is followed here.",
        ),
        act("notice-1945", "1945-04-05", "denounces", "pact-1941", "denunciation", title="Notice given"),
        treaty("trade-1955", "1955-02-01", "1955/1957", kind="agreement", parties=BOTH),
        treaty("talks-1956", "1956-10-19", kind="declaration", title="A declaration without force", parties=BOTH),
        treaty("air-1966", "1966-01-21", "1967-03-03/", kind="agreement", parties=BOTH),
        act("air-ended-1970", "1970-12-31", "ends", "air-1966", "end", title="The air agreement runs out"),
    ),
)  # fmt: skip


def days(period: str) -> Lasting:
    """The days of a period, all of them meant."""
    asked = parse_period(period)
    run = ((asked.first, asked.last),)
    return Lasting(run, run)


def asking(period: str, mode: Mode = Mode.MAY, **more: Any) -> Query:
    """A query for a period."""
    return Query(periods=(parse_period(period),) if period else (), mode=mode, **more)
