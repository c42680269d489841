"""The head of a curve lane: who is drawn, what is a hypothesis, what the band is."""

from __future__ import annotations

from journeys.draw.feelings import Curve
from journeys.draw.reading import Reading
from journeys.draw.rows.lane_head import lane_head
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Disc, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import META
from journeys.model import Lane

_SIDE = 16.0
_FACES = 26.0


def curve_legend(reading: Reading, columns: Columns, lane: Lane, drawn: list[Curve]) -> Row:
    """Name of the lane, then one line an entry."""
    unscored = () if drawn else (reading.say("legend.unscored"),)
    head = lane_head(reading, columns, lane, unscored, kept=_FACES)
    room = columns.left - columns.margin - 8 - _SIDE - 8 - _FACES
    style = Style(META, reading.theme["ink-2"])
    entries = [(kind, Paragraph.of(text, room, style)) for kind, text in _entries(reading, drawn)]
    height = head.height + sum(words.height + 3 for _, words in entries) + 4

    def at(y: float) -> list[Mark]:
        marks = head.at(y)
        below = y + head.height - 2
        for kind, words in entries:
            center = (columns.margin + 8 + _SIDE / 2, below + words.style.leading / 2)
            marks += _sign(reading, kind, center)
            marks += words.at(columns.margin + 8 + _SIDE + 7, below)
            below += words.height + 3
        return marks

    return Row(height, at)


def _entries(reading: Reading, drawn: list[Curve]) -> list[tuple[int | str, str]]:
    entries: list[tuple[int | str, str]] = [(curve.place, curve.name) for curve in drawn]
    all_points = [point for curve in drawn for point in curve.points.values()]
    if any(point.hypothesis for point in all_points):
        entries.append(("hypothesis", reading.say("legend.hypothesis")))
    if any(point.low is not None for point in all_points):
        entries.append(("band", reading.say("legend.band")))
    return entries


def _sign(reading: Reading, kind: int | str, at: tuple[float, float]) -> list[Mark]:
    theme = reading.theme
    if isinstance(kind, int):
        return marker(kind, at, theme.persona(kind), theme["surface-2"])
    if kind == "band":
        x, y = at
        ground = Paint(fill=theme["persona-1"], opacity=0.2)
        line = Paint(fill=theme["persona-1"])
        return [Rect(x - 8, y - 5, 16, 10, ground), Rect(x - 8, y - 1.1, 16, 2.2, line)]
    return [Disc(*at, 5, Paint(stroke=theme["ink-2"], width=1.75, dash=(2.4, 1.9)))]
