"""Forks a saver again and again and kills it while it saves; prints what was found on the disk.

One process without threads does it all, so forking is safe and takes a millisecond: run it as
``python saver_kills.py FOLDER KILLS SIZE [bare]``. With ``bare`` the savers write the goal itself,
as an editor without care would: a control that shows what the kills can break.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from journeys.edit import Journey
from journeys.files.writing import write_text
from journeys.model import Phase, to_text

Save = Callable[[str, Path], object]
SAVES = 3
"""So many saves a saver lives at most."""


def texts(size: int) -> tuple[str, str]:
    """Two journeys as files, the second longer than the first."""
    lines = [f"Antre di loket {n}" for n in range(size // 30)]
    journey = Journey().add(Phase(id="p", label="Lama ".join(lines)))
    return to_text(journey), to_text(journey.set("p", label="Baru 😀 ".join(lines)))


def duration(save: Save, pair: tuple[str, ...], file: Path) -> float:
    """Seconds a save takes here and now."""
    began = time.perf_counter()
    for text in pair * SAVES:
        save(text, file)
    return (time.perf_counter() - began) / len(pair) / SAVES


def save_forever(save: Save, pair: tuple[str, ...], file: Path) -> None:
    """The life of a saver."""
    while True:
        for text in pair:
            save(text, file)


def await_writing(folder: Path) -> None:
    """Wait until a save has begun to write."""
    end = time.monotonic() + 1
    while time.monotonic() < end and not any(folder.glob(".*.tmp")):
        pass


def kill(saver: int) -> None:
    os.kill(saver, signal.SIGKILL)
    os.waitpid(saver, 0)


def main(folder: Path, kills: int, size: int, *, bare: bool) -> dict[str, int]:
    """Kill so many savers, and count what each left."""
    save: Save = (lambda text, file: file.write_text(text, "utf-8")) if bare else write_text
    pair, file = texts(size), folder / "peta.journey"
    whole = {text.encode(): name for name, text in zip(("old", "new"), pair, strict=True)}
    found = {"bytes": len(pair[0].encode()), "old": 0, "new": 0, "broken": 0, "inside": 0}
    save(pair[0], file)
    chance, took = random.Random(size), duration(save, pair, file)
    for n in range(kills):
        if (saver := os.fork()) == 0:
            save_forever(save, pair[:: 1 if n % 2 else -1], file)
        if n % 3 or bare:
            time.sleep(chance.uniform(0, SAVES * took))
        else:
            await_writing(folder)
        kill(saver)
        found[whole.get(file.read_bytes(), "broken")] += 1
        for left in folder.glob(".*.tmp"):
            found["inside"] += 1
            left.unlink()
    return found


if __name__ == "__main__":
    where, times, length, *rest = sys.argv[1:]
    print(json.dumps(main(Path(where), int(times), int(length), bare="bare" in rest)))  # noqa: T201
