"""What may not be lost, put beside a file under a name of its own."""

from __future__ import annotations

import time
from pathlib import Path

from journeys.files.replacing import replace_file

JOURNEY, UNREADABLE = ".journey", ".unreadable.txt"


def keep_beside(file: Path, data: bytes, suffix: str = JOURNEY) -> str:
    """Keep bytes beside a file as ``<name>.kept-<date-time>``, and say under which name.

    What is kept there already, byte by byte, is not kept twice.

    Args:
        file: The file they belong to.
        data: What to keep.
        suffix: `JOURNEY`, or `UNREADABLE` for what no board can open.

    Raises:
        OSError: If the folder takes no more.
    """
    for old in kept(file):
        if old.stat().st_size == len(data) and old.read_bytes() == data:
            return old.name
    stem = f"{file.stem}.kept-{time.strftime('%Y%m%d-%H%M%S')}"
    goal, more = file.with_name(stem + suffix), 1
    while goal.exists():
        more += 1
        goal = file.with_name(f"{stem}-{more}{suffix}")
    goal.parent.mkdir(parents=True, exist_ok=True)
    replace_file(data, goal)
    return goal.name


def kept(file: Path) -> list[Path]:
    """What is kept beside a file, the oldest first."""
    begin = f"{file.stem}.kept-"
    if not file.parent.is_dir():
        return []
    return sorted(one for one in file.parent.iterdir() if one.name.startswith(begin))
