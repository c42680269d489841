"""A pain point's mark: its shape says the severity, its digits the number on the map."""

from __future__ import annotations

from math import cos, pi, sin

from journeys.draw.scene.marks import Disc, Label, Mark, Path, Rect
from journeys.draw.scene.outline import polygon
from journeys.draw.scene.paint import Paint
from journeys.draw.theme import Theme


def level_of(severity: float | None) -> int:
    """Severity as a whole level, 0 to 4; unknown counts as 0.

    >>> level_of(2.5), level_of(None), level_of(3.6)
    (3, 0, 4)
    """
    return max(0, min(4, int((severity or 0) + 0.5)))


def pin(
    number: int | None, level: int, at: tuple[float, float], size: float, theme: Theme
) -> list[Mark]:
    """The marks of a pin around a point.

    Args:
        number: Of the pain point on this map; None for the bare shape.
        level: 0 and 1 a circle, 2 a square, 3 a diamond, 4 an octagon with a second ring.
        at: Its middle.
        size: px across.
        theme: Of the colors.
    """
    if number is None:
        return _shape(level, at, size / 24, theme)
    x, y = at
    digits = str(number) if number <= 99 else "99+"
    points = size * (0.62, 0.62, 0.55, 0.42)[len(digits)]
    ink = theme[f"on-severity-{level}"]
    words = Label(x, y + points * 0.36, digits, round(points, 2), ink, "middle", bold=True)
    return [*_shape(level, at, size / 24, theme), words]


def _shape(level: int, at: tuple[float, float], scale: float, theme: Theme) -> list[Mark]:
    x, y = at
    paint = Paint(fill=theme[f"severity-{level}"], stroke=theme["severity-edge"], width=theme.edge)
    if level <= 1:
        return [Disc(x, y, 10.4 * scale, paint)]
    if level == 2:
        half = 9.6 * scale
        return [Rect(x - half, y - half, 2 * half, 2 * half, paint, 4.6 * scale)]
    if level == 3:
        half = 11.8 * scale
        return [polygon([(x, y - half), (x + half, y), (x, y + half), (x - half, y)], paint)]
    ring = Paint(fill=theme["surface"], stroke=theme["severity-edge"], width=theme.edge)
    return [_octagon(at, 12.2 * scale, ring), _octagon(at, 9.4 * scale, paint)]


def _octagon(at: tuple[float, float], radius: float, paint: Paint) -> Path:
    angles = [(22.5 + 45 * corner) * pi / 180 for corner in range(8)]
    points = [(at[0] + radius * cos(angle), at[1] + radius * sin(angle)) for angle in angles]
    return polygon(points, paint)
