"""The rules of the domain: links both ways, readings and disputes, force, life and lineage."""

from treatytl.treaties.force import Lasting, in_force_of, lasting
from treatytl.treaties.links import backlinks, related
from treatytl.treaties.readings import (
    FIELDS,
    Field,
    Reading,
    disputed_fields,
    dissenting,
    is_disputed,
    own_value,
    readings,
    readings_of,
)
from treatytl.treaties.references import reference
from treatytl.treaties.sources import independent_sources, root_of

__all__ = [
    "FIELDS",
    "Field",
    "Lasting",
    "Reading",
    "backlinks",
    "disputed_fields",
    "dissenting",
    "in_force_of",
    "independent_sources",
    "is_disputed",
    "lasting",
    "own_value",
    "readings",
    "readings_of",
    "reference",
    "related",
    "root_of",
]
