"""Looks at one file again and again: unchanged, changed, gone; never half of a change."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from journeys.share.moves import Inode, number_of

CALM = 1.0
"""Seconds a file must stay gone or unreadable: an editor may be writing it just now."""


class Sight(NamedTuple):
    """What one look showed.

    Attributes:
        gone: Whether there is no file, and has been none for a while.
        data: What the file holds, if that is worth taking in; else None.
        modified: When it was written, in seconds.
    """

    gone: bool = False
    data: bytes | None = None
    modified: float = 0.0


NOTHING = Sight()


class FileWatch:
    """Remembers what a file looked like.

    Attributes:
        inode: The file's number on its disk when it was seen last.
    """

    def __init__(self, sound: Callable[[bytes], bool]) -> None:
        self.inode: Inode | None = None
        self._sound = sound
        self._taken: object = None
        self._odd: tuple[object, float] = (None, 0.0)

    def look(self, file: Path) -> Sight:
        """What changed since the last look; may be called in any thread, one at a time.

        Raises:
            OSError: If the disk does not answer.
        """
        mark, modified, inode = _mark(file)
        if mark is not None and mark == self._taken:
            return NOTHING
        if mark is None:
            self._taken = None
            return Sight(gone=True) if self._calm(mark) else NOTHING
        try:
            data = file.read_bytes()
        except FileNotFoundError:
            return NOTHING
        if _mark(file)[0] != mark or not (self._sound(data) or self._calm(mark)):
            return NOTHING
        self._taken, self.inode = mark, inode
        return Sight(data=data, modified=modified)

    def forget(self) -> None:
        """What was seen last could not be dealt with: look again."""
        self._taken = None

    def _calm(self, mark: object) -> bool:
        """Whether it has looked like this for a while."""
        if self._odd[0] != mark or self._odd[1] == 0.0:
            self._odd = (mark, time.monotonic())
        return time.monotonic() - self._odd[1] >= CALM


def _mark(file: Path) -> tuple[object, float, Inode | None]:
    try:
        found = file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None, 0.0, None
    mark = found.st_mtime_ns, found.st_size, found.st_ino
    return mark, found.st_mtime, number_of(found)
