"""Finds a free place for small things: nothing is painted over anything else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass
class FreePlaces:
    """Remembers what is taken inside bounds."""

    bounds: Box
    taken: list[Box] = field(default_factory=list)

    def take(self, box: Box) -> None:
        """Hold a place."""
        self.taken.append(box)

    def first(self, boxes: Iterable[Box]) -> Box | None:
        """The first of some places that is free, now held; None if none is."""
        for box in boxes:
            if self.is_free(box):
                self.take(box)
                return box
        return None

    def is_free(self, box: Box) -> bool:
        """Whether a place lies within the bounds and touches nothing held."""
        left, top, right, bottom = box
        low, high = self.bounds[:2], self.bounds[2:]
        inside = left >= low[0] and top >= low[1] and right <= high[0] and bottom <= high[1]
        return inside and not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
            for other in self.taken
        )
