"""What tests of checking share: files that are written and looked through, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from treatytl.check.load import Report, check_files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Report]:
    """Checks a text as the file `mine.yaml` or another, and more that are read with it: `b="…"` is `b.yaml`."""
    monkeypatch.chdir(tmp_path)

    def run(text: str, name: str = "mine.yaml", **more: str) -> Report:
        files = {name: text, **{f"{key}.yaml": content for key, content in more.items()}}
        for file, content in files.items():
            (tmp_path / file).write_text(content, encoding="utf-8")
        return check_files(list(files))

    return run
