"""The axis of shares above a Pareto, with the line of the vital few."""

from __future__ import annotations

from journeys.draw.charts.bar_row import Scale
from journeys.draw.reading import Reading
from journeys.draw.rows.row import Row
from journeys.draw.scene.marks import Label, Mark
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.type_scale import META
from journeys.words import percent

_HEIGHT = 24.0
VITAL = 0.8


def share_axis(reading: Reading, scale: Scale, tall: float) -> Row:
    """Percentages, and lines down through the rows below.

    Args:
        reading: For language and theme.
        scale: Where shares lie.
        tall: Height of all rows below, in px.
    """
    theme = reading.theme

    def at(y: float) -> list[Mark]:
        marks: list[Mark] = []
        base = y + _HEIGHT
        for step in range(6):
            share = step / 5
            vital = abs(share - VITAL) < 1e-9
            ink = Paint(
                stroke=theme["warn"] if vital else theme["line"],
                width=1.5 if vital else theme.edge,
                dash=(5, 4) if vital else (),
            )
            x = scale.x(share)
            marks.append(polyline([(x, base - 4), (x, base + tall)], ink))
            text = percent(share, reading.language)
            color = theme["warn"] if vital else theme["ink-3"]
            marks.append(Label(x, base - 8, text, META, color, "middle", bold=vital))
        return marks

    return Row(_HEIGHT, at)
