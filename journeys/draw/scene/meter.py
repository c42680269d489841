"""Four bars, as many filled as the severity; never in the severity's color."""

from __future__ import annotations

from journeys.draw.scene.marks import Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.theme import Theme

WIDTH = 4 * 5 + 3 * 2.0


def meter(level: int, x: float, y: float, theme: Theme) -> list[Mark]:
    """The bars of a level 0 to 4, their top left corner at a point, 11 px high."""
    filled = Paint(fill=theme["ink-2"])
    empty = Paint(fill=theme["sunken"], stroke=theme["line-strong"])
    return [Rect(x + 7 * bar, y, 5, 11, filled if bar < level else empty, 1) for bar in range(4)]
