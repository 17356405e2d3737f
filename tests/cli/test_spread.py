"""Groups of options, laid out over a command's parameters."""

from __future__ import annotations

import inspect

import pytest

from treatytl.cli.spread import OptionGroup, spread


class Size(OptionGroup):
    width: int = 80
    height: int | None = None


class Name(OptionGroup):
    name: str


@spread
def command(context: str, size: Size, name: Name) -> tuple[str, Size, Name]:
    return context, size, name


def test_the_fields_of_the_groups_become_parameters_with_their_defaults_and_types() -> None:
    parameters = inspect.signature(command).parameters
    assert list(parameters) == ["context", "width", "height", "name"]
    assert parameters["width"].default == 80
    assert parameters["name"].default is inspect.Parameter.empty
    assert parameters["height"].annotation == (int | None)


def test_the_function_gets_its_groups_back() -> None:
    assert command(context="x", width=40, height=None, name="n") == (
        "x",
        Size(width=40, height=None),
        Name(name="n"),
    )


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(TypeError):
        command(context="x", width=40, height=None, name="n", other=1)
