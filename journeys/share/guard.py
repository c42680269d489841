"""Has every room of a journey saved while people keep typing, and its file looked after.

A stock room saves a second after the last change, so a busy one never saves, and a crash
takes all that was typed. This looks at the rooms four times a second and saves those whose
oldest unsaved change is three quarters of a second old: nothing seen on a screen stays
unsaved for two seconds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any, Protocol

from journeys.share.careful import Hear
from journeys.share.histories import recall
from journeys.share.places import place_of
from journeys.share.reunion import listen
from journeys.share.tending import Tended

LOOK = 0.25
"""Seconds between two looks."""
_ROOMS = "jupyter_server_ydoc"
_JOURNEY = "text:journey:"


class Server(Protocol):
    """What of the Jupyter server is needed."""

    log: Any
    extension_manager: Any


class Guard:
    """Watches the rooms of a server; does nothing where it has none."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._tended: dict[str, Tended] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._troubled: dict[str, str] = {}

    def begin(self) -> None:
        """Meet every room before anybody enters it, and save all before the server ends; once."""
        if (extension := self._rooms()) is None:
            return
        server = extension.ywebsocket_server
        add_room, clean = server.add_room, server.clean

        def add_and_meet(name: str, room: Any) -> None:  # noqa: ANN401
            # it is added again with everybody who enters
            if name.startswith(_JOURNEY) and room.on_message is None:
                recall(room)
                room.on_message = self._looked_after(name, listen(room))
                if place_of(room._document.path):  # noqa: SLF001
                    self._save_for(name, room)
            add_room(name, room)

        async def save_and_clean() -> None:
            # a server with rooms often hangs after this, until somebody kills it
            for name, tended in self._tended.items():
                self._end(name, tended)
            self._tended.clear()
            await clean()

        server.add_room, server.clean = add_and_meet, save_and_clean

    async def look(self) -> None:
        """Look after every room; one slow disk keeps no other waiting."""
        extension = self._rooms()
        if extension is None:
            return
        rooms = extension.ywebsocket_server.rooms
        await self._follow(
            extension, {name: room for name, room in rooms.items() if name.startswith(_JOURNEY)}
        )
        for name, tended in self._tended.items():
            if not tended.busy:
                tended.busy = True
                tending = asyncio.create_task(self._tend(name, tended))
                self._tasks.add(tending)
                tending.add_done_callback(self._tasks.discard)

    def documents(self, path: str) -> Iterator[Any]:
        """The documents of the rooms in which a file is open."""
        for tended in self._tended.values():
            if tended.path == path:
                yield tended.document

    def _looked_after(self, name: str, hear: Hear) -> Hear:
        """Watch a room before it hears a word: who comes back may have nothing to add later."""

        async def meet(message: bytes) -> bool:
            extension = self._rooms()
            room = extension.ywebsocket_server.rooms.get(name)
            if room is not None and not self._tends(name, room):
                try:
                    await self._meet(extension, name, room)
                except Exception as failure:  # noqa: BLE001  the next look meets it
                    self._server.log.debug("%s is not looked after yet: %r", name, failure)
            return await hear(message)

        return meet

    def _save_for(self, name: str, room: Any) -> None:  # noqa: ANN401
        """Save instead of a room: it would empty the file first, and look away meanwhile."""

        async def save() -> None:
            if not self._tends(name, room):
                await self.look()
            await self._tended[name].save_now()

        room._document.unobserve()  # noqa: SLF001
        room._save_to_disc = lambda: asyncio.create_task(save())  # noqa: SLF001

    def _rooms(self) -> Any:  # noqa: ANN401  the extension has no types
        found = self._server.extension_manager.extension_apps.get(_ROOMS) or ()
        return next((app for app in found if hasattr(app, "ywebsocket_server")), None)

    async def _follow(self, extension: Any, rooms: dict[str, Any]) -> None:  # noqa: ANN401
        for name, tended in list(self._tended.items()):
            if rooms.get(name) is not tended.room:
                del self._tended[name]
                self._end(name, tended)
        for name, room in rooms.items():
            await self._meet(extension, name, room)

    async def _meet(self, extension: Any, name: str, room: Any) -> None:  # noqa: ANN401
        here = extension.ywebsocket_server.rooms.get(name) is room
        if not here or not room.ready or self._tends(name, room):
            return
        if name in self._tended:
            # freed and opened again between two looks
            self._end(name, self._tended.pop(name))
        document = await extension.get_document(room_id=name, copy=False)
        loader = extension.file_loaders[name.removeprefix(_JOURNEY)]
        if document is not None and not self._tends(name, room):
            self._tended[name] = Tended(room, document, loader)

    def _tends(self, name: str, room: Any) -> bool:  # noqa: ANN401
        return name in self._tended and self._tended[name].room is room

    def _end(self, name: str, tended: Tended) -> None:
        try:
            tended.end()
        except OSError as failure:
            self._server.log.warning("the last of %s is not saved: %r", name, failure)

    async def _tend(self, name: str, tended: Tended) -> None:
        try:
            await tended.tend()
            self._troubled.pop(name, None)
        except Exception as failure:  # noqa: BLE001  a full disk must not end the guard
            if self._troubled.get(name) != repr(failure):
                self._server.log.warning("%s is not saved yet: %r", name, failure)
            self._troubled[name] = repr(failure)
        finally:
            tended.busy = False
