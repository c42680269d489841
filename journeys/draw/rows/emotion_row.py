"""The emotion curve of every persona over the steps, with values, faces and pins."""

from __future__ import annotations

from journeys.draw.feelings import Curve
from journeys.draw.reading import Reading
from journeys.draw.rows.cell_row import frame
from journeys.draw.rows.curve_legend import curve_legend
from journeys.draw.rows.curve_lines import band, lines
from journeys.draw.rows.curve_points import points
from journeys.draw.rows.plot import Plot
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.face import face
from journeys.draw.scene.marks import Mark, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.theme import Theme
from journeys.model import Lane, Scale

_FACE = 18.0


def emotion_row(reading: Reading, columns: Columns, lane: Lane, drawn: list[Curve]) -> Row:
    """A lane of scores.

    Args:
        reading: Of the journey.
        columns: Where the steps lie.
        lane: Which measure is shown, and under what name.
        drawn: The curves of the whole journey.
    """
    scale = reading.journey.meta.scale(lane.shows) or Scale(low=-2, high=2)
    head = curve_legend(reading, columns, lane, drawn)
    plot = Plot(scale, height=max(Plot(scale).height, head.height))

    def at(y: float) -> list[Mark]:
        marks = frame(reading, columns, y, plot.height)
        marks += ground(reading.theme, columns, plot, y)
        marks += head.at(y)
        for curve in drawn:
            color = reading.theme.persona(curve.place)
            marks += band(curve, columns, plot, y, color)
        for curve in drawn:
            marks += lines(curve, columns, plot, y, reading.theme.persona(curve.place))
        return marks + points(reading, columns, plot, drawn, y)

    return Row(plot.height, at)


def ground(theme: Theme, columns: Columns, plot: Plot, y: float) -> list[Mark]:
    """Tints above and below the middle, the middle line, and a face at each end."""
    middle = y + plot.y(plot.middle)
    across = columns.right - columns.left
    dashed = Paint(stroke=theme["control"], dash=(4, 4))
    x = columns.left - _FACE / 2 - 5
    marks: list[Mark] = [
        Rect(columns.left, y, across, middle - y, theme.tint("above")),
        Rect(columns.left, middle, across, y + plot.height - middle, theme.tint("below")),
        polyline([(columns.left, middle), (columns.right, middle)], dashed),
    ]
    for level, value in ((2, plot.scale.high), (0, plot.middle), (-2, plot.scale.low)):
        marks += face(level, (x, y + plot.y(value)), _FACE, theme)
    return marks
