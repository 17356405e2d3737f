"""The rules of the domain: links both ways, readings and disputes, force, life and lineage."""
