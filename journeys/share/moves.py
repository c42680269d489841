"""A file moved on disk behind the server's back: found by its number there, and gone after."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any

from journeys.share.mapping import SharedDoc
from journeys.share.notices import notice, tell
from journeys.share.recovery import Recovery

MOST = 20_000
"""Names looked at in the search: a served folder may be somebody's whole home."""
_SUFFIX = ".journey"
Inode = tuple[int, int]
"""Of a file: its disk and its number there, which stay when it is renamed."""


async def follow(
    loader: Any,  # noqa: ANN401  the server's, untyped
    place: Path,
    inode: Inode | None,
    known: Callable[[bytes], bool],
    taken: Callable[[str], bool],
) -> bool:
    """Have the server know a file that is gone from its place under its new name.

    Args:
        loader: Of the file.
        place: Where it was.
        inode: Its number when it was seen last; None if it never was.
        known: Whether bytes are what the file held: numbers are given again.
        taken: Whether a room has a path open.

    Returns:
        Whether it was found; a room of its own, opened meanwhile, is left in peace.
    """
    old = loader.path
    root = place.parents[len(PurePosixPath(old).parts) - 1]
    found = await asyncio.to_thread(find_moved, root, place, inode, known) if inode else None
    if found is None:
        return False
    new, ids = found.relative_to(root).as_posix(), loader._file_id_manager  # noqa: SLF001
    if taken(new):
        return False
    try:
        if ids.get_id(new) not in (None, loader.file_id):
            # of a file that had this name once
            ids.delete(new)
        ids.move(old, new)
    except (OSError, sqlite3.Error):
        return False
    return bool(ids.get_path(loader.file_id) == new)


async def moved(doc: SharedDoc, old: Path, new: Path) -> None:
    """A file has another name, given in Jupyter or on disk: the copies go along, all are told."""
    with suppress(OSError):
        await asyncio.to_thread(Recovery(old).move, new)
    where = "" if new.parent == old.parent else f"{new.parent.name}/"
    tell(doc, notice("moved", name=old.name, new=f"{where}{new.name}"))


def find_moved(
    root: Path, place: Path, inode: Inode, known: Callable[[bytes], bool]
) -> Path | None:
    """The file of a number, looked for near the place where it was, then everywhere below a root.

    Args:
        root: What the server serves.
        place: Where it was.
        inode: Its number.
        known: Whether bytes are what it held.
    """
    near = next((one for one in place.parents if one.is_dir()), root)
    for start in dict.fromkeys((near, root)):
        for file in _of_number(start, inode[1]):
            with suppress(OSError):
                if number_of(file.stat()) == inode and known(file.read_bytes()):
                    return file
    return None


def number_of(found: os.stat_result) -> Inode:
    """The disk of a file and its number there."""
    return found.st_dev, found.st_ino


def _of_number(start: Path, number: int) -> Iterator[Path]:
    """Journeys below a folder that have a number; hidden folders hold copies and the bin."""
    folders, left = deque([start]), MOST
    while folders and left > 0:
        try:
            entries = [*os.scandir(folders.popleft())]
        except OSError:
            continue
        left -= len(entries)
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith("."):
                    folders.append(Path(entry.path))
            elif entry.name.endswith(_SUFFIX) and entry.inode() == number:
                yield Path(entry.path)
