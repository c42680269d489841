"""Where on this machine the files of a server's rooms lie; nowhere where there is no server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Find = Callable[[str], Path | None]
_FINDERS: list[Find] = []


def serve(find: Find) -> None:
    """Have files found by what the server calls them; the server extension says how."""
    _FINDERS[:] = [find]


def place_of(path: str | None) -> Path | None:
    """The file a server's path means; None if it lies on no disk of this machine."""
    return _FINDERS[0](path) if path and _FINDERS else None
