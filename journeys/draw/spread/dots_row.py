"""One dot a rater over the scale, grey bars for the round before, a tick at the median."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import ceil, floor

from journeys.draw.reading import Reading
from journeys.draw.rows.plot import Plot
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.face import face
from journeys.draw.scene.marks import Disc, Group, Label, Mark, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.spread.legend import before_paint, legend
from journeys.draw.spread.piles import PITCH, piles
from journeys.draw.spread.spread import Spread
from journeys.draw.spread.spread_heads import ground
from journeys.draw.theme import Theme
from journeys.draw.type_scale import META
from journeys.model import Scale
from journeys.words import figure

DOT = 3.6
_LEVEL = 50.0
_TICK = 8.0
"""Px from the left edge of a cell to the tick of the median."""
_FACE = 18.0


def dots_row(reading: Reading, columns: Columns, shown: Sequence[Spread], scale: Scale) -> Row:
    """The ratings of the things in a row of columns.

    Args:
        reading: For language and theme.
        columns: Where they stand; a place is one of ``shown``.
        shown: All that are rated for one persona.
        scale: Of the measure.
    """
    levels = _levels(scale)
    head = legend(reading, columns, has_before=any(one.before for one in shown))
    tall = max(_LEVEL * (len(levels) - 1) + 64, head.height)
    plot = Plot(scale, tall, 32.0)

    def at(y: float) -> list[Mark]:
        marks = ground(reading, columns, shown, (y, tall))
        marks += head.at(y)
        marks += _scale(reading, columns, plot, y)
        for place in columns.span:
            marks.append(_cell(reading, columns, (place, shown[place]), plot, y))
        return marks

    return Row(tall, at)


def _levels(scale: Scale) -> list[float]:
    """Whole values of the scale; its ends alone where there would be too many."""
    whole = [float(value) for value in range(ceil(scale.low), floor(scale.high) + 1)]
    return whole if 2 <= len(whole) <= 11 else [scale.low, scale.high]


def _scale(reading: Reading, columns: Columns, plot: Plot, y: float) -> list[Mark]:
    """A line a level, with its value and, of emotion, its face."""
    theme = reading.theme
    faced = (plot.scale.low, plot.scale.high) == (-2, 2)
    marks: list[Mark] = []
    for value in _levels(plot.scale):
        level = y + plot.y(value)
        thin = Paint(stroke=theme["line"], dash=(1, 5) if theme.edge > 1 else ())
        marks.append(polyline([(columns.left, level), (columns.right, level)], thin))
        right = columns.left - 6
        if faced:
            marks += face(round(value), (right - _FACE / 2, level), _FACE, theme)
            right -= _FACE + 5
        text = ("+" if faced and value > 0 else "") + figure(value, reading.language, 0)
        ink = theme["ink-2"]
        marks.append(Label(right, level + META * 0.36, text, META, ink, "end", bold=True))
    return marks


def _cell(
    reading: Reading, columns: Columns, one: tuple[int, Spread], plot: Plot, y: float
) -> Mark:
    place, spread = one
    theme = reading.theme
    left, right = columns.x(place) + _TICK + 6, columns.x(place + 1) - 6
    middle, most = (left + right) / 2, max(1, int((right - left) // PITCH))
    marks = _bars(theme, spread, (middle, right - left), plot, y)
    ground_color = theme["warn-soft" if spread.is_worst else "surface"]
    ink = Paint(fill=theme["warn" if spread.is_worst else "accent"], stroke=ground_color)
    heights = [plot.y(value) for value in spread.values]
    for across, down in piles(heights, most):
        marks.append(Disc(middle + across, y + down, DOT, ink))
    marks += tick(theme, columns.x(place) + _TICK, y + plot.y(spread.median))
    said = f"{spread.label}: {spread.counts(reading)}. {spread.said(reading)}"
    return Group(said, tuple(marks))


def _bars(
    theme: Theme, spread: Spread, across: tuple[float, float], plot: Plot, y: float
) -> list[Mark]:
    """How many gave each level in the round before, as the width of a bar below the level."""
    middle, room = across
    levels = _levels(plot.scale)
    tally = Counter(min(levels, key=lambda level: abs(level - value)) for value in spread.before)
    marks: list[Mark] = []
    for level, count in sorted(tally.items()):
        wide = min(room, count * PITCH)
        top = y + plot.y(level) + 12
        marks.append(Rect(middle - wide / 2, top, wide, 4, before_paint(theme), 2))
    return marks


def tick(theme: Theme, x: float, y: float) -> list[Mark]:
    """The mark of a median."""
    return [polyline([(x, y - 8), (x, y + 8)], Paint(stroke=theme["ink"], width=3))]
