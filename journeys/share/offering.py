"""Whether a file that is opened has a copy better than itself; the person decides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

from journeys.edit import Journey
from journeys.errors import NewerFile, UnreadableFile
from journeys.files import read
from journeys.share.recovery import LATEST, Recovery, Snapshot
from journeys.share.settling import readable

_CLOCKS = timedelta(seconds=1)
"""How far the times of two files written together may lie apart."""
State = Literal["", "missing", "empty", "unreadable", "older"]


class Offer(NamedTuple):
    """What is offered when a file is opened.

    Attributes:
        name: Of the copy; empty if the file is the best there is.
        state: What is the matter with the file: ``missing``, ``empty``, ``unreadable``, ``older``
            than what was to be written last; empty if nothing is.
        problem: Why the file cannot be read, in a sentence; empty if it can.
    """

    name: str = ""
    state: State = ""
    problem: str = ""


def is_latest(file: Path) -> bool:
    """Whether a file holds byte by byte what was to be written last: then nothing is offered."""
    latest = Recovery(file).folder / LATEST
    try:
        return latest.read_bytes() == file.read_bytes()
    except OSError:
        return False


def offer(file: Path, language: str, board: Journey | None = None) -> Offer:
    """The copy to offer, and why.

    Args:
        file: The file.
        language: Of the sentence.
        board: What people have open; it, not the file, is what can be older.
    """
    if is_latest(file):
        return Offer()
    recovery = Recovery(file)
    latest = recovery.find(LATEST)
    try:
        now = board or read(file, language)
    except NewerFile as failure:
        return Offer("", "", failure.say(language))
    except UnreadableFile as failure:
        best = next((one for one in recovery.snapshots() if _whole(one)), None)
        name = "" if best is None else _lasting(recovery, best)
        return Offer(name, _state(file), failure.say(language))
    if latest is None or not _later(latest, file) or not _whole(latest):
        return Offer()
    return Offer() if readable(latest.text()) == now else Offer(recovery.pin(), "older")


def _lasting(recovery: Recovery, snapshot: Snapshot) -> str:
    return recovery.pin() if snapshot.name == LATEST else snapshot.name


def _later(latest: Snapshot, file: Path) -> bool:
    try:
        modified = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError:
        return True
    return latest.when > modified + _CLOCKS


def _state(file: Path) -> State:
    try:
        return "unreadable" if file.read_bytes().strip() else "empty"
    except FileNotFoundError:
        return "missing"
    except OSError:
        return "unreadable"


def _whole(snapshot: Snapshot) -> bool:
    try:
        readable(snapshot.text())
    except UnreadableFile:
        return False
    return True
