"""How big a campaign is: a smoke by default, the full size when asked, any size by name."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from multiprocessing import get_context
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")
P = TypeVar("P")
FULL = bool(os.environ.get("JOURNEYS_CAMPAIGN"))


def size(smoke: int, full: int, name: str = "") -> int:
    """How many: the environment's word if a name is given and set there, else by the campaign."""
    return int(os.environ.get(name, "") or (full if FULL else smoke))


def each(work: Callable[[T], R], things: Iterable[T]) -> Iterator[tuple[T, R]]:
    """Work on each thing, in order; in several processes and no longer than the environment says.

    ``JOURNEYS_PROCESSES`` is 1 for a smoke and one for each core for a campaign. With
    ``JOURNEYS_MINUTES`` the rest is left when they are over, so the count must come from what
    was yielded.
    """
    processes = size(1, os.cpu_count() or 1, "JOURNEYS_PROCESSES")
    end = time.monotonic() + 60 * float(os.environ.get("JOURNEYS_MINUTES", "") or "inf")
    if processes == 1 and not FULL:
        done: Iterator[tuple[T, R]] = map(partial(_with, work), things)
        yield from _until(end, done)
    else:
        # each process only some: a document that is observed is never freed, and there are many
        with get_context("spawn").Pool(processes, maxtasksperchild=10) as pool:
            yield from _until(end, pool.imap(partial(_with, work), things, chunksize=2))


def _with(work: Callable[[T], R], thing: T) -> tuple[T, R]:
    return thing, work(thing)


def _until(end: float, done: Iterator[P]) -> Iterator[P]:
    for pair in done:
        yield pair
        if time.monotonic() > end:
            return
