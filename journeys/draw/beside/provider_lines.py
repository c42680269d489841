"""The curve of a provider: solid from step to step, dotted over steps it lacks."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from journeys.draw.feelings import Curve
from journeys.draw.rows.plot import Plot
from journeys.draw.rows.row import Columns
from journeys.draw.scene.curve import Piece, monotone
from journeys.draw.scene.marks import Mark, Path, Point
from journeys.draw.scene.paint import Paint

_WIDTH = 2.25
_DOTS = (0.1, 5.0)
_NEAR = 11.0
"""Px below which two marks would touch."""


def places(curves: list[Curve], columns: Columns, plot: Plot) -> dict[tuple[int, int], Point]:
    """Where each provider's point lies, y from the top of the plot; marks that would touch part.

    Args:
        curves: One a provider.
        columns: The row of columns.
        plot: The scale.
    """
    found: dict[tuple[int, int], Point] = {}
    for at in columns.span:
        here = sorted(
            ((plot.y(curve.points[at].value), curve.place) for curve in curves
             if at in curve.points),
        )  # fmt: skip
        heap: list[tuple[float, int]] = []
        for y, place in here:
            if heap and y - heap[-1][0] >= _NEAR:
                found.update(_spread(heap, columns.middle(at), at))
                heap = []
            heap.append((y, place))
        found.update(_spread(heap, columns.middle(at), at))
    return found


def _spread(heap: list[tuple[float, int]], middle: float, at: int) -> dict[tuple[int, int], Point]:
    by_place = sorted(heap, key=lambda pair: pair[1])
    start = middle - (len(by_place) - 1) * _NEAR / 2
    return {(place, at): (start + number * _NEAR, y) for number, (y, place) in enumerate(by_place)}


def lines(
    curve: Curve, columns: Columns, at: Mapping[tuple[int, int], Point], plot: Plot, color: str
) -> list[Mark]:
    """The pieces of a curve in one row of columns, with y from the top of the plot.

    Where it goes on in another row, it is drawn to the edge, at the height it has
    there on the straight way between the two points.
    """
    known = sorted(curve.points)
    inside = [place for place in known if place in columns.span]
    before = max((place for place in known if place < columns.span.start), default=None)
    after = min((place for place in known if place >= columns.span.stop), default=None)
    stops: list[tuple[int, Point]] = [(place, at[curve.place, place]) for place in inside]
    whole = [*([before] if before is not None else []), *inside,
             *([after] if after is not None else [])]  # fmt: skip
    if len(whole) < 2:
        return []
    if before is not None:
        height = crossing(curve, plot, (before, whole[1]), columns.span.start - 0.5)
        stops.insert(0, (before, (columns.left, height)))
    if after is not None:
        height = crossing(curve, plot, (whole[-2], after), columns.span.stop - 0.5)
        stops.append((after, (columns.right, height)))
    pieces = monotone([point for _, point in stops])
    return [
        _stroke(piece, Paint(stroke=color, width=_WIDTH, dash=_dash(curve, start, end)))
        for ((start, _), (end, _)), piece in zip(pairwise(stops), pieces, strict=True)
    ]


def _dash(curve: Curve, start: int, end: int) -> tuple[float, ...]:
    """Dotted over steps that are missing, and beside a hypothesis."""
    doubt = curve.points[start].hypothesis or curve.points[end].hypothesis
    return _DOTS if doubt or end - start > 1 else ()


def crossing(curve: Curve, plot: Plot, ends: tuple[int, int], at: float) -> float:
    """How high the straight line between two points is at a place between them."""
    start, end = ends
    share = (at - start) / (end - start)
    first, last = (plot.y(curve.points[place].value) for place in ends)
    return first + share * (last - first)


def _stroke(piece: Piece, paint: Paint) -> Path:
    start, first, second, end = piece
    return Path((("M", start), ("C", (*first, *second, *end))), paint)
