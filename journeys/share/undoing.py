"""Undo of what code did here, never of what others did."""

from __future__ import annotations

from collections import deque

from journeys.edit import Step, taken_back
from journeys.model import Plain

MOST = 1_000
"""Steps remembered; a loop that edits for days must not fill the memory."""


class History:
    """The steps of one person, each as what it changed; no document has to remember for it."""

    def __init__(self) -> None:
        self._done: deque[Step] = deque(maxlen=MOST)
        self._undone: deque[Step] = deque(maxlen=MOST)

    def did(self, step: Step) -> None:
        """Remember a step; what was taken back before cannot be done again."""
        self._done.append(step)
        self._undone.clear()

    def back(self, now: Plain) -> Step:
        """The step that takes the last one back; empty if there is none left to take back.

        A step of which others have left nothing is passed over.

        Args:
            now: The journey, plain.
        """
        return _last(self._done, self._undone, now)

    def again(self, now: Plain) -> Step:
        """The step that does again what was taken back last; empty if there is none."""
        return _last(self._undone, self._done, now)


def _last(stack: deque[Step], other: deque[Step], now: Plain) -> Step:
    while stack:
        step = taken_back(stack.pop(), now)
        if step:
            other.append(step)
            return step
    return {}
