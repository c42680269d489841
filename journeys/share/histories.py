"""The history of a room, kept beside its file: where the server's store forgot it, it goes on.

A store in a container is gone with it, some servers have none, and people delete the database
because it is large. A room made anew from the text has nothing in common with what they have
open; with its history, they come back as from any other absence.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from pathlib import Path
from typing import Any

from pycrdt import Doc

from journeys.share.mapping import STATE, SharedDoc, root
from journeys.share.places import place_of
from journeys.share.recovery import Recovery
from journeys.share.source import HISTORY, bare

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
        update = await asyncio.to_thread(_kept, room._document.path)  # noqa: SLF001
        # a store can be without the last moments, have nothing, or have squashed all to nothing
        if update and (bare(doc) or _planted(update) == root(doc, STATE).get(HISTORY)):
            before = doc.get_state()
            doc.apply_update(update)
            if doc.get_state() != before:
                await store.encode_state_as_update(doc)
        elif bare(doc):
            raise YDocNotFound

    store.apply_updates = apply_updates


def _planted(update: bytes) -> object:
    doc: SharedDoc = Doc()
    doc.apply_update(update)
    return root(doc, STATE).get(HISTORY)


def _kept(path: str | None) -> bytes:
    """The history of a file, if it can be read; empty if there is none."""
    file = place_of(path)
    update = Recovery(file).remembered() if file else b""
    try:
        Doc().apply_update(update)
    except (ValueError, RuntimeError):
        return b""
    return update
