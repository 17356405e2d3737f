"""Groups of options: declared once as a class, spread over the parameters of each command that takes them."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any, dataclass_transform, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass_transform(kw_only_default=True, frozen_default=True)
class OptionGroup:
    """A class whose annotations are options and whose values are their defaults.

    What a frozen dataclass would be, without the code that a dataclass generates and compiles at every start.
    """

    def __init__(self, **values: Any) -> None:
        names = type(self).__annotations__
        unknown = values.keys() - names.keys()
        missing = [name for name in names if name not in values and not hasattr(type(self), name)]
        if unknown or missing:
            raise TypeError(f"{type(self).__name__}: unknown {sorted(unknown)}, missing {missing}")
        self.__dict__.update(values)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # never a key


def spread(function: Callable[..., object]) -> Callable[..., object]:
    """Give Typer a function whose parameters are the members of `function`'s option groups.

    `def run(query: QueryOptions, output: OutputOptions)` becomes a command with all the options of both.
    Parameters that are no group stay as they are. Two groups may not have a member of the same name.
    """
    hints = get_type_hints(function, include_extras=True)
    signature = inspect.signature(function)
    parameters: dict[str, inspect.Parameter] = {}
    groups: dict[str, tuple[type[OptionGroup], tuple[str, ...]]] = {}
    for name, parameter in signature.parameters.items():
        hint = hints[name]
        if not (isinstance(hint, type) and issubclass(hint, OptionGroup)):
            parameters[name] = parameter.replace(annotation=hint, kind=inspect.Parameter.KEYWORD_ONLY)
            continue
        members = _members(hint)
        groups[name] = (hint, tuple(members))
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
    del spread_function.__wrapped__  # else the hints of the original would be read
    return spread_function


def _members(group: type[OptionGroup]) -> dict[str, inspect.Parameter]:
    hints = get_type_hints(group, include_extras=True)
    return {
        name: inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=getattr(group, name, inspect.Parameter.empty),
            annotation=hint,
        )
        for name, hint in hints.items()
    }
