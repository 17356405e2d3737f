"""All codes of problems, in one table."""

from __future__ import annotations

from treatytl.check.rules import RULES
from treatytl.check.structure_codes import STRUCTURE_CODES

#: Every code by its name: first those of reading a file, then those of the rules.
CODES = {code.name: code for code in (*STRUCTURE_CODES, *(rule.code for rule in RULES))}
