"""A lane whose cells hold blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeys.draw.reading import Reading
from journeys.draw.rows.row import GAP, PAD, Block, Columns, Row
from journeys.draw.scene.marks import Mark, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint


@dataclass(frozen=True)
class Item:
    """A block over one or several columns.

    Attributes:
        first: Place of its first step, from 0.
        last: Place of its last step.
        block: What is painted.
    """

    first: int
    last: int
    block: Block


def cell_row(
    reading: Reading, columns: Columns, head: Row, items: Sequence[Item], ground: str = ""
) -> Row:
    """A lane: its head, and its blocks piled up in their columns.

    Args:
        reading: For the theme.
        columns: Where the cells lie.
        head: The lane's name.
        items: In the order they are piled.
        ground: Role of the color behind the cells; empty for the surface.
    """
    filled = dict.fromkeys(columns.span, 0.0)
    tops: list[float] = []
    for item in items:
        over = range(item.first, item.last + 1)
        top = max(filled[place] for place in over)
        tops.append(top)
        filled.update(dict.fromkeys(over, top + item.block.height + GAP))
    tallest = max((*filled.values(), GAP)) - GAP
    height = max(head.height, tallest + 2 * PAD)

    def at(y: float) -> list[Mark]:
        marks = frame(reading, columns, y, height, ground)
        marks += head.at(y)
        for item, top in zip(items, tops, strict=True):
            marks.append(item.block.at(columns.x(item.first) + PAD, y + PAD + top))
        return marks

    return Row(height, at)


def frame(
    reading: Reading, columns: Columns, y: float, height: float, ground: str = ""
) -> list[Mark]:
    """The grounds of a lane and the lines between its cells."""
    theme = reading.theme
    line = Paint(stroke=theme["line"], width=theme.edge)
    wide = columns.left - columns.margin
    marks: list[Mark] = [Rect(columns.margin, y, wide, height, Paint(fill=theme["surface-2"]))]
    if ground:
        across = columns.right - columns.left
        marks.append(Rect(columns.left, y, across, height, theme.tint(ground)))
    marks.append(polyline([(columns.margin, y), (columns.right, y)], line))
    for place in columns.span:
        x = columns.x(place)
        marks.append(polyline([(x, y), (x, y + height)], line))
    return marks
