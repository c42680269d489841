"""A persona's mark on its curve: circle, diamond, square, triangle, cross."""

from __future__ import annotations

from journeys.draw.scene.marks import Disc, Mark, Point
from journeys.draw.scene.outline import polygon
from journeys.draw.scene.paint import Paint

_SHAPES: tuple[tuple[Point, ...], ...] = (
    (),
    ((0, -6.2), (6.2, 0), (0, 6.2), (-6.2, 0)),
    ((-4.6, -4.6), (4.6, -4.6), (4.6, 4.6), (-4.6, 4.6)),
    ((0, -5.6), (5.6, 4.6), (-5.6, 4.6)),
    (
        (-1.9, -5.6), (1.9, -5.6), (1.9, -1.9), (5.6, -1.9), (5.6, 1.9), (1.9, 1.9),
        (1.9, 5.6), (-1.9, 5.6), (-1.9, 1.9), (-5.6, 1.9), (-5.6, -1.9), (-1.9, -1.9),
    ),
)  # fmt: skip


def marker(place: int, at: Point, color: str, ground: str, *, hollow: bool = False) -> list[Mark]:
    """The marks of a persona's point around a place; hollow and dashed for a hypothesis.

    Args:
        place: Of the persona in the order, from 0.
        at: Its middle.
        color: Of the persona.
        ground: Of the picture, for the halo and the hollow inside.
        hollow: Whether nothing but opinion stands behind it.
    """
    halo = Paint(fill=ground, stroke=ground, width=3.5)
    ink = Paint(fill=color)
    if hollow:
        ink = Paint(fill=ground, stroke=color, width=1.75, dash=(2.4, 1.9))
    return [_shape(place, at, halo), _shape(place, at, ink)]


def _shape(place: int, at: Point, paint: Paint) -> Mark:
    corners = _SHAPES[place % len(_SHAPES)]
    if not corners:
        return Disc(*at, 5, paint)
    return polygon([(at[0] + x, at[1] + y) for x, y in corners], paint)
