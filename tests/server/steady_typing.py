"""People who type without a pause, and how long their words wait for the disk."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from rooms import found
from upstream import Table, words

from journeys.model import to_text

TYPING = 4.0
"""Seconds of typing."""
LATEST = 2.0
"""Seconds after which what others see must be on disk."""


def ages(table: Table, seconds: float) -> tuple[list[float], int]:
    """How long each word waited from the screen of another to the disk, and how often was saved.

    Two type five words a second without a pause; a third looks.
    """
    seen: dict[str, float] = {}
    saved: dict[str, float] = {}
    changes: set[str] = set()
    done = threading.Event()

    def look() -> None:
        while not done.wait(0.01):
            now, file = time.monotonic(), found(table.file)
            for word in words(to_text(table.people[2].journey)):
                seen.setdefault(word, now)
            if file is not None:
                changes.add(text := to_text(file))
                for word in words(text):
                    saved.setdefault(word, now)

    with ThreadPoolExecutor(1) as eyes:
        looking = eyes.submit(look)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for who in table.people[:2]:
                table.type(who)
            time.sleep(0.2)
        last = time.monotonic()
        done.set()
        looking.result()
    return [saved.get(word, last) - at for word, at in seen.items()], len(changes) - 1
