"""Hears nothing in a room that could end it: for one who sends rubbish, nobody else pays."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from pycrdt import handle_sync_message

from journeys.share.message_shape import authors, check_message, is_update, surviving
from journeys.share.seams import seams_of
from journeys.share.update_shape import ShapeError

Hear = Callable[[bytes], Awaitable[bool]]
_LARGE = 65536
"""Bytes whose look takes longer than a keystroke of the others may wait."""
_LOG = logging.getLogger(__name__)


def careful(room: Any, take: Hear) -> Hear:  # noqa: ANN401  the server's, untyped
    """Have a room look at each message first, and take in what changes it without the room.

    Args:
        room: The server's room of a journey.
        take: Who may deal with a message before; it says whether it did.

    Returns:
        A function that says whether a message was dealt with, or is to be dropped.
    """
    complained = False

    async def hear(message: bytes) -> bool:
        nonlocal complained
        try:
            await _look(message, room)
            with surviving():
                return await take(message) or _apply(message, room)
        except ShapeError as failure:
            # once; who sends one such message often sends many
            level = logging.DEBUG if complained else logging.WARNING
            complained = True
            size = len(message)
            _LOG.log(level, "%s refused a message of %d bytes: %s", room.room_id, size, failure)
            return True
        except (ValueError, RuntimeError, IndexError, AssertionError):
            # what its document refuses the room has words for
            return False

    return hear


async def _look(message: bytes, room: Any) -> None:  # noqa: ANN401  the server's, untyped
    known = authors(room.ydoc.get_state())
    if len(message) < _LARGE:
        cuts = check_message(message, known)
    else:
        cuts = await asyncio.to_thread(check_message, message, known)
    seams = seams_of(room.ydoc)
    if (unread := seams.unread(room.ydoc, cuts)) and len(unread.update) >= _LARGE:
        await asyncio.to_thread(seams.read, unread)
    # the document may have grown meanwhile, by little
    seams.admit(room.ydoc, cuts)


def _apply(message: bytes, room: Any) -> bool:  # noqa: ANN401  the server's, untyped
    """Change a room's document here, where a panic does not end the room."""
    if is_update(message):
        handle_sync_message(message[1:], room.ydoc)
    return is_update(message)
