"""The commands: one file each, loaded only when invoked."""
