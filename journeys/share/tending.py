"""One room: its file is looked at, its changes are saved, and what is odd is told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from weakref import WeakSet

from journeys.files.writing import write_text
from journeys.share.disk_side import sound
from journeys.share.file_ids import Hold
from journeys.share.file_watch import FileWatch
from journeys.share.histories import keep_history
from journeys.share.kept import keep_beside
from journeys.share.mapping import STATE, root
from journeys.share.moves import follow, moved
from journeys.share.notices import notice, tell
from journeys.share.past import digest
from journeys.share.places import place_of
from journeys.share.stock_saving import save_by_jupyter
from journeys.share.trouble import Trouble
from journeys.share.watch import Watch
from journeys.share.write_over import write_over

OLDEST = 0.75
"""Seconds an unsaved change may have waited when it is looked at."""
PATIENCE = 5.0
"""Seconds in which a save that somebody asked for has to succeed."""
_ALL: WeakSet[Tended] = WeakSet()


def _is_open(path: str) -> bool:
    return any(tended.path == path for tended in _ALL)


class Tended:
    """A room of a journey while it is open.

    Attributes:
        room: The server's room.
        document: The journey in it, a `YJourney`.
        busy: Whether it is being looked after just now.
    """

    def __init__(self, room: Any, document: Any, loader: Any) -> None:  # noqa: ANN401  untyped
        self.room, self.document, self.busy = room, document, False
        self._loader, self._file = loader, FileWatch(self._worth_taking)
        self._hold = Hold(loader, document.path)
        self._place: Path | None = None
        self._seen, self._copy = False, ""
        self._hand = asyncio.Lock()
        self._watch = Watch(room.ydoc, self.lock.locked)
        self._trouble = Trouble(room.ydoc, lambda: document.disk.name)
        document.disk.attended = lambda: bool(room.clients)
        _ALL.add(self)

    @property
    def lock(self) -> asyncio.Lock:
        """What a room holds while it is changed without a person's edit."""
        return getattr(self.room, "_update_lock", None) or asyncio.Lock()

    @property
    def path(self) -> str | None:
        """What the server calls the file; None once it was deleted there."""
        try:
            return str(self._loader.path)
        except RuntimeError:
            return None

    def end(self) -> None:
        """Look no more; what is unsaved is written at once, as there is no later.

        Raises:
            OSError: If it cannot be written; it is in the server's store.
        """
        _ALL.discard(self)
        unsaved = self._watch.age() or self.document.disk.behind
        self._watch.end()
        try:
            if unsaved and self._place and not self._copy and self.document.disk.past.latest:
                data = self.document.get().encode()
                keep_history(self._place, self.room.ydoc.get_update())
                write_over(self._place, data, self.document.disk.past.known)
        finally:
            self._hold.end()

    async def tend(self) -> None:
        """Look at the file, then save what has waited long enough.

        Raises:
            Exception: Whatever a disk and a server may raise; nothing is lost, ask again.
        """
        async with self._alone():
            path = self.path
            if path is None:
                self._deleted_here()
                return
            place = place_of(path)
            if place is not None:
                await self._look(place, path)
            if self.document.disk.behind and not self._watch.age():
                self._watch.wants_saving(OLDEST)
            if self._watch.age() >= OLDEST:
                await self._save()

    async def save_now(self) -> None:
        """Save at once, because somebody asked for it.

        Raises:
            OSError: If it was deleted, or what is in the file cannot be taken in.
            Exception: As `tend`.
        """
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            async with self._alone():
                path = self.path
                if path is None:
                    raise FileNotFoundError
                place = place_of(path)
                if place is not None:
                    await self._look(place, path)
                if (place is None or self.document.disk.past.latest) and await self._save():
                    return
            await asyncio.sleep(0.1)
        raise TimeoutError

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        async with self._hand:
            with self._trouble.told():
                yield

    async def _look(self, place: Path, path: str) -> None:
        old, self._place = self._place or place, place
        if old != place or root(self.room.ydoc, STATE).get("path", path) != path:
            async with self.lock:  # kernels read it there
                self.document.path = path
        if old != place:
            await moved(self.room.ydoc, old, place)
        sight = await asyncio.to_thread(self._file.look, place)
        self._hold.stands(self._file.inode)
        # an empty or broken file is seen later than others, and the room may hold more by then
        seen, self._seen = self._seen, self._seen or sight.data is not None
        try:
            if sight.gone:
                known = self.document.disk.past.known
                if await follow(self._loader, place, self._file.inode, known, _is_open):
                    return
                if self.room.clients:
                    await self._write_again(place)
            elif sight.data is not None and not seen and self._loaded(sight.modified):
                await self._begin(sight.data)
            elif sight.data is not None:
                # locked, so that what comes from the disk is not taken for an edit
                async with self.lock:
                    self.document.disk.see(sight.data)
        except BaseException:
            self._file.forget()
            raise

    def _worth_taking(self, data: bytes) -> bool:
        return self.document.disk.past.known(data) or sound(data)

    def _loaded(self, modified: float) -> bool:
        """Whether the room was made of the file as it stands."""
        return bool(self._loader.last_modified == datetime.fromtimestamp(modified, UTC))

    async def _begin(self, data: bytes) -> None:
        disk = self.document.disk
        if sound(data):
            disk.came(data.decode())
        else:
            disk.past.saw_unread(data)
        if self.document.hash != digest(data):
            # so that after a crash it can be told whether the file was touched
            async with self.lock:
                self.document.hash = digest(data)

    async def _write_again(self, place: Path) -> None:
        text, update = self.document.get(), self.room.ydoc.get_update()
        place.parent.mkdir(parents=True, exist_ok=True)
        await asyncio.to_thread(keep_history, place, update)
        await asyncio.to_thread(write_text, text, place)
        self.document.disk.past.saw(text)
        tell(self.room.ydoc, notice("deleted", name=place.name))

    def _deleted_here(self) -> None:
        """Deleted by the server itself: said once, and kept beside if somebody goes on."""
        if self._place is None:
            return
        if not self._copy:
            self._copy = "-"
            snapshot = self.document.disk.keep(self.document.get(), "before")
            tell(self.room.ydoc, notice("removed", name=self._place.name, snapshot=snapshot))
            self._watch.since = None
        elif self._watch.age() >= OLDEST:
            self._watch.since = None
            data = self.document.get().encode()
            if self._copy == "-":
                self._copy = keep_beside(self._place, data)
                said = notice("removed-kept", name=self._place.name, kept=self._copy)
                tell(self.room.ydoc, said)
            else:
                write_text(data.decode(), self._place.with_name(self._copy))

    async def _save(self) -> bool:
        since, disk = self._watch.since, self.document.disk
        self._watch.since, disk.behind = None, False
        try:
            if self._place is not None and disk.past.latest:
                digest_now = await self._write(self._place)
            else:
                digest_now = await save_by_jupyter(self.document, self._loader)
        except BaseException:
            self._watch.since = since
            raise
        if not digest_now:
            self._watch.since = since
            return False
        async with self.lock:
            self.document.dirty, self.document.hash = False, digest_now
        self._trouble.over()
        return True

    async def _write(self, place: Path) -> str:
        """Write the file ourselves: whole or not at all, and over nothing that nobody knows."""
        data, update = self.document.get().encode(), self.room.ydoc.get_update()
        known = self.document.disk.past.known
        await asyncio.to_thread(keep_history, place, update)
        written = await asyncio.to_thread(write_over, place, data, known)
        self._file.inode = written.inode or self._file.inode
        self._hold.stands(self._file.inode)
        # what stands in the file may still be half written; what was replaced is only here
        if written.foreign is not None and (written.at or sound(written.foreign)):
            async with self.lock:
                self.document.disk.see(written.foreign)
                self.document.disk.behind = True
        if not written.at:
            return ""
        # else the server would take our own writing for somebody else's
        self._loader.last_modified = datetime.fromtimestamp(written.at, UTC)
        return digest(data)
