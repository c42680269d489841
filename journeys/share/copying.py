"""Keeps copies of a file as it is written; a full disk keeps nobody from saving."""

from __future__ import annotations

import logging
from pathlib import Path

from journeys.files.leaving import keep_left_out
from journeys.share.disk_side import sound
from journeys.share.recovery import Recovery

_LOG = logging.getLogger(__name__)


def copy_before(file: Path, found: bytes | None, text: str) -> None:
    """Keep what a file held, if it is time for another copy, and what it is to hold.

    What it held is kept beside it too, for good, if the new text leaves some of it out.

    Args:
        file: The file.
        found: What it held; None if it did not exist.
        text: What is written into it.
    """
    try:
        recovery = Recovery(file)
        keep_left_out(file, found or b"", text)
        if found is not None and recovery.due() and sound(found):
            recovery.keep(found.decode(), "saved")
        recovery.ahead(text, found)
    except OSError as failure:
        _LOG.warning("no copy of %s could be kept: %s", file.name, failure)
