"""From a type of the model to the JSON Schema of its values, in two dialects: what we read, and what we write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from msgspec import inspect

from treatytl.model import VERBS, Link
from treatytl.schema.descriptions import DESCRIPTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

Dialect = Literal["read", "write"]
Shape = dict[str, Any]

_LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
#: A scalar of a file is read as text, so that `volume: 34` and `date: 1925` need no quotes.
_READ_TEXT: Shape = {"type": ["string", "number"]}
_READ_DATE: Shape = {"type": ["string", "integer"]}
LINK: Shape = {
    "type": "object",
    "description": "A tie to an earlier event: one verb and the id of that event.",
    "minProperties": 1,
    "maxProperties": 1,
    "additionalProperties": False,
    "properties": {verb: {"type": "string"} for verb in VERBS},
}


class Shapes:
    """Shapes in one dialect; structs met on the way become `definitions`."""

    def __init__(self, dialect: Dialect, extra: Mapping[str, dict[str, Shape]] | None = None) -> None:
        self._reads = dialect == "read"
        self._extra = extra or {}
        self.definitions: dict[str, Shape] = {}

    def of_struct(self, type_: inspect.StructType) -> Shape:
        """An object with the keys of a struct. What we write has them all, what we read those without a default."""
        name = type_.cls.__name__
        shapes = {field.encode_name: self._of_field(field) for field in type_.fields} | self._extra.get(
            name, {}
        )
        required = [field.encode_name for field in type_.fields if field.required]
        return {
            "type": "object",
            "properties": {key: described(shape, name, key) for key, shape in shapes.items()},
            "required": required,
            **({"additionalProperties": False} if self._reads else {}),
        }

    def _of_field(self, field: inspect.Field) -> Shape:
        shape = self.of(field.type)
        return shape if field.required or not self._reads else _or_nothing(shape)

    def of(self, type_: inspect.Type) -> Shape:
        """The shape of a value."""
        match type_:
            case inspect.StrType():
                return dict(_READ_TEXT) if self._reads else {"type": "string"}
            case inspect.BoolType():
                return {"type": "boolean"}
            case inspect.IntType():
                return {"type": "integer"}
            case inspect.FloatType():
                return {"type": "number"}
            case inspect.LiteralType(values):
                return {"enum": list(values)}
            case inspect.EnumType(cls):
                return {"enum": [member.value for member in cls]}
            case inspect.CustomType():  # a date
                return dict(_READ_DATE) if self._reads else {"type": "string"}
            case inspect.NamedTupleType(cls) if cls is Link:
                return LINK
            case inspect.VarTupleType(item_type):
                return self._of_list(item_type)
            case inspect.DictType(_, value_type):
                return self._of_mapping(value_type)
            case inspect.UnionType(types):
                shapes = [self.of(member) for member in types if not isinstance(member, inspect.NoneType)]
                return _or_nothing(shapes[0] if len(shapes) == 1 else {"anyOf": shapes})
            case inspect.StructType():
                return self._reference(type_)
        raise NotImplementedError(type_)

    def _of_list(self, item: inspect.Type) -> Shape:
        listed: Shape = {"type": "array", "items": self.of(item)}
        if self._reads and isinstance(item, inspect.CustomType):  # one interval in force needs no list
            return {"anyOf": [self.of(item), listed]}
        return listed

    def _of_mapping(self, value: inspect.Type) -> Shape:
        member = self.of(value)
        shape: Shape = {
            "type": "object",
            "additionalProperties": _or_nothing(member) if self._reads else member,
        }
        if self._reads and isinstance(value, inspect.StrType):
            shape["propertyNames"] = {"pattern": _LANGUAGE}
        return shape

    def _reference(self, type_: inspect.StructType) -> Shape:
        name = type_.cls.__name__.removesuffix("Record")
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self.of_struct(type_)
        return {"$ref": f"#/definitions/{name}"}


def described(shape: Shape, struct: str, key: str) -> Shape:
    """A shape with its description. In draft 7 nothing may stand beside a `$ref`."""
    body = {"allOf": [shape]} if "$ref" in shape else dict(shape)
    return {"description": DESCRIPTIONS[struct.removesuffix("Record")][key], **body}


def _or_nothing(shape: Shape) -> Shape:
    """The shape, or null: in a file, an empty value is a missing one."""
    kinds = shape.get("type")
    if kinds is None and "enum" in shape:
        return {**shape, "enum": [*shape["enum"], None]}
    if kinds is None:
        known = shape["anyOf"] if set(shape) == {"anyOf"} else [shape]
        return {"anyOf": known if {"type": "null"} in known else [*known, {"type": "null"}]}
    listed = [kinds] if isinstance(kinds, str) else kinds
    return {**shape, "type": listed if "null" in listed else [*listed, "null"]}
