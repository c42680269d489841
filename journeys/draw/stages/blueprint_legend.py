"""How the lines of a blueprint look, and what its signs mean."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.contact import UNDONE
from journeys.draw.rows.legend_row import Sign
from journeys.draw.scene.marks import Disc, Mark
from journeys.draw.scene.outline import polygon, polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.pin import pin
from journeys.draw.stages.deed_foot import grave_pains
from journeys.draw.stages.deeds import Deed
from journeys.draw.theme import Theme


def edge_paint(theme: Theme, kind: str) -> Paint:
    """How a line of a kind looks: contact, hand-off or next."""
    if kind == "hand-off":
        return Paint(stroke=theme["persona-4"], width=1.75)
    if kind == "next":
        return Paint(stroke=theme["control"], width=1.25, dash=(4, 3))
    return Paint(stroke=theme["ink-2"], width=1.25)


def entries(reading: Reading, found: Sequence[Deed]) -> list[tuple[Sign, str]]:
    """The three kinds of line, and the signs that occur."""
    theme = reading.theme
    told = [
        (_line(theme, kind), reading.say(f"legend.{kind}"))
        for kind in ("contact", "hand-off", "next")
    ]
    if any(act.status in UNDONE for deed in found for act in deed.acts):
        told.append((_failed(theme), reading.say("legend.fail")))
    if any(grave_pains(reading, step) for step in reading.steps):
        told.append((_pin(theme), reading.say("legend.pain")))
    return told


def _line(theme: Theme, kind: str) -> Sign:
    paint = edge_paint(theme, kind)
    solid = Paint(fill=paint.stroke)

    def at(x: float, y: float) -> list[Mark]:
        marks: list[Mark] = [polyline([(x - 9, y), (x + 4, y)], paint)]
        marks.append(polygon([(x + 10, y), (x + 3, y - 4), (x + 3, y + 4)], solid))
        if kind == "hand-off":
            marks.append(Disc(x - 8, y, 3.2, solid))
        return marks

    return at


def _failed(theme: Theme) -> Sign:
    paint = Paint(stroke=theme["bad"], width=1.5, dash=(3, 3))
    corners = [(-9.0, -6.0), (9.0, -6.0), (9.0, 6.0), (-9.0, 6.0)]
    return lambda x, y: [polygon([(x + across, y + down) for across, down in corners], paint)]


def _pin(theme: Theme) -> Sign:
    return lambda x, y: pin(None, 3, (x, y), 16, theme)
