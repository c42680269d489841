"""Our one line in a file of git attributes; every other byte stays as it is."""

from __future__ import annotations

from pathlib import Path

LINE = "*.journey diff=journey merge=journey"
_BYTES = f"{LINE}\n".encode()


def has_line(path: Path) -> bool:
    """Whether our line is in the file."""
    return path.exists() and _BYTES in path.read_bytes().splitlines(keepends=True)


def add_line(path: Path) -> None:
    """Put our line first, where any line of a person's own is stronger; only once.

    Raises:
        OSError: If the file cannot be written.
    """
    if has_line(path):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_BYTES + (path.read_bytes() if path.exists() else b""))


def remove_line(path: Path) -> None:
    """Take our line out; a file that held nothing else goes with it.

    Raises:
        OSError: If the file cannot be written.
    """
    if not has_line(path):
        return
    lines = path.read_bytes().splitlines(keepends=True)
    lines.remove(_BYTES)
    if lines:
        path.write_bytes(b"".join(lines))
    else:
        path.unlink()
