"""The verbs that tie a later event to an earlier one, and their names for the way back."""

from __future__ import annotations

#: verb -> name of the way back, in the order in which both are listed.
BACK_NAMES: dict[str, str] = {
    "ratifies": "ratified-by",
    "brings-into-force": "brought-into-force-by",
    "registers": "registered-by",
    "renews": "renewed-by",
    "revises": "revised-by",
    "supersedes": "superseded-by",
    "implements": "implemented-by",
    "reaffirms": "reaffirmed-by",
    "denounces": "denounced-by",
    "ends": "ended-by",
    "part-of": "has-part",
    "follows": "followed-by",
}

VERBS = tuple(BACK_NAMES)
