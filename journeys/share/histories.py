"""The history of a room, kept beside its file: where the server's store forgot it, it goes on.

A store in a container is gone with it, some servers have none, and people delete the database
because it is large. A room made anew from the text has nothing in common with what they have
open; with its history, they come back as from any other absence. It is a file like any other:
what is in it is looked at before it is taken in, as a message is.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from pycrdt import Doc, get_state

from journeys.share.mapping import STATE, SharedDoc, root
from journeys.share.message_shape import authors, surviving
from journeys.share.places import place_of
from journeys.share.recovery import Recovery
from journeys.share.source import HISTORY, bare, text_of
from journeys.share.update_shape import ShapeError, check_update

_LOG = logging.getLogger(__name__)


def keep_history(file: Path, update: bytes) -> None:
    """Keep the history of a file's document; a full disk keeps nobody from saving.

    Before the file is written: what stands in a file and in no history comes twice when they who
    typed it come back.

    Args:
        file: The file.
        update: The whole document, as Yjs encodes it.
    """
    try:
        Recovery(file).remember(update)
    except OSError as failure:
        _LOG.warning("the history of %s could not be kept: %s", file.name, failure)


def recall(room: Any) -> None:  # noqa: ANN401  the server's, untyped
    """Have a room that is not open yet begin with its kept history where its store has none."""
    store = room.ystore
    stored = store.apply_updates

    async def apply_updates(doc: SharedDoc) -> None:
        from pycrdt.store import YDocNotFound

        with suppress(YDocNotFound):
            await stored(doc)
        kept = await asyncio.to_thread(_kept, room._document.path)  # noqa: SLF001
        # a store can be without the last moments, have nothing, or have squashed all to nothing
        if kept and (bare(doc) or kept.planted == root(doc, STATE).get(HISTORY)):
            before = doc.get_state()
            doc.apply_update(kept.update)
            if doc.get_state() != before:
                await store.encode_state_as_update(doc)
        elif bare(doc):
            raise YDocNotFound

    store.apply_updates = apply_updates


class _Kept(NamedTuple):
    update: bytes
    planted: object


def _kept(path: str | None) -> _Kept | None:
    """The history of a file; None if there is none that is whole and sound."""
    file = place_of(path)
    update = Recovery(file).remembered() if file else b""
    if file is None or not update:
        return None
    try:
        with surviving():
            doc = _whole(update)
    except (ShapeError, ValueError, RuntimeError, TypeError) as failure:
        _LOG.warning("the history of %s is of no use: %s", file.name, failure)
        return None
    return _Kept(update, root(doc, STATE).get(HISTORY))


def _whole(update: bytes) -> SharedDoc:
    check_update(update)
    doc: SharedDoc = Doc()
    doc.apply_update(update)
    if bare(doc) or authors(doc.get_state()) != authors(get_state(update)):
        raise ShapeError("it rests on what is not in it")
    text_of(doc)
    return doc
