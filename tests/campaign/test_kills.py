"""R4: a saver killed at any moment leaves the old file or the new one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sizes import size

KILLS = size(120, 10_000, "JOURNEYS_KILLS")
SIZES = (1_000, 40_000, 1_000_000)
SCRIPT = Path(__file__).with_name("saver_kills.py")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def killed(folder: Path, *words: object) -> dict[str, int]:
    command = [sys.executable, "-P", str(SCRIPT), str(folder), *map(str, words)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, int] = json.loads(done.stdout)
    return found


def test_a_kill_while_saving_leaves_a_whole_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.perf_counter()
    found = [killed(tmp_path, -(-KILLS // len(SIZES)), length) for length in SIZES]
    kills = sum(each["old"] + each["new"] + each["broken"] for each in found)
    broken, inside = (sum(each[name] for each in found) for name in ("broken", "inside"))
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nkills while saving: {kills} at {'/'.join(str(each['bytes']) for each in found)} "
            f"bytes, {inside} of them between a save's first and last step, {broken} broken files; "
            f"{time.perf_counter() - began:.0f} s"
        )
    assert broken == 0
    assert inside > kills / 10
    assert all(each["old"] and each["new"] for each in found), found


def test_the_kills_break_a_saver_without_care(tmp_path: Path) -> None:
    assert killed(tmp_path, 60, 1_000_000, "bare")["broken"] > 3
