"""What all tests share: `building` (short ways to write events), `timelines` (strategies), and how Hypothesis runs."""

from __future__ import annotations

from hypothesis import settings

# The same examples every time and no clock: a test fails for what the code does, never for the machine or the day.
settings.register_profile("steady", derandomize=True, deadline=None, max_examples=60, database=None)
settings.load_profile("steady")
