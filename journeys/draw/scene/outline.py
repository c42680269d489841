"""Shapes as paths: polygons, round rectangles, circles."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.scene.marks import Command, Path, Point
from journeys.draw.scene.paint import Paint

KAPPA = 0.5522847498
"""Handle length of a quarter circle of radius 1."""


def polygon(points: Sequence[Point], paint: Paint) -> Path:
    """A closed shape with straight sides."""
    first, *rest = points
    return Path((("M", first), *(("L", point) for point in rest), ("Z", ())), paint)


def polyline(points: Sequence[Point], paint: Paint) -> Path:
    """An open line of straight parts."""
    first, *rest = points
    return Path((("M", first), *(("L", point) for point in rest)), paint)


def round_rect(x: float, y: float, width: float, height: float, radius: float) -> list[Command]:
    """The outline of a rectangle with round corners, clockwise from the top left."""
    r = min(radius, width / 2, height / 2)
    k = r * (1 - KAPPA)
    right, bottom = x + width, y + height
    return [
        ("M", (x + r, y)),
        ("L", (right - r, y)),
        ("C", (right - k, y, right, y + k, right, y + r)),
        ("L", (right, bottom - r)),
        ("C", (right, bottom - k, right - k, bottom, right - r, bottom)),
        ("L", (x + r, bottom)),
        ("C", (x + k, bottom, x, bottom - k, x, bottom - r)),
        ("L", (x, y + r)),
        ("C", (x, y + k, x + k, y, x + r, y)),
        ("Z", ()),
    ]
