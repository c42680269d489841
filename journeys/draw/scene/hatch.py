"""Slanted lines inside a frame, for what is not there."""

from __future__ import annotations

from journeys.draw.scene.marks import Command, Path
from journeys.draw.scene.paint import Paint


def hatch(frame: tuple[float, float, float, float], step: float, paint: Paint) -> Path:
    """Lines rising to the right, cut at the frame.

    Args:
        frame: x, y, width, height.
        step: Px between two lines along the frame's edge.
        paint: Of the lines.

    >>> len(hatch((0, 0, 20, 10), 10, Paint(stroke="#000000")).commands)
    4
    """
    x, y, wide, high = frame
    commands: list[Command] = []
    reach = step
    while reach < wide + high:
        left, low = max(0.0, reach - high), min(reach, high)
        right, top = min(reach, wide), max(0.0, reach - wide)
        commands += [("M", (x + left, y + low)), ("L", (x + right, y + top))]
        reach += step
    return Path(tuple(commands), paint)
