"""Puts bytes in place so that a crash leaves the old ones or the new, never half of either."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def replace_file(
    data: bytes, goal: Path, *, flush: bool = True, last: Callable[[], object] = lambda: None
) -> None:
    """Put bytes in place in one move.

    Args:
        data: What the file is to hold.
        goal: The file itself, no link to it.
        flush: Whether to wait until the disk has it; a copy written every second does without.
        last: Called just before the move; what it raises stops it.

    Raises:
        OSError: If that is impossible; the old file stays.
    """
    mode = stat.S_IMODE(goal.stat().st_mode) if goal.exists() else None
    if mode is not None and not os.access(goal, os.W_OK):
        raise PermissionError(13, "read-only")
    handle, name = tempfile.mkstemp(prefix=f".{goal.name}.", suffix=".tmp", dir=goal.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            if flush:
                os.fsync(out.fileno())
        Path(name).chmod(mode if mode is not None else 0o666 & ~_umask())
        last()
        Path(name).replace(goal)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    if flush:
        _flush_folder(goal.parent)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _flush_folder(folder: Path) -> None:
    """Make the move itself lasting, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
