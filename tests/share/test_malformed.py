"""Broken messages into a journey: nothing ends, nothing is lost, all works on."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from hostile import Mutants, hear, nested
from pycrdt import create_update_message
from sizes import size

from journeys.share.live import LiveJourney

MUTANTS = size(2000, 100_000, "JOURNEYS_MUTANTS")
CHILD = Path(__file__).with_name("hostile.py")
FINE = {"refused", "taken", "taken, and mended"}


def heard(begin: int, end: int) -> Counter[str]:
    """What comes of messages that a process of its own hears; its death is counted too."""
    counts: Counter[str] = Counter()
    while begin < end:
        said = subprocess.run(
            [sys.executable, str(CHILD), str(begin), str(end)],
            capture_output=True,
            text=True,
            check=False,
        )
        *numbers, last = said.stdout.splitlines() or [str(begin)]
        if said.returncode == 0:
            return counts + Counter(json.loads(last))
        # what it had counted is gone with it
        counts[f"ended by message {last} with {said.returncode}"] += 1
        counts["not counted"] += len(numbers)
        begin = int(last) + 1
    return counts


def test_what_is_broken_ends_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    began = time.perf_counter()
    counts: Counter[str] = Counter()
    for begin in range(0, MUTANTS, 5000):
        counts += heard(begin, min(begin + 5000, MUTANTS))
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nmalformed: {counts.total()} of {MUTANTS} broken messages, "
            f"{time.perf_counter() - began:.0f} s; "
            + ", ".join(f"{count} {what}" for what, count in counts.most_common())
        )
    assert set(counts) <= FINE, counts
    assert counts.total() == MUTANTS
    assert min(counts["refused"], counts["taken"], counts["taken, and mended"]) > MUTANTS // 1000


def test_the_campaign_notices_what_ends_a_process(tmp_path: Path) -> None:
    """As the library does where nobody looks first."""
    update = create_update_message(nested(50_000))
    code = f"from pycrdt import Doc, handle_sync_message as hear; hear({update[1:]!r}, Doc())"
    file = tmp_path / "unguarded.py"
    file.write_text(code, "utf-8")
    assert subprocess.run([sys.executable, str(file)], check=False).returncode < 0


def test_the_same_through_the_front_door() -> None:
    live = LiveJourney()
    live._doc.apply_update(Mutants(30).start)
    assert hear(live, create_update_message(nested(50_000)), 0) == "refused"
    assert hear(live, create_update_message(nested(100)), 1) == "taken, and mended"
