"""One person of a load: a websocket into the room and a document of their own."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable
from typing import Any

from pycrdt import (
    Doc,
    Text,
    TransactionEvent,
    YMessageType,
    YSyncMessageType,
    create_awareness_message,
    create_sync_message,
    create_update_message,
    handle_sync_message,
)
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from journeys.share.mapping import root
from journeys.share.session import Session
from journeys.share.source import text_of

_STEP2 = bytes([YMessageType.SYNC, YSyncMessageType.SYNC_STEP2])


class Client:
    """Joins a room, edits when told, and says which words of others arrive.

    Args:
        number: Tells it from the others.
        arrived: Called with each word of another.
    """

    def __init__(self, number: int, arrived: Callable[[str], object]) -> None:
        self.number = number
        self.doc: Doc[Any] = Doc()
        self._arrived = arrived
        self._socket: WebSocketClientConnection | None = None
        self._synced = asyncio.Event()
        self._own: list[bytes] | None = None
        self._hearing: asyncio.Task[None] | None = None
        self._clock = 0

    async def join(self, session: Session) -> None:
        """Enter, and wait until all that the room holds is here."""
        request = HTTPRequest(session.address, headers=session.headers, request_timeout=60)
        self._socket = await websocket_connect(request, max_message_size=2**26)
        self._hearing = asyncio.create_task(self._hear(self._socket))
        await self._socket.write_message(create_sync_message(self.doc), binary=True)
        await asyncio.wait_for(self._synced.wait(), 60)
        self._watches = [
            self.doc.observe(self._changed),
            root(self.doc, "steps").observe_deep(self._typed),
            root(self.doc, "scores").observe(self._voted),
        ]

    async def edit(self, word: str, chance: random.Random) -> None:
        """Type the word into a step, or give a vote that bears it."""
        self._own = []
        steps = root(self.doc, "steps")
        step = chance.choice(sorted(steps.keys()))
        label = steps[step]["label"]
        with self.doc.transaction():
            if chance.random() < 0.5 and isinstance(text := label.get("id"), Text):
                text += f" {word}"
            else:
                root(self.doc, "scores")[f"{step}|emotion||1||{word}"] = 1
        updates, self._own = self._own, None
        assert self._socket
        for update in updates:
            await self._socket.write_message(create_update_message(update), binary=True)

    async def tell_presence(self) -> None:
        """Say that one is here and where one looks, in the words of the protocol."""
        self._clock += 1
        state = json.dumps({"user": {"name": f"Orang {self.number}"}, "cursor": self._clock})
        entry = bytes([1, *_number(self.doc.client_id), *_number(self._clock),
                       *_number(len(state)), *state.encode()])  # fmt: skip
        assert self._socket
        await self._socket.write_message(create_awareness_message(entry), binary=True)

    def text(self) -> str:
        """What a file of this document would hold."""
        return text_of(self.doc)

    def leave(self) -> asyncio.Task[None]:
        """Hang up; what still listens is to be cancelled."""
        assert self._socket
        assert self._hearing
        self._socket.close()
        return self._hearing

    async def _hear(self, socket: WebSocketClientConnection) -> None:
        while isinstance(message := await socket.read_message(), bytes):
            if message[0] != YMessageType.SYNC:
                continue
            if (answer := handle_sync_message(message[1:], self.doc)) is not None:
                await socket.write_message(answer, binary=True)
            if message.startswith(_STEP2):
                self._synced.set()

    def _changed(self, event: TransactionEvent) -> None:
        if self._own is not None:
            self._own.append(event.update)

    def _typed(self, events: list[Any]) -> None:
        if self._own is None:
            for event in events:
                for part in getattr(event, "delta", None) or ():
                    for word in str(part.get("insert", "")).split():
                        self._arrived(word)

    def _voted(self, event: Any) -> None:  # noqa: ANN401
        if self._own is None:
            for key in event.keys:
                self._arrived(key.rpartition("|")[2])


def _number(value: int) -> bytes:
    """A number as the protocol writes it: seven bits a byte, the least first."""
    parts = []
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*parts, value])
