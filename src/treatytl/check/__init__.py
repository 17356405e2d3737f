"""The rules over a loaded file. A rule is a small function and a record."""
