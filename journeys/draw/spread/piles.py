"""Where dots lie so that all are seen: side by side at their height, then in lines around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

PITCH = 9.0
"""Px from dot to dot."""


def piles(heights: Sequence[float], most: int) -> list[tuple[float, float]]:
    """Offsets from the middle, and heights, of one dot each.

    Heights closer than a dot are one line. A line holds so many; what is over goes
    to the nearest line that has room. Where values are few each stays in place.

    Args:
        heights: px of each, downwards.
        most: Dots a line holds.

    >>> piles([10.0, 10.0, 100.0], 5)
    [(-4.5, 10.0), (4.5, 10.0), (0.0, 100.0)]
    """
    held: dict[int, list[float]] = {}
    for height, count in sorted(Counter(heights).items()):
        for _ in range(count):
            line = _free(held, round(height / PITCH), most)
            held.setdefault(line, []).append(height)
    found = []
    for line, there in sorted(held.items()):
        away = there[0] if len(set(there)) == 1 and round(there[0] / PITCH) == line else None
        first = -(len(there) - 1) / 2
        found += [
            ((first + place) * PITCH, line * PITCH if away is None else away)
            for place in range(len(there))
        ]
    return found


def _free(held: dict[int, list[float]], wished: int, most: int) -> int:
    """The line nearest to a wish that has room, above before below."""
    away = 0
    while True:
        for line in (wished - away, wished + away):
            if len(held.get(line, ())) < most:
                return line
        away += 1
