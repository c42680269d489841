"""What a room keeps beside its file because saving leaves something out, told to who saves."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from journeys.errors import UnreadableFile
from journeys.share.mapping import STATE, SharedDoc, root
from journeys.share.notices import read_notices
from journeys.share.past import digest
from journeys.share.source import text_of

if TYPE_CHECKING:
    from journeys.share.live import LiveJourney

_TOLD = 1.0
"""Seconds in which a room says what it did as it saved."""


class LeftOut:
    """The files kept beside, as far as one who is in the room was told of them."""

    def __init__(self) -> None:
        self._told: set[str] = set()

    def news(self, doc: SharedDoc) -> str:
        """The latest file kept since this was asked before; empty if none was."""
        new = [one.kept for one in read_notices(doc)
               if one.code == "left-out" and one.kept not in self._told]  # fmt: skip
        self._told.update(new)
        return new[-1] if new else ""

    def saved(self, live: LiveJourney, doc: SharedDoc, wait: Callable[[float], object]) -> str:
        """The same after saving: a room's words may arrive after its answer.

        Args:
            live: Who saved.
            doc: Theirs.
            wait: Waits some seconds for something to arrive.
        """
        until = time.monotonic() + _TOLD
        saved = False
        while not (new := self.news(doc)) and not saved and _hides(live):
            # what was kept is told right after it
            saved = root(doc, STATE).get("hash") == digest(text_of(doc).encode())
            wait(_TOLD / 10)
            live.refresh()
            saved = saved or time.monotonic() > until
        return new or self.news(doc)


def _hides(live: LiveJourney) -> bool:
    with suppress(UnreadableFile):
        return any(one.drops for one in live.repairs)
    return False
