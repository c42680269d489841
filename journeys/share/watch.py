"""Whether a room of a journey holds something that is not on disk yet, and since when."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from pycrdt import Subscription

from journeys.share.mapping import CONTENT, SharedDoc, raw_text, root


class Watch:
    """Watches the content of one document.

    Attributes:
        since: When the oldest unsaved change came, by the monotonic clock; None if none did.
    """

    def __init__(self, doc: SharedDoc, loading: Callable[[], bool]) -> None:
        self.since: float | None = None
        self._loading = loading
        self._subscriptions: list[tuple[Any, Subscription]] = [
            (shared, shared.observe_deep(self._changed))
            for shared in (*(root(doc, name) for name in CONTENT), raw_text(doc))
        ]

    def age(self) -> float:
        """Seconds the oldest unsaved change has waited; 0 if there is none."""
        return 0.0 if self.since is None else time.monotonic() - self.since

    def wants_saving(self, seconds: float) -> None:
        """Something is unsaved that no edit brought; as if it had waited some seconds."""
        self.since = time.monotonic() - seconds

    def end(self) -> None:
        """Look no more."""
        for shared, subscription in self._subscriptions:
            shared.unobserve(subscription)

    def _changed(self, _: object) -> None:
        # what is being loaded from disk is on disk
        if self.since is None and not self._loading():
            self.since = time.monotonic()
