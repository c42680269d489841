"""A live journey in the room of its file: the server keeps the file, code never writes it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakMethod, finalize

from pycrdt import Doc, YMessageType, YSyncMessageType

from journeys.errors import Unreachable
from journeys.share.door import WebSocketException
from journeys.share.home import Saved
from journeys.share.link import Link
from journeys.share.mapping import STATE, SharedDoc, root
from journeys.share.server import Server
from journeys.share.session import PATIENCE, ask_session
from journeys.share.wire import REOPENED, Wire

if TYPE_CHECKING:
    from journeys.share.live import LiveJourney

_LOG = logging.getLogger(__name__)
_SYNCED = bytes([YMessageType.SYNC, YSyncMessageType.SYNC_STEP2])


class Room:
    """One place in the room of a file on a Jupyter server."""

    shared = True

    def __init__(self, path: Path, wire: Wire, server: str, language: str | None) -> None:
        self.path = path
        self.doc: SharedDoc = Doc()
        self._wire = wire
        self._server = server
        self._language = language
        self._hash: object = None
        self._abreast = False
        self._link = Link(wire.send, self.doc)
        # also when the journey is forgotten, and when Python ends
        self._leave = finalize(self, wire.close)

    def enter(self, live: LiveJourney) -> None:
        """Take in all that the room holds; blocks until it is here.

        Raises:
            Unreachable: If the room does not answer.
        """
        self._link = live.connect(self._wire.send, echoes=False)
        self._link.greet()
        until = time.monotonic() + PATIENCE
        synced = False
        while not synced:
            if not self._wire.wait(until - time.monotonic()):
                self.close()
                raise self._unreachable(
                    "share.room.ended" if self._wire.ended else "share.room.silent"
                )
            message = self._wire.inbox.popleft()
            synced = message.startswith(_SYNCED)
            live.hear(self._link, message)
        self._abreast = True
        self._wire.notify = _caller(live)
        _caller(live)()

    def refresh(self, live: LiveJourney) -> None:
        """Take in what the room said meanwhile."""
        inbox = self._wire.inbox
        while inbox:
            message = inbox.popleft()
            if message == REOPENED:
                self._abreast = False
                self._link.greet()
                continue
            live.hear(self._link, message)
            self._abreast = self._abreast or message.startswith(_SYNCED)
        if (saved := root(self.doc, STATE).get("hash")) != self._hash:
            self._hash = saved
            self._wire.saved()

    def save(self, live: LiveJourney) -> Saved:
        """Have the server save now.

        Raises:
            Unreachable: If it does not, or cannot be reached; edits are kept and sent later.
        """
        until = time.monotonic() + PATIENCE
        answer = ""
        while answer in ("", "skipped") and not self._wire.ended and time.monotonic() < until:
            live.refresh()
            # after a cut the room first has to be told what it missed, or it would save without
            if self._abreast and self._wire.online:
                answer = self._wire.save(until - time.monotonic())
            if answer != "success":
                time.sleep(0.1)
        if answer != "success":
            raise self._unreachable("share.room.not-saved")
        return Saved(self.path)

    def close(self) -> None:
        """Send what waits and leave."""
        self._leave()

    def _unreachable(self, key: str) -> Unreachable:
        reason = self._wire.ended or "timeout"
        return Unreachable(key, self._language, name=self.path.name, server=self._server,
                           reason=reason)  # fmt: skip


def join(server: Server, file: Path, language: str | None = "id") -> Room | None:
    """A place in the room of a file; None where the server has no rooms, or not for this file.

    Raises:
        Unreachable: If the server refuses the token, or does not answer.
    """
    path = server.path_of(file)
    session = ask_session(server, path, language) if path is not None else None
    if session is None:
        return None
    try:
        return Room(file, Wire(session), server.url, language)
    except (OSError, WebSocketException) as failure:
        raise Unreachable("share.room.silent", language, server=server.url,
                          reason=failure) from failure  # fmt: skip


def _caller(live: LiveJourney) -> Callable[[], None]:
    """What has a live journey look into its inbox, in its own loop where it has one."""
    refresh = WeakMethod(live.refresh)

    def look() -> None:
        try:
            if here := refresh():
                here()
        except Exception:  # noqa: BLE001  it must not end the connection
            _LOG.exception("a listener of a live journey failed")

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return look

    def look_later() -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(look)

    return look_later
