"""An edge as marks: the line, its head, and the dot where a hand-off starts."""

from __future__ import annotations

from math import hypot

from journeys.draw.scene.marks import Command, Disc, Edge, Mark, Path, Point
from journeys.draw.scene.outline import polygon
from journeys.draw.scene.paint import Paint

_HALF = 4.0
ORIGIN = 3.5
"""Radius of the dot where a hand-off starts, in px."""


def arrow(edge: Edge) -> tuple[Mark, ...]:
    """The marks of a routed edge; none before it is routed."""
    if not edge.route:
        return ()
    start, *rest = edge.route
    commands: list[Command] = [("M", start)]
    commands += [
        ("C", (*rest[place], *rest[place + 1], *rest[place + 2]))
        for place in range(0, len(rest) - 2, 3)
    ]
    marks: list[Mark] = [Path(tuple(commands), edge.paint)]
    solid = Paint(fill=edge.paint.stroke)
    if edge.tip is not None:
        marks.append(polygon(head(edge.route[-1], edge.tip), solid))
    if edge.origin:
        marks.append(Disc(*start, ORIGIN, solid))
    return tuple(marks)


def head(base: Point, tip: Point) -> list[Point]:
    """The triangle from the end of a line to its tip."""
    across, down = tip[0] - base[0], tip[1] - base[1]
    length = hypot(across, down) or 1.0
    side = (-down / length * _HALF, across / length * _HALF)
    return [
        tip,
        (base[0] + side[0], base[1] + side[1]),
        (base[0] - side[0], base[1] - side[1]),
    ]
