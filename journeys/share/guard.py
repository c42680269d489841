"""Has every room of a journey saved while people keep typing in it.

A stock room saves a second after the last change, so a busy one never saves, and a crash
takes all that was typed. This looks at the rooms four times a second and saves those whose
oldest unsaved change is a second old: nothing seen on a screen stays unsaved for two seconds.
"""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from journeys.share.watch import Watch

LOOK = 0.25
"""Seconds between two looks."""
OLDEST = 1.0
"""Seconds an unsaved change may have waited when it is looked at."""
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
        self._watches: dict[str, tuple[Any, Watch]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def look(self) -> None:
        """Have those saved that have waited long enough; one slow disk keeps no other waiting."""
        extension = self._rooms()
        if extension is None:
            return
        rooms = extension.ywebsocket_server.rooms
        self._follow({name: room for name, room in rooms.items() if name.startswith(_JOURNEY)})
        for name, (_, watch) in self._watches.items():
            if watch.age() >= OLDEST and not watch.saving:
                watch.saving = True
                saving = asyncio.create_task(self._save(extension, name, watch))
                self._tasks.add(saving)
                saving.add_done_callback(self._tasks.discard)

    def _rooms(self) -> Any:  # noqa: ANN401  the extension has no types
        found = self._server.extension_manager.extension_apps.get(_ROOMS) or ()
        return next((app for app in found if hasattr(app, "ywebsocket_server")), None)

    def _follow(self, rooms: dict[str, Any]) -> None:
        for name, (room, watch) in list(self._watches.items()):
            if rooms.get(name) is not room:
                watch.end()
                del self._watches[name]
        for name, room in rooms.items():
            if name not in self._watches and room.ready:
                self._watches[name] = (room, Watch(room.ydoc, _lock_of(room).locked))

    async def _save(self, extension: Any, name: str, watch: Watch) -> None:  # noqa: ANN401
        from jupyter_server_ydoc.utils import OutOfBandChanges

        since, lock = watch.since, _lock_of(self._watches[name][0])
        try:
            document = await extension.get_document(room_id=name, copy=False)
            file = extension.file_loaders[name.removeprefix(_JOURNEY)]
            watch.since = None
            saved = await file.maybe_save_content(
                {"format": "text", "type": "journey", "content": await document.aget()}
            )
            if saved:
                async with lock:
                    document.dirty, document.hash = False, saved["hash"]
        except OutOfBandChanges:
            model = await file.load_content("text", "journey")
            async with lock:
                await document.aset(model["content"])
        except Exception as failure:  # noqa: BLE001  a full disk must not end the guard
            self._server.log.warning("%s is not saved yet: %r", name, failure)
            watch.since = watch.since or since
        finally:
            watch.saving = False


def _lock_of(room: Any) -> asyncio.Lock:  # noqa: ANN401
    """What a room holds while it is changed without a person's edit."""
    return getattr(room, "_update_lock", None) or asyncio.Lock()
