"""Copies of a file in ``.journeys-recovery`` beside it: what a crash or a foreign change took."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Literal, NamedTuple

from journeys.files.writing import replace_file

FOLDER = ".journeys-recovery"
LATEST = "latest.journey"
HISTORY = "history.y"
EVERY = timedelta(seconds=30)
"""At least so long between two copies of what was saved."""
MOST = 10
"""Copies of each sort; the oldest go."""
Why = Literal["saved", "before", "disk"]
_NAME = re.compile(r"(\d{8}T\d{6}\.\d{6})Z-(saved|before|disk)\.journey")
_SEAL = sha256().digest_size
_STAMP = "%Y%m%dT%H%M%S.%f"


class Snapshot(NamedTuple):
    """One copy.

    Attributes:
        path: Where it lies.
        when: When it was taken, UTC.
        why: ``latest``: what was written last; ``saved``: an older state of the file; ``before``:
            what people had open before a foreign change or a restoring; ``disk``: what came
            from outside; ``kept``: a file kept beside, see `journeys.share.kept`.
    """

    path: Path
    when: datetime
    why: str

    @property
    def name(self) -> str:
        """By which it is asked for."""
        return self.path.name

    def text(self) -> str:
        """What it holds."""
        return self.path.read_text("utf-8", "replace")


class Recovery:
    """The copies of one file."""

    def __init__(self, file: Path) -> None:
        self.folder = file.parent / FOLDER / file.name

    def ahead(self, text: str, found: bytes | None = None) -> None:
        """Keep what is about to be written: should the writing be cut off, it is here.

        Args:
            text: What is written.
            found: What the file held; what was to be in it instead gets a name of its own.

        Raises:
            OSError: If the folder takes no more.
        """
        latest = self.folder / LATEST
        if latest.exists() and latest.read_bytes() not in (found, text.encode("utf-8", "replace")):
            self.pin()
        self._put(latest, text, flush=False)

    def pin(self) -> str:
        """Keep what was to be written last under a name no saving takes away, and say the name.

        Raises:
            OSError: As `ahead`.
        """
        latest = self.find(LATEST)
        if latest is None:
            return ""
        text, newest = latest.text(), {one.why: one for one in reversed(self.snapshots())}
        for one in newest.values():
            if one.name != LATEST and one.text() == text:
                return one.name
        return self.keep(text, "saved", latest.when)

    def due(self) -> bool:
        """Whether the last saved state that was kept is old enough for another."""
        newest = next((one for one in self.snapshots() if one.why == "saved"), None)
        return newest is None or datetime.now(UTC) - newest.when >= EVERY

    def keep(self, text: str, why: Why, when: datetime | None = None) -> str:
        """Keep a text, forget the oldest of its sort, and say its name.

        Args:
            text: What to keep.
            why: What it is.
            when: Of what moment it is, UTC; None for now.

        Raises:
            OSError: As `ahead`.
        """
        alike = [one for one in self.snapshots() if one.why == why]
        if alike and alike[0].text() == text:
            return alike[0].name
        name = f"{(when or datetime.now(UTC)).strftime(_STAMP)}Z-{why}.journey"
        self._put(self.folder / name, text, flush=True)
        for old in alike[MOST - 1 :]:
            old.path.unlink(missing_ok=True)
        return name

    def snapshots(self) -> list[Snapshot]:
        """Every copy, the newest first."""
        if not self.folder.is_dir():
            return []
        found = [snapshot for one in self.folder.iterdir() if (snapshot := _snapshot(one))]
        return sorted(found, key=lambda one: (one.when, one.name), reverse=True)

    def find(self, name: str) -> Snapshot | None:
        """The copy of a name; None if there is none."""
        return next((one for one in self.snapshots() if one.name == name), None)

    def remember(self, update: bytes) -> None:
        """Keep the history of the shared document, for when the server's store forgets it.

        Args:
            update: The whole document, as Yjs encodes it; holds nothing that was deleted.

        Raises:
            OSError: As `ahead`.
        """
        self._put(self.folder / HISTORY, sha256(update).digest() + update, flush=False)

    def remembered(self) -> bytes:
        """The history kept last; empty if there is none, or a disk has changed a byte of it."""
        try:
            found = (self.folder / HISTORY).read_bytes()
        except OSError:
            return b""
        seal, update = found[:_SEAL], found[_SEAL:]
        return update if seal == sha256(update).digest() else b""

    def move(self, file: Path) -> None:
        """Follow a file that was renamed.

        Raises:
            OSError: As `ahead`.
        """
        there = Recovery(file)
        if not self.folder.is_dir():
            return
        # a file of that name may have had copies here
        there.pin()
        there._make()
        for copy in self.folder.iterdir():
            copy.replace(there.folder / copy.name)
        self.folder.rmdir()

    def _make(self) -> None:
        """Make the folder, but not the one the file lies in: that may just have been renamed."""
        if not self.folder.is_dir():
            self.folder.parent.mkdir(exist_ok=True)
            self.folder.mkdir(exist_ok=True)
            # copies are for this disk, not for everybody who has the repository
            (self.folder.parent / ".gitignore").write_text("*\n", "utf-8")

    def _put(self, goal: Path, text: str | bytes, *, flush: bool) -> None:
        self._make()
        data = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
        replace_file(data, goal, flush=flush)


def _snapshot(path: Path) -> Snapshot | None:
    if path.name == LATEST:
        return Snapshot(path, datetime.fromtimestamp(path.stat().st_mtime, UTC), "latest")
    if not (name := _NAME.fullmatch(path.name)):
        return None
    when = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
    return Snapshot(path, when, name[2])
