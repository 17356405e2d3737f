"""The built-in timeline, loaded once for all the tests of the data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import treatytl

if TYPE_CHECKING:
    from treatytl.model import Timeline

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def curated() -> Timeline:
    """The events file at the top of the repository, as everybody loads it."""
    return treatytl.load(ROOT / "events.yaml")
