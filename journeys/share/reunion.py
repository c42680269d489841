"""Somebody comes back to a room made anew from the file, with a document of the old room.

The server's store may be gone: wiped with a container, deleted, or kept in memory. Then the
room knows nothing of what it held before, and a stock room takes both histories as they are:
content twice, or one of the two by chance. Here the one who comes back is taken at their word:
theirs is the document, and what the room has meanwhile is a change on disk like any other.
"""

from __future__ import annotations

import logging
from collections import deque
from typing import Any, NamedTuple

from pycrdt import (
    Doc,
    YMessageType,
    YSyncMessageType,
    create_sync_message,
    read_message,
)

from journeys.share.careful import Hear, careful
from journeys.share.disk_side import DiskSide
from journeys.share.mapping import STATE, SharedDoc, raw_text, read_doc, root
from journeys.share.message_shape import authors
from journeys.share.notices import Notice, read_notices, tell
from journeys.share.opened import reopen
from journeys.share.past import Past, digest
from journeys.share.source import HISTORY, text_of
from journeys.share.typed_text import retype
from journeys.share.writing import write_doc

_Authors = dict[int, int]
_LOG = logging.getLogger(__name__)
_QUESTION = bytes([YMessageType.SYNC, YSyncMessageType.SYNC_STEP1])
_ANSWER = bytes([YMessageType.SYNC, YSyncMessageType.SYNC_STEP2])


class Reunited(NamedTuple):
    """A document of the old room as it was made one with this room's.

    In the room's own document its texts may lie under records that the newer planting covers;
    whoever comes back later with more of the same old room is joined to this one.

    Attributes:
        update: The document, whole.
        text: What it says, and the room said with it.
    """

    update: bytes
    text: str


def listen(room: Any) -> Hear:  # noqa: ANN401  the server's, untyped
    """What a room is to do with a message before anything else.

    Args:
        room: The server's room of a journey.

    Returns:
        A function that says whether the message was dealt with.
    """
    strangers: deque[_Authors] = deque(maxlen=32)
    back: list[Reunited] = []

    async def take(message: bytes) -> bool:
        if message.startswith(_QUESTION):
            theirs = authors(read_message(message[2:]))
            if _strange(theirs, room.ydoc):
                strangers.append(theirs)
            if _strange(theirs, room.ydoc) and theirs.keys() & authors(room.ydoc.get_state()):
                # what is missing here is not all they have: ask for the whole
                for client in tuple(room.clients):
                    await client.send(create_sync_message(Doc()))
        elif message.startswith(_ANSWER) and strangers:
            return await _take_in(room, strangers, back, read_message(message[2:]))
        return False

    return careful(room, take)


def reunite(
    disk: DiskSide, doc: SharedDoc, update: bytes, before: Reunited | None = None
) -> Reunited:
    """Make one document of a room's and of one that grew from another planting.

    Args:
        disk: The file of the room.
        doc: The room's document.
        update: The other document, whole, or what it has more than `before`.
        before: What was reunited last, if the other grew from the same planting.
    """
    other, here = _whole(*((before.update,) if before else ()), update), text_of(doc)
    saved = str(root(other, STATE).get("hash") or "")
    base = disk.had(saved)
    if before:
        saved, base = digest(before.text.encode()), before.text
    known = read_notices(other)
    try:
        reopen(disk.under(other), other, here, saved, base)
    except OSError as failure:
        _LOG.warning("what %s holds could not be kept yet: %s", disk.name, failure)
        # so nothing is written over it before it is
        disk.past = Past()
        disk.past.saw_unread(b"")
    _fill(doc, update, other, known)
    disk.behind = True
    return Reunited(other.get_update(), text_of(other))


def _fill(doc: SharedDoc, update: bytes, other: SharedDoc, known: tuple[Notice, ...]) -> None:
    state = root(doc, STATE)
    ours = dict(state.items())
    with doc.transaction():
        doc.apply_update(update)
        retype(raw_text(doc), str(raw_text(other)))
        write_doc(doc, read_doc(other))
        for key, value in ours.items():
            state[key] = value
        for said in read_notices(other):
            if said not in known:
                tell(doc, said)


async def _take_in(
    room: Any,  # noqa: ANN401  the server's, untyped
    strangers: deque[_Authors],
    back: list[Reunited],
    update: bytes,
) -> bool:
    for stranger in tuple(strangers):
        kin = (one for one in back if _authors_of(one.update).keys() & stranger.keys())
        before = next(kin, None)
        held = _authors_of(*((before.update,) if before else ()), update)
        if all(held.get(author, 0) >= clock for author, clock in stranger.items()):
            strangers.remove(stranger)
            async with room._update_lock:  # noqa: SLF001  there is no other way to them
                now = reunite(room._document.disk, room.ydoc, update, before)  # noqa: SLF001
            back[:] = [*(one for one in back if one is not before), now][-4:]
            return True
    return False


def _strange(theirs: _Authors, doc: SharedDoc) -> bool:
    """Whether somebody who has a document lacks what this one was planted with."""
    own = root(doc, STATE).get(HISTORY)
    return own is not None and bool(theirs) and int(own) not in theirs


def _whole(*updates: bytes) -> SharedDoc:
    doc: SharedDoc = Doc()
    for update in updates:
        doc.apply_update(update)
    return doc


def _authors_of(*updates: bytes) -> _Authors:
    return authors(_whole(*updates).get_state())
