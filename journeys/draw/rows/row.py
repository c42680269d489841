"""What a map is stacked of: rows over columns, and blocks in their cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journeys.draw.scene.marks import Mark

PAD = 6.0
"""Between the edge of a cell and its blocks, in px."""
GAP = 6.0
"""Between two blocks of a cell, in px."""


@dataclass(frozen=True)
class Columns:
    """The columns of one row of steps.

    Attributes:
        left: x of the first column; lane names stand between `margin` and it.
        width: Of a column, in px.
        span: Which steps, by their place in the journey from 0.
        margin: x of the lane names.
    """

    left: float
    width: float
    span: range
    margin: float

    def x(self, place: int) -> float:
        """Left edge of a step's column."""
        return self.left + (place - self.span.start) * self.width

    def middle(self, place: int) -> float:
        """Middle of a step's column."""
        return self.x(place) + self.width / 2

    @property
    def right(self) -> float:
        """Right edge of the last column."""
        return self.left + len(self.span) * self.width

    @property
    def room(self) -> float:
        """Width of a block in a cell."""
        return self.width - 2 * PAD


@dataclass(frozen=True)
class Row:
    """A band over the whole width; `at` paints it with its top at a y."""

    height: float
    at: Callable[[float], list[Mark]]


@dataclass(frozen=True)
class Block:
    """A thing in a cell; `at` paints it with its top left corner at a point."""

    height: float
    at: Callable[[float, float], Mark]
