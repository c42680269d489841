"""Saves a file so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from journeys.edit import HasJourney
from journeys.errors import Unreachable
from journeys.files.leaving import keep_left_out
from journeys.files.replacing import replace_file
from journeys.model import to_text

__all__ = ["Put", "put_text", "replace_file", "write", "write_keeping", "write_text"]


def write(journey: HasJourney, path: str | Path) -> Path:
    """Write a journey in its canonical form, and say where.

    If the file there holds what no journey shows, such as a touchpoint at a step that is gone, it
    is first kept beside as ``<name>.kept-<date-time>``.

    Args:
        journey: A journey, or anything that has one.
        path: Of the file; ``.journey`` is added if it has no suffix.

    Raises:
        Unreachable: If the folder is missing, full or closed; an old file stays as it was.
    """
    return write_keeping(journey, path).path


class Put(NamedTuple):
    """How writing went.

    Attributes:
        path: Of the file.
        kept: Under which name the file as it was is kept beside it; empty if nothing left it.
    """

    path: Path
    kept: str = ""


def write_keeping(journey: HasJourney, path: str | Path) -> Put:
    """As `write`, and say what was kept.

    Raises:
        Unreachable: As `write`.
    """
    value = journey.journey
    file = Path(path)
    file = file if file.suffix else file.with_suffix(".journey")
    return put_text(to_text(value), file, value.meta.language)


def write_text(text: str, path: Path, language: str | None = "id", *, keeps: bool = True) -> Path:
    """Write a text beside its goal, flush it to disk, and put it in place in one move.

    Args:
        text: What the file is to hold.
        path: Of the file.
        language: Of the sentence, should writing fail.
        keeps: Whether a file that holds what would be lost is kept beside.

    Raises:
        Unreachable: As `write`.
    """
    return put_text(text, path, language, keeps=keeps).path


def put_text(text: str, path: Path, language: str | None = "id", *, keeps: bool = True) -> Put:
    """As `write_text`, and say what was kept.

    Raises:
        Unreachable: As `write`.
    """
    goal = path.resolve()
    kept = ""
    try:
        if keeps:
            kept = keep_left_out(goal, _held(goal), text)
        replace_file(text.encode("utf-8"), goal)
    except OSError as failure:
        raise Unreachable("files.not-saved", language, name=str(path),
                          reason=failure.strerror or str(failure)) from failure  # fmt: skip
    return Put(path, kept)


def _held(goal: Path) -> bytes:
    with suppress(OSError):
        return goal.read_bytes()
    return b""
