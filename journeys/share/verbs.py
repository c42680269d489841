"""The verbs of a value, on something that changes at once."""

from __future__ import annotations

from typing import Any

from journeys.edit import Journey
from journeys.model import Frozen
from journeys.share.round_verbs import RoundVerbs


class Verbs(RoundVerbs):
    """add, set, remove and move: each acts at once, is one undo step, and returns the new value."""

    def add(
        self, record: Frozen, *, before: str | None = None, after: str | None = None
    ) -> Journey:
        """Add a record; as `Journey.add`."""
        return self.act(lambda now: now.add(record, before=before, after=after))

    def set(self, id: str, **fields: Any) -> Journey:  # noqa: A002, ANN401  as Journey.set
        """Set fields of a record, or of ``"meta"``; as `Journey.set`."""
        return self.act(lambda now: now.set(id, **fields))

    def remove(self, id: str, *, with_contents: bool = False) -> Journey:  # noqa: A002
        """Remove a record and what only lives through it; as `Journey.remove`."""
        return self.act(lambda now: now.remove(id, with_contents=with_contents))

    def move(
        self,
        id: str,  # noqa: A002  as Journey.move
        *,
        before: str | None = None,
        after: str | None = None,
        into: str | None = None,
    ) -> Journey:
        """Put a record elsewhere; as `Journey.move`."""
        return self.act(lambda now: now.move(id, before=before, after=after, into=into))
