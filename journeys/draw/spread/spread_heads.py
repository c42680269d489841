"""The head of each thing rated: number and name, tinted where people are split."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.cell_row import frame
from journeys.draw.rows.row import PAD, Columns, Row
from journeys.draw.scene.marks import Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.spread.spread import Spread
from journeys.draw.type_scale import BODY, LANE

_ABOVE = 7.0


def spread_heads(reading: Reading, columns: Columns, shown: Sequence[Spread], title: str) -> Row:
    """Names of the things rated.

    Args:
        reading: For the theme.
        columns: Where they stand; a place is one of ``shown``.
        shown: All that are rated for one persona.
        title: At the left.
    """
    theme = reading.theme
    style = Style(BODY, theme["ink"], bold=True)
    names = {place: Paragraph.of(shown[place].label, columns.room, style) for place in columns.span}
    room = columns.left - columns.margin - 16
    head = Paragraph.of(title, room, Style(LANE, theme["ink"], bold=True))
    height = max(head.height, *(name.height for name in names.values())) + 2 * _ABOVE

    def at(y: float) -> list[Mark]:
        marks = ground(reading, columns, shown, (y, height))
        marks += head.at(columns.margin + 8, y + _ABOVE)
        for place, name in names.items():
            marks += name.at(columns.x(place) + PAD, y + _ABOVE)
        return marks

    return Row(height, at)


def ground(
    reading: Reading, columns: Columns, shown: Sequence[Spread], down: tuple[float, float]
) -> list[Mark]:
    """The cells of a row, the tint where people are split, and the lines between."""
    y, height = down
    tint = Paint(fill=reading.theme["warn-soft"])
    marks: list[Mark] = [
        Rect(columns.x(place), y, columns.width, height, tint)
        for place in columns.span
        if shown[place].is_worst
    ]
    return [*marks, *frame(reading, columns, y, height)]
