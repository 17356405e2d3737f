"""Groups of options as dataclasses: declared once, spread over the parameters of each command that takes them."""

from __future__ import annotations

import functools
import inspect
from dataclasses import MISSING, fields, is_dataclass
from typing import TYPE_CHECKING, Any, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable


def spread(function: Callable[..., object]) -> Callable[..., object]:
    """Give Typer a function whose parameters are the fields of `function`'s dataclass parameters.

    `def run(query: QueryOptions, output: OutputOptions)` becomes a command with all the options of both.
    Parameters that are no dataclass stay as they are. Two groups may not have a field of the same name.
    """
    hints = get_type_hints(function, include_extras=True)
    signature = inspect.signature(function)
    parameters: dict[str, inspect.Parameter] = {}
    groups: dict[str, tuple[type, tuple[str, ...]]] = {}
    for name, parameter in signature.parameters.items():
        hint = hints[name]
        if not is_dataclass(hint):
            parameters[name] = parameter.replace(annotation=hint, kind=inspect.Parameter.KEYWORD_ONLY)
            continue
        members = _members(hint)
        groups[name] = (hint, tuple(members))  # type: ignore[assignment]  # is_dataclass also admits instances
        parameters.update(members)

    @functools.wraps(function)
    def spread_function(**values: Any) -> object:
        gathered = {
            name: group(**{member: values.pop(member) for member in members})
            for name, (group, members) in groups.items()
        }
        return function(**gathered, **values)

    spread_function.__signature__ = signature.replace(  # type: ignore[attr-defined]  # read by inspect.signature
        parameters=list(parameters.values()), return_annotation=inspect.Signature.empty
    )
    spread_function.__annotations__ = {name: parameter.annotation for name, parameter in parameters.items()}
    del spread_function.__wrapped__  # type: ignore[attr-defined]  # else the hints of the original would be read
    return spread_function


def _members(group: Any) -> dict[str, inspect.Parameter]:
    hints = get_type_hints(group, include_extras=True)
    return {
        field.name: inspect.Parameter(
            field.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=field.default if field.default is not MISSING else inspect.Parameter.empty,
            annotation=hints[field.name],
        )
        for field in fields(group)
    }
