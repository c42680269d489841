"""What waits to be sent to a room: the first at once, what follows together, then a save."""

from __future__ import annotations

import time
from itertools import count
from threading import Condition

from pycrdt import (
    Encoder,
    YMessageType,
    YSyncMessageType,
    create_update_message,
    merge_updates,
    read_message,
)

REST = 0.5
"""Seconds between two updates of one client: a room's work grows with the square of its people."""
UNSAVED = 1.5
"""Seconds after which a change wants saving: a stock room saves only when nobody types."""

RAW_MESSAGE = 2
_UPDATE = bytes([YMessageType.SYNC, YSyncMessageType.SYNC_UPDATE])
_NEVER = float("inf")


class Outbox:
    """Messages on their way, put by any thread and taken by one.

    Attributes:
        given: Changes put in so far.
        taken: Of these, how many were taken out.
    """

    def __init__(self) -> None:
        self.given = self.taken = 0
        self._something = Condition()
        self._messages: list[bytes] = []
        self._saves: list[bytes] = []
        self._tickets = count(1)
        self._sent = -_NEVER
        self._save_at = _NEVER
        self._open = True

    def put(self, message: bytes) -> None:
        """Send this, soon."""
        with self._something:
            self._messages.append(message)
            self.given += message.startswith(_UPDATE)
            self._something.notify()

    def put_save(self) -> int:
        """Ask for a save after all that waits; the answer carries this number."""
        with self._something:
            self._save_at = _NEVER
            ticket = next(self._tickets)
            self._saves.append(save_message(ticket))
            self._something.notify()
            return ticket

    def saved(self) -> None:
        """The room has saved: no need to ask."""
        with self._something:
            self._save_at = _NEVER

    def close(self) -> None:
        """Send what waits, then nothing more."""
        with self._something:
            self._open = False
            self._something.notify()

    def take(self) -> list[bytes] | None:
        """What to send now, waiting for it; None when closed and empty."""
        with self._something:
            while (pause := self._pause()) > 0:
                self._something.wait(None if pause == _NEVER else pause)
            if self._save_at <= time.monotonic():
                self.put_save()
            if not self._messages and not self._saves:
                return None
            messages, self._messages = self._messages, []
            self.taken = self.given
            saves, self._saves = self._saves, []
            self._sent = time.monotonic()
            if any(message.startswith(_UPDATE) for message in messages) and not saves:
                self._save_at = min(self._save_at, self._sent + UNSAVED)
            return [*together(messages), *saves]

    def _pause(self) -> float:
        """Seconds until there is something to do."""
        now = time.monotonic()
        if not self._open or self._saves:
            return 0
        due = self._sent + REST if self._messages else _NEVER
        return max(0.0, min(due, self._save_at) - now)


def save_message(ticket: int) -> bytes:
    """The protocol's own request to save."""
    message = Encoder()
    message.write_var_uint(RAW_MESSAGE)
    message.write_var_string("save")
    message.write_var_uint(ticket)
    return message.to_bytes()


def together(messages: list[bytes]) -> list[bytes]:
    """The same messages with all updates made one."""
    updates = [read_message(message[2:]) for message in messages if message.startswith(_UPDATE)]
    others = [message for message in messages if not message.startswith(_UPDATE)]
    if not updates:
        return others
    return [*others, create_update_message(merge_updates(*updates))]
