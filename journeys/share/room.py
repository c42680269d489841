"""A live journey in the room of its file: the server keeps the file, code never writes it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakMethod, finalize

from pycrdt import Doc, Text

from journeys.errors import Unreachable
from journeys.share.door import WebSocketException, reason_of, refusal
from journeys.share.home import Saved
from journeys.share.left_out import LeftOut
from journeys.share.link import Link
from journeys.share.mapping import STATE, SharedDoc, root
from journeys.share.server import Server
from journeys.share.session import PATIENCE, ask_session
from journeys.share.source import bare
from journeys.share.standing import Code, Standing
from journeys.share.trouble import trouble_in
from journeys.share.wire import REOPENED, SYNCED, Wire

if TYPE_CHECKING:
    from journeys.share.live import LiveJourney

_LOG = logging.getLogger(__name__)
_STOCK = "source"
"""Where a server that knows no journeys keeps the text of any file."""


class StrangeRoomError(Exception):
    """The room is that of a plain text: what code writes there, nobody would ever save."""


class Room:
    """One place in the room of a file on a Jupyter server."""

    shared = True

    def __init__(self, path: Path, wire: Wire, server: Server, language: str | None) -> None:
        self.doc: SharedDoc = Doc()
        self._path = path
        self._wire = wire
        self._server = server
        self._language = language
        self._hash: object = None
        self._abreast = False
        self._left_out = LeftOut()
        self._link = Link(wire.send, self.doc)
        # also when the journey is forgotten, and when Python ends
        self._leave = finalize(self, wire.close)

    @property
    def path(self) -> Path:
        """Of the file, under the name it has now: it may have been renamed meanwhile."""
        named = root(self.doc, STATE).get("path")
        if not isinstance(named, str):
            return self._path
        return (self._server.root or Path()) / named

    @property
    def standing(self) -> Standing:
        """Whether the connection stands, and what waits to be sent."""
        wire = self._wire
        code: Code = "room" if wire.online else "offline"
        code = "ended" if wire.ended else "refused" if wire.refused else code
        reason = wire.ended or wire.refused
        return Standing(code, wire.unsent, self.path.name, self._server.url, reason)

    def enter(self, live: LiveJourney) -> None:
        """Take in all that the room holds; blocks until it is here.

        Raises:
            Unreachable: If the room does not answer.
            StrangeRoomError: If the server knows no journeys.
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
            synced = message.startswith(SYNCED)
            live.hear(self._link, message)
        if bare(self.doc) and str(self.doc.get(_STOCK, type=Text)):
            self.close()
            raise StrangeRoomError
        self._abreast = True
        self._left_out.news(self.doc)
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
            self._abreast = self._abreast or message.startswith(SYNCED)
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
        while answer in ("", "skipped") and not self._hopeless and time.monotonic() < until:
            live.refresh()
            # after a cut the room first has to be told what it missed, or it would save without
            if self._abreast and self._wire.online:
                answer = self._wire.save(until - time.monotonic())
            if answer != "success":
                time.sleep(0.1)
        if answer != "success":
            live.refresh()
            raise self._not_saved(answer)
        return Saved(self.path, kept=self._left_out.saved(live, self.doc, self._wire.wait))

    def close(self) -> None:
        """Send what waits and leave."""
        self._leave()

    @property
    def _hopeless(self) -> bool:
        return bool(self._wire.ended or self._wire.refused)

    def _not_saved(self, answer: str) -> Unreachable:
        trouble = trouble_in(self.doc) if answer == "failed" else None
        if trouble:
            key, reason = f"share.notice.{trouble.code}", "".join(trouble.lines["en"])
            return Unreachable(key, self._language, name=self.path.name, reason=reason)
        return self._unreachable(
            "share.room.refused-kept" if self._wire.refused else "share.room.not-saved"
        )

    def _unreachable(self, key: str) -> Unreachable:
        reason = self._wire.ended or self._wire.refused or "timeout"
        return Unreachable(key, self._language, name=self.path.name, server=self._server.url,
                           reason=reason)  # fmt: skip


def join(server: Server, file: Path, language: str | None = "id") -> Room | Standing:
    """A place in the room of a file; where the server has none, how it stands instead.

    Raises:
        Unreachable: If the server refuses the token, or does not answer.
    """
    path = server.path_of(file)
    session = ask_session(server, path, language) if path is not None else None
    if session is None:
        code: Code = "outside" if path is None else "no-rooms"
        return Standing(code, name=file.name, server=server.url)
    try:
        return Room(file, Wire(session), server, language)
    except (OSError, WebSocketException) as failure:
        key = "share.room.refused" if refusal(failure) else "share.room.silent"
        raise Unreachable(key, language, server=server.url,
                          reason=reason_of(failure)) from failure  # fmt: skip


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
