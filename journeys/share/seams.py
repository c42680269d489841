"""Between which two clocks of a document nobody may cut, as they are one letter.

What editors of journeys write never cuts there; an update that does is hostile, or foreign.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from weakref import WeakKeyDictionary

from journeys.share.cuts import Cuts, clocks, meet
from journeys.share.mapping import SharedDoc
from journeys.share.message_shape import authors
from journeys.share.update_shape import ShapeError, Walk

_PAIR = re.compile(rb"[\xf0-\xf4][\x80-\xbf]{3}")
"""How UTF-8 writes what is two to the browser; here and there a number looks so too."""
_NO_BOUND = 2**31
_NOTHING = b"\0"
"""The state of an empty document."""


class Unread(NamedTuple):
    """Part of a document whose letters are not known yet.

    Attributes:
        update: What the document has more than was known.
        state: What it has with that, as Yjs encodes it.
    """

    update: bytes
    state: bytes


class Seams:
    """What is known of one document, and what it has been told too early."""

    def __init__(self) -> None:
        self._state = _NOTHING
        self._known: dict[int, int] = {}
        self._inside = clocks()
        self._early = Cuts()

    def unread(self, doc: SharedDoc, cuts: Cuts) -> Unread | None:
        """What must be read of a document to judge an update; mostly nothing."""
        state = doc.get_state()
        known = authors(state)
        if known and not self._known:
            return Unread(doc.get_update(), state)
        for client, seams in cuts.at.items():
            read, end = self._known.get(client, 0), known.get(client, 0)
            if read < end and any(read < seam < end for seam in seams):
                return Unread(doc.get_update(self._state), state)
        return None

    def read(self, unread: Unread) -> None:
        """Learn where the letters are; needs no document, so that any thread may do it."""
        update, state = unread
        known = authors(state)
        if _PAIR.search(update):
            # in the document values may nest as deep as many updates made them
            walk = Walk(update, deepest=_NO_BOUND)
            try:
                for _ in range(walk.number()):
                    walk.author()
            except (ShapeError, IndexError):
                # what others put there before anybody looked; the rest is known as well as can be
                pass
            for client, seams in walk.cuts.inside.items():
                self._inside[client] |= seams
            # what came too early the library can have too, with a hole before it
            self._wait(walk.cuts, known)
        self._state, self._known = state, known

    def admit(self, doc: SharedDoc, cuts: Cuts) -> None:
        """Let an update pass that `doc` is about to take in.

        Raises:
            ShapeError: If with it the document would cut a letter in two, now or later.
        """
        if not cuts.at:
            return
        if unread := self.unread(doc, cuts):
            self.read(unread)
        known = authors(doc.get_state())
        own = doc.client_id
        if max(cuts.at.get(own, ()), default=0) > known.get(own, 0):
            raise ShapeError("it writes in the name of who is to read it")
        halves = any(known.get(client, 0) in seams for client, seams in cuts.inside.items())
        self._forget(known, cuts)
        if (
            halves
            or meet(cuts.at, self._inside)
            or meet(cuts.at, self._early.inside)
            or meet(cuts.inside, self._early.at)
        ):
            raise ShapeError("it cuts a letter in two")
        self._wait(cuts, known)

    def _wait(self, cuts: Cuts, known: dict[int, int]) -> None:
        """Remember what reaches beyond what is there."""
        for told, early in ((cuts.at, self._early.at), (cuts.inside, self._early.inside)):
            for client, seams in told.items():
                end = known.get(client, 0)
                if beyond := {seam for seam in seams if seam > end}:
                    early[client] |= beyond

    def _forget(self, known: dict[int, int], cuts: Cuts) -> None:
        """Forget what was too early of those that now say more, and no longer is."""
        for early in (self._early.at, self._early.inside):
            for client in cuts.at.keys() & early.keys():
                end = known.get(client, 0)
                early[client] = {seam for seam in early[client] if seam > end}


_OF: WeakKeyDictionary[SharedDoc, Seams] = WeakKeyDictionary()


def seams_of(doc: SharedDoc) -> Seams:
    """Those of a document, the same for all who bring it updates, for as long as it lives."""
    if (found := _OF.get(doc)) is None:
        found = _OF[doc] = Seams()
    return found
