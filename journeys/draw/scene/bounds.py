"""The room marks take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from journeys.draw.scene.marks import Disc, Group, Label, Mark, Path, Rect, every
from journeys.draw.scene.widths import width

Frame = tuple[float, float, float, float]
"""x, y, width, height."""


def bounds(marks: Iterable[Mark]) -> Frame | None:
    """The smallest frame around marks; None if they take no room.

    Handles of curves count as points, so a curve's frame may be a little large.
    """
    points = [point for mark in every(marks) for point in _corners(mark)]
    if not points:
        return None
    left, top = min(x for x, _ in points), min(y for _, y in points)
    right, bottom = max(x for x, _ in points), max(y for _, y in points)
    return (left, top, right - left, bottom - top)


def frame_of(group: Group) -> Frame | None:
    """The frame a group names, else the room its marks take."""
    return group.frame or bounds(group.marks)


def _corners(mark: Mark) -> Iterator[tuple[float, float]]:
    if isinstance(mark, Rect):
        yield mark.x, mark.y
        yield mark.x + mark.width, mark.y + mark.height
    elif isinstance(mark, Disc):
        yield mark.x - mark.radius, mark.y - mark.radius
        yield mark.x + mark.radius, mark.y + mark.radius
    elif isinstance(mark, Label):
        wide = width(mark.text, mark.size, bold=mark.bold)
        left = mark.x - {"start": 0.0, "middle": wide / 2, "end": wide}[mark.anchor]
        yield left, mark.y - 0.76 * mark.size
        yield left + wide, mark.y + 0.22 * mark.size
    elif isinstance(mark, Path):
        for _, values in mark.commands:
            yield from zip(values[::2], values[1::2], strict=True)
