"""The copies of a file in sentences, and one of them put back; the person decides which."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from journeys.edit import Journey, diff
from journeys.errors import NewerFile, Unreachable, UnreadableFile
from journeys.files import read, write_text
from journeys.share.kept import UNREADABLE, keep_beside
from journeys.share.recovery import LATEST, Recovery, Snapshot
from journeys.share.settling import readable
from journeys.words import say

_CLOCKS = timedelta(seconds=1)
"""How far the times of two files written together may lie apart."""


class Copy(NamedTuple):
    """A copy as a person chooses it.

    Attributes:
        name: By which it is asked for.
        when: When it was taken, UTC.
        why: As `Snapshot.why`.
        sentence: What having it back would change.
    """

    name: str
    when: datetime
    why: str
    sentence: str


def copies(file: Path, language: str) -> list[Copy]:
    """Every copy that can be had back, the newest first.

    Args:
        file: The file; it may be missing, empty or unreadable.
        language: Of the sentences.
    """
    now = _journey(file)
    found = []
    for snapshot in Recovery(file).snapshots():
        try:
            then = readable(snapshot.text())
        except UnreadableFile:
            continue
        sentence = _whole(then, language) if now is None else diff(now, then).say(language)
        found.append(Copy(snapshot.name, snapshot.when, snapshot.why, sentence))
    return found


def offered(file: Path) -> str:
    """The name of the copy to offer when a file is opened; empty if the file is the best there is.

    One is offered where the file is missing, empty or unreadable, and where it is older than
    what was to be written last.
    """
    held = {one.name: one for one in Recovery(file).snapshots()}
    whole = [name for name, one in held.items() if _readable(one)]
    try:
        now = read(file)
    except NewerFile:
        return ""
    except UnreadableFile:
        return whole[0] if whole else ""
    latest = held.get(LATEST)
    if latest is None or LATEST not in whole or readable(latest.text()) == now:
        return ""
    modified = datetime.fromtimestamp(file.stat().st_mtime, latest.when.tzinfo)
    return LATEST if latest.when > modified + _CLOCKS else ""


def restore(file: Path, snapshot: Snapshot, language: str) -> str:
    """Write a copy over the file and say what that changed; what stood there is kept.

    Raises:
        UnreadableFile: If the copy holds no journey.
        Unreachable: If the file cannot be written.
    """
    text = snapshot.text()
    then, now = readable(text), _journey(file)
    try:
        if now is not None:
            Recovery(file).keep(file.read_text("utf-8"), "before")
        elif file.exists() and file.stat().st_size:
            keep_beside(file, file.read_bytes(), UNREADABLE)
    except OSError as failure:
        raise Unreachable("files.not-saved", language, name=file.name,
                          reason=failure.strerror or str(failure)) from failure  # fmt: skip
    write_text(text, file, language)
    return _whole(then, language) if now is None else diff(now, then).say(language)


def _journey(file: Path) -> Journey | None:
    try:
        return read(file)
    except UnreadableFile:
        return None


def _readable(snapshot: Snapshot) -> bool:
    try:
        readable(snapshot.text())
    except UnreadableFile:
        return False
    return True


def _whole(journey: Journey, language: str) -> str:
    pains = sum(one.type == "pain" for one in journey.insights.values())
    return say("share.recovery.whole", language, phases=len(journey.phases),
               steps=len(journey.steps), pains=pains)  # fmt: skip
