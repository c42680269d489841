"""Files looked at all the time, as other programs may."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from journeys.files import read


@contextmanager
def watched(files: Sequence[Path]) -> Iterator[list[str]]:
    """What was found in files that is no journey, or one without steps."""
    odd: list[str] = []
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.002):
            for file in files:
                try:
                    whole = "s" in read(file).steps
                except Exception as failure:  # noqa: BLE001  whatever it is, it is odd
                    odd.append(f"{file.name}: {failure!r}")
                else:
                    odd.extend([] if whole else [f"{file.name}: no steps"])

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield odd
    finally:
        done.set()
        watching.join()
