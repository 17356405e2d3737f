from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.formats.encoding import array, encode, escape_for_yaml, has_unsafe


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Gotō 後藤 Ёж 🕊", '"Gotō 後藤 Ёж 🕊"'),
        ("\u202eevil\u2066", '"\\u202eevil\\u2066"'),
        ("a\u2028b\u0085c\x7f", '"a\\u2028b\\u0085c\\u007f"'),
        ("\U000e0041", '"\\udb40\\udc41"'),
        ("می\u200cخواهم", '"می\u200cخواهم"'),
        ('\x1b[31m"\n', '"\\u001b[31m\\"\\n"'),
    ],
)
def test_letters_stand_as_they_are_and_commands_are_escaped(text: str, written: str) -> None:
    assert encode(text) == written
    assert json.loads(written) == text


@given(
    st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
)
def test_any_text_reads_back_and_never_breaks_a_line(value: object) -> None:
    written = encode(value)
    assert json.loads(written) == value
    assert len(written.splitlines()) == 1
    assert not has_unsafe(written)


def test_an_array_has_a_value_a_line() -> None:
    assert "".join(array([])) == "[]\n"
    assert "".join(array([1])) == "[\n1\n]\n"
    assert "".join(array(["a", {"b": None}])) == '[\n"a",\n{"b":null}\n]\n'


def test_yaml_has_escapes_of_its_own() -> None:
    assert escape_for_yaml('"\u202e\U000e0041"') == '"\\u202E\\U000E0041"'.replace("u202E", "u202E")
