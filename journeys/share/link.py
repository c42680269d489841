"""One other replica of a live journey, reached by bytes of the y-protocol."""

from __future__ import annotations

import logging
from collections.abc import Callable

from pycrdt import (
    YMessageType,
    YSyncMessageType,
    create_sync_message,
    create_update_message,
    handle_sync_message,
)

from journeys.share.mapping import SharedDoc
from journeys.share.message_shape import authors, check_message, surviving
from journeys.share.seams import seams_of

Send = Callable[[bytes], None]
_SYNC = bytes([YMessageType.SYNC])
_QUESTION = bytes([YMessageType.SYNC, YSyncMessageType.SYNC_STEP1])
_LOG = logging.getLogger(__name__)


class Link:
    """Speaks for a document to one replica: a view in a browser, or the room of the file.

    Attributes:
        echoes: Whether the replica is told again what came from it; needed where
            one link stands for several views.
        mute: Whether the replica may only look; its changes are not taken.
    """

    def __init__(
        self, send: Send, doc: SharedDoc, *, echoes: bool = False, mute: bool = False
    ) -> None:
        self.echoes = echoes
        self.mute = mute
        self._doc = doc
        self._send = send
        self._complained = False

    def greet(self) -> None:
        """Ask for all that is missing here."""
        self._send(create_sync_message(self._doc))

    def tell(self, update: bytes) -> None:
        """Pass on a change."""
        self._send(create_update_message(update))

    def take(self, message: bytes) -> bool:
        """Take a message in and answer it; False if it makes no sense, which harms nothing."""
        if message[:1] != _SYNC or (self.mute and message[:2] != _QUESTION):
            return True
        try:
            cuts = check_message(message, authors(self._doc.get_state()))
            seams_of(self._doc).admit(self._doc, cuts)
            with surviving():
                answer = handle_sync_message(message[1:], self._doc)
        except (ValueError, RuntimeError, IndexError, AssertionError) as failure:
            self._complain(message, failure)
            return False
        if answer is not None:
            self._send(answer)
        return True

    def _complain(self, message: bytes, failure: Exception) -> None:
        """Once; who sends one such message often sends many."""
        level = logging.DEBUG if self._complained else logging.WARNING
        _LOG.log(level, "a message of %d bytes could not be taken: %s", len(message), failure)
        self._complained = True
