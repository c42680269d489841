"""What a file holds that no journey shows, and that saving would therefore leave out."""

from __future__ import annotations

from pathlib import Path

from journeys.errors import UnreadableFile
from journeys.files.kept import keep_beside
from journeys.files.parsing import MOST_BYTES, plain_of
from journeys.model import Repair, repair


def left_out(found: bytes, text: str) -> tuple[Repair, ...]:
    """What reading a file mended away, and a new text does not hold either.

    Args:
        found: What the file holds; nothing is left out of what is no journey.
        text: What is to be written.
    """
    lost = _dropped(found)
    held = {*_dropped(text.encode("utf-8", "replace"))} if lost else set()
    return tuple(one for one in lost if one not in held)


def keep_left_out(file: Path, found: bytes, text: str) -> str:
    """Keep a file beside itself if saving leaves something out, and say under which name.

    Args:
        file: The file.
        found: What it holds, or held until now.
        text: What is written.

    Raises:
        OSError: If the folder takes no more.
    """
    return keep_beside(file, found) if left_out(found, text) else ""


def _dropped(data: bytes) -> list[Repair]:
    if not data or len(data) > MOST_BYTES:
        return []
    try:
        plain = plain_of(data.decode("utf-8"))
    except (UnreadableFile, UnicodeDecodeError):
        return []
    return [one for one in repair(plain)[1] if one.drops]
