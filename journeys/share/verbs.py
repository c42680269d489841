"""The verbs of a value, on something that changes at once."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from journeys.edit import Journey
from journeys.model import Frozen


class Verbs(ABC):
    """add, set, remove and move: each acts at once, is one undo step, and returns the new value."""

    @abstractmethod
    def act(self, verb: Callable[[Journey], Journey]) -> Journey:
        """Make the value what a function makes of it, as one step, and return it.

        Raises:
            RefusedEdit: If the function refuses; nothing has happened then.
        """

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
