"""Every broken survey file is answered in both languages, as written."""

from __future__ import annotations

import json

import pytest
from broken_files import CASES, GOLDEN, said


@pytest.mark.parametrize("name", CASES)
def test_a_broken_file_is_answered_as_written(name: str) -> None:
    golden = json.loads(GOLDEN.read_text("utf-8"))
    assert len(golden) >= 20
    assert {one: said(name, one) for one in ("id", "en")} == golden[name]
