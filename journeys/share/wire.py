"""A connection to a room that mends itself; its threads never touch the document."""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import Condition, Event, Thread, current_thread

from pycrdt import Decoder

from journeys.share.door import RoomEndedError, WebSocketException, connect, messages
from journeys.share.outbox import RAW_MESSAGE, Outbox
from journeys.share.session import Session

REOPENED = b""
"""Stands in the inbox where the connection was cut and is open again."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 15.0
_FAREWELL = 2.0


class Wire:
    """Carries messages between an outbox and an inbox and the room.

    Attributes:
        inbox: What the room said and nobody has taken yet, oldest first.
        notify: Called from a thread of the wire when something is in the inbox.
        ended: Why the room cannot be joined again; empty while it can.
        online: Whether the connection stands.
    """

    def __init__(self, session: Session) -> None:
        self.inbox: deque[bytes] = deque()
        self.notify: Callable[[], object] = lambda: None
        self.ended = ""
        self.online = True
        self._session = session
        self._socket = connect(session)
        self._out = Outbox()
        self._closing = Event()
        self._news = Condition()
        self._answers: dict[int, str] = {}
        self._threads = [
            Thread(target=work, name=f"journeys-room-{name}", daemon=True)
            for name, work in (("out", self._post), ("in", self._listen))
        ]
        for thread in self._threads:
            thread.start()

    def send(self, message: bytes) -> None:
        """Send this, soon."""
        self._out.put(message)

    def saved(self) -> None:
        """The room has saved by itself."""
        self._out.saved()

    def save(self, patience: float) -> str:
        """Ask the room to save, and what it answers: success, skipped, failed, or nothing.

        Nothing comes too where the connection was cut in the meantime.
        """
        ticket, socket = self._out.put_save(), self._socket

        def told() -> bool:
            return ticket in self._answers or bool(self.ended) or self._socket is not socket

        with self._news:
            self._news.wait_for(told, patience)
            return self._answers.pop(ticket, "")

    def wait(self, patience: float) -> bool:
        """Wait until something is in the inbox; False if nothing came."""
        with self._news:
            self._news.wait_for(lambda: self.inbox or self.ended, patience)
            return bool(self.inbox)

    def close(self) -> None:
        """Send what waits and hang up."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._out.close()
        if current_thread() is not self._threads[0]:
            self._threads[0].join(_FAREWELL)
        with suppress(OSError, WebSocketException):
            self._socket.close(timeout=_FAREWELL)
        self.online = False

    def _post(self) -> None:
        while (batch := self._out.take()) is not None:
            # what cannot be sent is asked for by the room when the connection stands again
            with suppress(OSError, WebSocketException):
                for message in batch:
                    self._socket.send_binary(message)

    def _listen(self) -> None:
        while not self._closing.is_set():
            try:
                for message in messages(self._socket):
                    self._heard(message)
            except RoomEndedError as failure:
                self._end(str(failure))
                return
            except (OSError, WebSocketException):
                pass
            self.online = False
            with suppress(OSError, WebSocketException):
                self._socket.shutdown()  # type: ignore[no-untyped-call]
            self._reconnect()

    def _heard(self, message: bytes) -> None:
        if message[:1] != bytes([RAW_MESSAGE]):
            self._arrived(message)
            return
        with suppress(ValueError, RuntimeError, IndexError, KeyError, TypeError):
            answer = json.loads(Decoder(message[1:]).read_var_string())
            with self._news:
                self._answers[int(answer["responseTo"])] = str(answer["status"])
                self._news.notify_all()

    def _arrived(self, message: bytes) -> None:
        with self._news:
            self.inbox.append(message)
            self._news.notify_all()
        self.notify()

    def _reconnect(self) -> None:
        pause = _FIRST_PAUSE
        while not self._closing.wait(pause * random.uniform(0.8, 1.2)):  # noqa: S311  spreads a crowd
            try:
                self._socket = connect(self._session)
            except (OSError, WebSocketException):
                pause = min(pause * 2, _LONGEST_PAUSE)
            else:
                # said before it is online, so that nobody takes the old state for the new
                self._arrived(REOPENED)
                self.online = True
                return

    def _end(self, reason: str) -> None:
        with self._news:
            self.ended, self.online = reason, False
            self._news.notify_all()
        self.notify()
