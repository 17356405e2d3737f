"""What other implementations of EDTF say of a text: slow, incomplete, and independent of ours."""

from __future__ import annotations

import contextlib
import io
import re
import warnings
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Year, month and day; None where a side is open or unknown.
Day = tuple[int, int, int] | None


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        yield


class Oracles:
    """python-edtf, edtf-validate and undate. Skips the test where one of them is not installed."""

    def __init__(self) -> None:
        with _quietly():
            self._python_edtf: Any = pytest.importorskip("edtf")
            self._edtf_validate: Any = pytest.importorskip("edtf_validate.valid_edtf")
            self._undate: Any = pytest.importorskip("undate")

    def say(self, text: str) -> tuple[bool | None, tuple[Day, Day] | None]:
        """Whether a text is EDTF, and its first and last day; None for that in which they are at odds.

        Validity is what python-edtf and edtf-validate say, days what python-edtf and undate say.
        """
        with _quietly():
            is_valid = bool(self._edtf_validate.is_valid(text))
            parsed = self._parsed(text)
            bounds = None if parsed is None else self._bounds_by_python_edtf(parsed)
            if bounds is not None and bounds != self._bounds_by_undate(text):
                bounds = None
        return (is_valid if is_valid == (parsed is not None) else None), bounds

    def _parsed(self, text: str) -> Any:
        try:
            return self._python_edtf.parse_edtf(text)
        except Exception:  # noqa: BLE001 - it raises many sorts for a text that it can't read
            return None

    @staticmethod
    def _bounds_by_python_edtf(parsed: Any) -> tuple[Day, Day] | None:
        try:
            lower, upper = parsed.lower_strict(), parsed.upper_strict()
            return _known(lower), _known(upper)
        except Exception:  # noqa: BLE001 - likewise
            return None

    def _bounds_by_undate(self, text: str) -> tuple[Day, Day] | None:
        try:
            date = self._undate.Undate.parse(text, "EDTF")
            if isinstance(date, self._undate.UndateInterval):
                first = date.earliest and date.earliest.earliest
                last = date.latest and date.latest.latest
            else:
                first, last = date.earliest, date.latest
            return _ymd(first), _ymd(last)
        except Exception:  # noqa: BLE001 - likewise
            return None


def _known(time: Any) -> Day:
    """A struct_time, or plus or minus infinity."""
    return None if isinstance(time, float) else (time[0], time[1], time[2])


def _ymd(day: Any) -> Day:
    found = re.fullmatch(r"(-?\d+)-(\d\d)-(\d\d)", str(day))
    return (int(found[1]), int(found[2]), int(found[3])) if found else None
