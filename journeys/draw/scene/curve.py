"""Monotone cubic through points (Fritsch and Carlson 1980): no feeling nobody reported.

Source: F. N. Fritsch, R. E. Carlson, "Monotone piecewise cubic interpolation",
SIAM Journal on Numerical Analysis 17(2), 1980, 238-246.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from journeys.draw.scene.marks import Point

_FLAT = 1e-9
"""Slope below which two values are one."""

Piece = tuple[Point, Point, Point, Point]


def monotone(points: Sequence[Point]) -> list[Piece]:
    """The Bézier pieces of a curve that never leaves the range of its two neighbors.

    Args:
        points: With x growing strictly.

    >>> [piece[3] for piece in monotone([(0, 0), (1, 2), (2, 1)])]
    [(1, 2), (2, 1)]
    """
    slopes = _slopes(points)
    pieces = []
    for place, (start, end) in enumerate(pairwise(points)):
        third = (end[0] - start[0]) / 3
        first = (start[0] + third, start[1] + slopes[place] * third)
        second = (end[0] - third, end[1] - slopes[place + 1] * third)
        pieces.append((start, first, second, end))
    return pieces


def _slopes(points: Sequence[Point]) -> list[float]:
    """One slope a point, limited so that no piece overshoots."""
    secants = [(end[1] - start[1]) / (end[0] - start[0]) for start, end in pairwise(points)]
    if not secants:
        return [0.0] * len(points)
    inner = [
        0.0 if before * after <= 0 else (before + after) / 2 for before, after in pairwise(secants)
    ]
    slopes = [secants[0], *inner, secants[-1]]
    for place, secant in enumerate(secants):
        if abs(secant) < _FLAT:
            slopes[place] = slopes[place + 1] = 0.0
            continue
        left, right = slopes[place] / secant, slopes[place + 1] / secant
        length = (left * left + right * right) ** 0.5
        if length > 3:
            slopes[place] = 3 * left / length * secant
            slopes[place + 1] = 3 * right / length * secant
    return slopes
