"""The kinds of event, in their two groups."""

from __future__ import annotations

from enum import StrEnum


class Group(StrEnum):
    """An instrument binds its parties; an act is anything else that happens."""

    INSTRUMENT = "instrument"
    ACT = "act"


INSTRUMENTS = (
    "treaty",
    "convention",
    "agreement",
    "protocol",
    "exchange-of-notes",
    "declaration",
    "contract",
)
ACTS = (
    "ratification",
    "entry-into-force",
    "registration",
    "renewal",
    "denunciation",
    "end",
    "war",
    "operation",
    "battle",
    "incident",
    "surrender",
    "conference",
    "negotiation",
    "visit",
    "statement",
    "decision",
    "other",
)

#: Every built-in kind with its group; a file may add its own.
KINDS: dict[str, Group] = dict.fromkeys(INSTRUMENTS, Group.INSTRUMENT) | dict.fromkeys(ACTS, Group.ACT)
