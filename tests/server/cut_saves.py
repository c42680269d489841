"""Saves cut off by a kill of the server."""

from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from lab import Lab
from rooms import SMALL, until

from journeys.model import Step, to_text

LONG = SMALL.add(Step(id="long", phase="p", label="panjang sekali " * 60_000))
"""Nearly a megabyte: the server writes for a while."""


def numbered(number: int) -> str:
    """The text of one save."""
    return to_text(LONG.set("s", waiting=number))


def put_contents(lab: Lab, name: str, text: str) -> None:
    """Save as a board without a room does."""
    body = json.dumps({"type": "file", "format": "text", "content": text}).encode()
    address = f"http://127.0.0.1:{lab.port}/api/contents/{name}"
    said = {"Authorization": f"token {lab.token}"}
    request = urllib.request.Request(address, body, said, method="PUT")
    urllib.request.urlopen(request, timeout=20).close()


def kill_while_saving(lab: Lab, save: Callable[[int], None], now: Callable[[], bool]) -> int:
    """Save again and again, kill the server at some moment, and say which save came last."""
    done = 0
    dead = threading.Event()

    def go_on() -> None:
        nonlocal done
        with suppress(Exception):
            for number in range(1, 10_000):
                save(number)
                done = number
                if dead.is_set():
                    return

    saving = threading.Thread(target=go_on)
    saving.start()
    try:
        assert until(now, 30)
    finally:
        lab.kill()
        dead.set()
    saving.join()
    return done


def shrinks(file: Path) -> Callable[[], bool]:
    """Whether a file is just being written anew, by one who empties it first."""
    whole = file.stat().st_size
    return lambda: any(file.stat().st_size < whole for _ in range(100_000))
