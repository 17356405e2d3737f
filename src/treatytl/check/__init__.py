"""The rules over a loaded file. A rule is a small function and a record."""

from treatytl.check.load import Loaded, Report, check_files, load_events

__all__ = ["Loaded", "Report", "check_files", "load_events"]
