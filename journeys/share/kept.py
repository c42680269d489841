"""A side of a file that could not be joined with the other, put beside it under a name."""

from __future__ import annotations

from journeys.errors import NewerFile, UnreadableFile
from journeys.files import plain_of
from journeys.files.kept import JOURNEY, UNREADABLE, keep_beside, kept

__all__ = ["JOURNEY", "UNREADABLE", "keep_beside", "kept", "suffix_for"]


def suffix_for(data: bytes) -> str:
    """The ending of a name for bytes that are no journey of this version."""
    try:
        plain_of(data.decode("utf-8"))
    except NewerFile:
        return JOURNEY
    except (UnreadableFile, UnicodeDecodeError):
        return UNREADABLE
    return JOURNEY
