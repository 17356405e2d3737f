"""The codes of a document that can't be read as it is written. They are found while reading, by no rule."""

from __future__ import annotations

from treatytl.check.finding import Code
from treatytl.problems import Severity

_ERROR = Severity.ERROR

SYNTAX = Code(
    "syntax", _ERROR, "The text is no YAML, JSON or CSV.",
    "Nothing after this place can be understood for sure, so nothing of the file is used.",
    'title: "Portsmouth: the treaty"',
)  # fmt: skip
REPEATED_KEY = Code(
    "repeated-key", _ERROR, "A key stands twice in one mapping.",
    "Most readers silently keep the last of the two, and a fact is lost.",
    "date: 1925-01-20",
)  # fmt: skip
TAG = Code(
    "tag", _ERROR, "A YAML tag (`!!int`, `!x`) stands before a value.",
    "Every value is read as a text and typed by its key, so that no reader's guess comes between.",
    "volume: 34",
)  # fmt: skip
MERGE_KEY = Code(
    "merge-key", _ERROR, "A YAML merge key (`<<`) takes values from elsewhere.",
    "An event must say by itself what it says, also when it is copied into another file.",
    "- {source: gse-1979, at: paragraph 1, date: 1925}",
)  # fmt: skip
ALIAS = Code(
    "alias", _ERROR, "A YAML alias (`*name`) stands for a value written elsewhere.",
    "An event must say by itself what it says; and a few aliases of aliases can fill any memory.",
    "parties: [Japan, USSR]",
)  # fmt: skip
UNKNOWN_KEY = Code(
    "unknown-key", _ERROR, "A key that nothing of this sort has.",
    "A slip of the pen would otherwise make a fact disappear without a word.",
    "summary: Restores relations.",
)  # fmt: skip
MISSING_KEY = Code(
    "missing-key", _ERROR, "Something lacks a key that it must have, or the key has no value.",
    "An event without an id, a date or a title can't be shown, cited or linked to.",
    "- {id: basic-convention-1925, date: 1925-01-20, title: Basic Convention, citations: …}",
)  # fmt: skip
WRONG_TYPE = Code(
    "wrong-type", _ERROR, "A list where a text belongs, a text where a list belongs, and the like.",
    "What is meant would be a guess.",
    "parties: [Japan]",
)  # fmt: skip
WRONG_VALUE = Code(
    "wrong-value", _ERROR, "A word that is none of the few that may stand there.",
    "Only these words have a meaning: a calendar is `gregorian` or `julian`, a group `instrument` or `act`.",
    "calendar: julian",
)  # fmt: skip
BAD_DATE = Code(
    "bad-date", _ERROR, "A date that is no EDTF, or one that the calendar does not have.",
    "A date that can't be read is an error, never a guess.",
    "date: 1905-02-28",
)  # fmt: skip
UNQUOTED_SET = Code(
    "unquoted-set", _ERROR, "A set of dates without quotes.",
    "To YAML, `[1924,1925]` without quotes is a list and `{1924,1925}` a mapping.",
    'date: "[1924,1925]"',
)  # fmt: skip

STRUCTURE_CODES = (
    SYNTAX, REPEATED_KEY, TAG, MERGE_KEY, ALIAS, UNKNOWN_KEY, MISSING_KEY, WRONG_TYPE, WRONG_VALUE, BAD_DATE,
    UNQUOTED_SET,
)  # fmt: skip
