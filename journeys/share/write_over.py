"""Writes a file that others write too: never over something that has not been taken in."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from journeys.files.writing import replace_file
from journeys.share.copying import copy_before
from journeys.share.disk_side import sound
from journeys.share.moves import Inode, number_of

_HALF = 0.3
"""Seconds another writer gets to finish what it began in the file that was replaced."""


class Written(NamedTuple):
    """How the writing went.

    Attributes:
        at: When the file was written, in seconds; 0 if it was not.
        foreign: What somebody else wrote; None if nobody did.
        inode: The number of what was written on its disk.
    """

    at: float
    foreign: bytes | None = None
    inode: Inode | None = None


class _ForeignError(Exception):
    def __init__(self, found: bytes) -> None:
        super().__init__()
        self.found = found


def write_over(file: Path, data: bytes, known: Callable[[bytes], bool]) -> Written:
    """Replace a file in one move, unless it holds what nobody here knows.

    The old file is held by a second name until after the move, so that what an editor wrote into
    it at that very moment is found.

    Args:
        file: The file; it has to exist.
        data: What it is to hold.
        known: Whether bytes found in it may be written over.

    Raises:
        OSError: If it is missing or cannot be written; it is as it was.
    """
    goal = file.resolve()
    aside = goal.with_name(f".{goal.name}.before.tmp")
    look = _LastLook(goal, aside, known)
    try:
        replace_file(data, goal, last=look)
        stood = goal.stat()
        written = Written(stood.st_mtime, _late(aside, known), number_of(stood))
    except _ForeignError as failure:
        return Written(0, failure.found)
    finally:
        with suppress(OSError):
            aside.unlink()
    copy_before(file, look.found, data.decode())
    return written


class _LastLook:
    def __init__(self, goal: Path, aside: Path, known: Callable[[bytes], bool]) -> None:
        self.found = b""
        self._goal, self._aside, self._known = goal, aside, known

    def __call__(self) -> None:
        with suppress(FileNotFoundError):
            self._aside.unlink()
        try:
            os.link(self._goal, self._aside)
        except FileNotFoundError:
            raise
        except OSError:
            # a disk without second names
            self._aside = self._goal
        self.found = self._aside.read_bytes()
        if not self._aside.samefile(self._goal):
            self.found = self._goal.read_bytes()
        if not self._known(self.found):
            raise _ForeignError(self.found)


def _late(aside: Path, known: Callable[[bytes], bool]) -> bytes | None:
    until = time.monotonic() + _HALF
    while aside.exists():
        data = aside.read_bytes()
        if known(data):
            return None
        if sound(data) or time.monotonic() > until:
            return data
        time.sleep(_HALF / 10)
    return None
