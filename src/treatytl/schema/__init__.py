"""JSON Schemas (draft 7, the highest that editors document) of events files and of JSON output.

They are made from the model and from the records, so that neither can say what the other doesn't.
"""

from treatytl.schema.output_schema import OUTPUTS
from treatytl.schema.schemas import NAMES, SCHEMA_VERSION, schema, schema_text

__all__ = ["NAMES", "OUTPUTS", "SCHEMA_VERSION", "schema", "schema_text"]
