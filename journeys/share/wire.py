"""A connection to a room that mends itself; its threads never touch the document."""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import Condition, Event, Thread, current_thread

from pycrdt import Decoder, YMessageType, YSyncMessageType

from journeys.share.door import RoomEndedError, WebSocketException, connect, messages, refusal
from journeys.share.outbox import RAW_MESSAGE, Outbox
from journeys.share.server import find_server
from journeys.share.session import Session

REOPENED = b""
"""Stands in the inbox where the connection was cut and is open again."""
SYNCED = bytes([YMessageType.SYNC, YSyncMessageType.SYNC_STEP2])
"""How a message begins that holds all that the other side has missed."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 15.0
_FAREWELL = 2.0


class Wire:
    """Carries messages between an outbox and an inbox and the room.

    Attributes:
        inbox: What the room said and nobody has taken yet, oldest first.
        notify: Called from a thread of the wire when something is in the inbox.
        ended: Why the room cannot be joined again; empty while it can.
        refused: With which status the server refuses the token; empty while it does not.
        online: Whether the connection stands.
    """

    def __init__(self, session: Session) -> None:
        self.inbox: deque[bytes] = deque()
        self.notify: Callable[[], object] = lambda: None
        self.ended = self.refused = ""
        self.online = True
        self._session = session
        self._socket = connect(session)
        self._out = Outbox()
        self._sent, self._gap = 0, False
        self._closing = Event()
        self._news = Condition()
        self._answers: dict[int, str] = {}
        self._threads = [
            Thread(target=work, name=f"journeys-room-{name}", daemon=True)
            for name, work in (("out", self._post), ("in", self._listen))
        ]
        for thread in self._threads:
            thread.start()

    @property
    def unsent(self) -> int:
        """Changes the room has not been sent, as far as one can tell here."""
        return self._out.given - self._sent

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
        """Send what waits, hang up, and leave no thread and no socket behind."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._out.close()
        posting, listening = self._threads
        _join(posting)
        with suppress(OSError, WebSocketException, AttributeError):
            # the room answers, the listener hears it and puts the socket away
            self._socket.send_close()
        _join(listening)
        self._hang_up()
        _join(listening)
        self.online = False

    def _post(self) -> None:
        while (batch := self._out.take()) is not None:
            taken = self._out.taken
            try:
                for message in batch:
                    self._socket.send_binary(message)
            except (OSError, WebSocketException, AttributeError):
                # what cannot be sent is asked for by the room when the connection stands again
                self._gap = True
            else:
                if not self._gap or any(message.startswith(SYNCED) for message in batch):
                    self._sent, self._gap = taken, False

    def _listen(self) -> None:
        try:
            while not self._closing.is_set():
                with suppress(OSError, WebSocketException, AttributeError):
                    for message in messages(self._socket):
                        self._heard(message)
                self.online = False
                self._hang_up()
                self._reconnect()
        except RoomEndedError as failure:
            self._end(str(failure))
        finally:
            self._hang_up()

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
            except (OSError, WebSocketException) as failure:
                pause = min(pause * 2, _LONGEST_PAUSE)
                self._refused(refusal(failure))
            else:
                self.refused = ""
                # said before it is online, so that nobody takes the old state for the new
                self._arrived(REOPENED)
                self.online = True
                return

    def _refused(self, status: str) -> None:
        """The token does not do any more: perhaps somebody has set another meanwhile."""
        self.refused = status
        found, mine = find_server() if status else None, self._session.server
        if found and found.url == mine.url:
            self._session = self._session._replace(server=mine._replace(token=found.token))

    def _hang_up(self) -> None:
        with suppress(OSError, WebSocketException, AttributeError):
            self._socket.abort()  # type: ignore[no-untyped-call]
        with suppress(OSError, WebSocketException, AttributeError):
            self._socket.shutdown()  # type: ignore[no-untyped-call]

    def _end(self, reason: str) -> None:
        with self._news:
            self.ended, self.online = reason, False
            self._news.notify_all()
        self.notify()


def _join(thread: Thread) -> None:
    """Wait for a thread; one that forgets the last journey itself cannot wait for its own end."""
    if thread is not current_thread():
        thread.join(_FAREWELL)
