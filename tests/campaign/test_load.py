"""A few people in one room: every edit reaches everybody. How late is the benchmark's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LOAD = Path(__file__).parents[2] / "benchmarks" / "load.py"


def test_every_edit_of_a_room_reaches_everybody(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("jupyter_server_ydoc")
    command = [sys.executable, str(LOAD), "--smoke"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    with capsys.disabled():
        print(f"\nload: {done.stdout.strip()}")  # noqa: T201  the counts are the result
    assert done.returncode == 0, done.stderr[-2000:]
    assert "0 lost, all alike" in done.stdout
