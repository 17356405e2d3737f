"""The rules over a loaded file. A rule is a small function and a record."""

from treatytl.check.loaded import Loaded, load_events

__all__ = ["Loaded", "load_events"]
