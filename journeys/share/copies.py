"""The copies of a file as a person chooses among them, and what having one back would change."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from journeys.edit import Difference, Journey, diff
from journeys.edit.wording import noun
from journeys.errors import UnreadableFile
from journeys.files import read
from journeys.model import to_text
from journeys.share.kept import JOURNEY, kept
from journeys.share.recovery import LATEST, Recovery, Snapshot
from journeys.share.settling import readable
from journeys.words import say

MOST_LINES = 50


class Effect(NamedTuple):
    """What having a copy back would change.

    Attributes:
        sentence: All of it, in one sentence.
        lines: Each change; none where there is nothing to compare with, or nothing changes.
        n: How many changes there are.
    """

    sentence: str
    lines: list[str]
    n: int


def copies(file: Path, board: Journey | None = None) -> list[Snapshot]:
    """Every copy worth choosing, the newest first: no text twice, and not what is there now.

    Args:
        file: The file; it may be missing, empty or unreadable.
        board: What people have open, where that is more than the file holds yet.
    """
    seen = {_bytes(file) if board is None else to_text(board).encode()}
    found = []
    # what was written last has a name that the next saving takes; a twin under its own is better
    for one in sorted(Recovery(file).snapshots(), key=lambda one: one.name == LATEST):
        data = _bytes(one.path)
        if data and data not in seen:
            seen.add(data)
            found.append(one)
    return sorted(found, key=lambda one: one.when, reverse=True)


def beside(file: Path) -> list[Snapshot]:
    """The files kept beside a file, the newest first."""
    found = [
        Snapshot(one, datetime.fromtimestamp(one.stat().st_mtime, UTC), "kept")
        for one in kept(file)
    ]
    return sorted(found, key=lambda one: one.when, reverse=True)


def find_copy(file: Path, name: str) -> Snapshot | None:
    """The copy or the kept journey of a name; None if there is none."""
    held = [one for one in beside(file) if one.path.suffix == JOURNEY]
    return next((one for one in [*Recovery(file).snapshots(), *held] if one.name == name), None)


def effect(snapshot: Snapshot, now: Journey | None, language: str) -> Effect:
    """What having a copy back would change.

    Args:
        snapshot: The copy.
        now: What stands there now; None if that is no journey.
        language: Of the sentences.

    Raises:
        UnreadableFile: If the copy holds no journey.
    """
    then = readable(snapshot.text(), snapshot.name, language)
    if now is None:
        return Effect(whole(then, language), [], 0)
    return changed(diff(now, then), language)


def changed(change: Difference, language: str) -> Effect:
    """A difference, within bounds."""
    lines = change.lines(language)
    return Effect(change.say(language), lines[:MOST_LINES], len(lines))


def whole(journey: Journey, language: str) -> str:
    """How much a journey holds."""
    pains = sum(one.type == "pain" for one in journey.insights.values())
    held = {"phases": len(journey.phases), "steps": len(journey.steps), "pains": pains}
    nouns = {"phases": ("phases", ""), "steps": ("steps", ""), "pains": ("insights", "pain")}
    said = {name: f"{n} {noun(*nouns[name], language, n)}" for name, n in held.items()}
    return say("share.recovery.whole", language, **said)


def journey_in(file: Path) -> Journey | None:
    """What a file holds; None if that is no journey."""
    try:
        return read(file)
    except UnreadableFile:
        return None


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
