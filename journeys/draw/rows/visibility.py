"""A line of the service: computed from the stages of the actors, never drawn by hand."""

from __future__ import annotations

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.marks import Group, Label, Mark
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.widths import width
from journeys.draw.type_scale import META

_HEIGHT = 24.0


def visibility(reading: Reading, columns: Columns) -> Row:
    """The line of visibility: what lies below it the customer does not see."""
    theme = reading.theme
    name = reading.say("line.visibility")
    paint = Paint(stroke=theme["visibility"], width=2, dash=(7, 4))

    def at(y: float) -> list[Mark]:
        middle = y + _HEIGHT / 2
        start = columns.margin + 8 + width(name, META, bold=True) + 8
        words = Label(columns.margin + 8, middle + 4.2, name, META, theme["ink-2"], bold=True)
        line = polyline([(start, middle), (columns.right, middle)], paint)
        return [Group(reading.say("line.visibility.title"), (words, line))]

    return Row(_HEIGHT, at)
