"""One row of a Pareto: its share as a bar, and what the rows down to it bear together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot, isnan
from typing import Any

from journeys.draw.reading import Reading
from journeys.draw.rows.free_places import FreePlaces
from journeys.draw.rows.row import Row
from journeys.draw.scene.marks import Disc, Group, Label, Mark, Point, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.pin import level_of, pin
from journeys.draw.scene.widths import width
from journeys.draw.type_scale import BODY, META
from journeys.words import percent, say

_PIN = 20.0
_ABOVE = 9.0
_BAR = 16.0
_RING = 4.5


@dataclass(frozen=True)
class Scale:
    """Shares from 0 to 1 laid over a width.

    Attributes:
        left: px of 0.
        width: px to 1.
        margin: px of the labels' left edge.
    """

    left: float
    width: float
    margin: float

    def x(self, share: float) -> float:
        """Where a share lies."""
        return self.left + max(0.0, min(1.0, share)) * self.width


@dataclass(frozen=True)
class Bar:
    """A row of the table `journeys.measure.pareto` makes.

    Attributes:
        row: Its cells by column.
        vital: Whether it is one of the few that bear 80 percent together.
        cumulative: Of this row, and of the one above.
    """

    row: Mapping[Any, Any]
    vital: bool
    cumulative: tuple[float, float]

    def cell(self, name: str) -> float:
        """A number; NaN where the cell is empty."""
        return float(self.row[name])


def bar_row(reading: Reading, scale: Scale, bar: Bar, above: float | None) -> Row:
    """A label, the bar with its interval, and the point of the cumulative line.

    Args:
        reading: For language and theme.
        scale: Where shares lie.
        bar: The row.
        above: Height of the row above it, for the line to its point; None for the first.
    """
    theme = reading.theme
    number = bar.row.get("number")
    room = scale.left - scale.margin - 14 - (_PIN + 6 if number else 0)
    words = Paragraph.of(str(bar.row["label"]), room, Style(BODY, theme["ink"], bold=bar.vital))
    height = max(words.height, _BAR + 16) + 2 * _ABOVE

    def at(y: float) -> list[Mark]:
        marks: list[Mark] = []
        x, middle = scale.margin, y + height / 2
        if number:
            severity = bar.cell("severity")
            level = level_of(None if isnan(severity) else severity)
            marks += pin(int(number), level, (x + _PIN / 2, middle), _PIN, theme)
            x += _PIN + 6
        marks += words.at(x, middle - words.height / 2)
        marks += _bar(reading, scale, bar, middle)
        if above is not None:
            start = (scale.x(bar.cumulative[1]), y - above / 2)
            ends = _between(start, (scale.x(bar.cumulative[0]), middle))
            marks.insert(0, polyline(ends, Paint(stroke=theme["ink-2"], width=2)))
        marks += _point(reading, scale, bar, middle)
        return [Group(title(reading, bar), tuple(marks))]

    return Row(height, at)


def _bar(reading: Reading, scale: Scale, bar: Bar, middle: float) -> list[Mark]:
    """The bar, its whisker, and its share in words."""
    theme = reading.theme
    share, low, high = (bar.cell(name) for name in ("share", "low", "high"))
    fill = theme["accent"] if bar.vital else theme["control"]
    wide = scale.x(share) - scale.left
    marks: list[Mark] = [Rect(scale.left, middle - _BAR / 2, wide, _BAR, Paint(fill=fill), 2)]
    reach = scale.x(share)
    if not isnan(low):
        ends = [(scale.x(low), middle), (scale.x(high), middle)]
        halo = Paint(stroke=theme["surface"], width=4)
        marks += [polyline(ends, halo), polyline(ends, Paint(stroke=theme["ink"], width=2))]
        reach = max(reach, scale.x(high))
    text = percent(share, reading.language)
    return [*marks, _beside(reading, scale, (reach, middle), text, bar)]


def _beside(reading: Reading, scale: Scale, end: tuple[float, float], text: str, bar: Bar) -> Label:
    """The share, right of the bar; beyond the cumulative point and its words if these are there."""
    x, y = end[0] + 6, end[1]
    wide, high = width(text, META, bold=True), META
    point = scale.x(bar.cumulative[0])
    free = FreePlaces((0.0, y - high, scale.left + 2 * scale.width, y + high))
    free.take((point - 8, y - 8, point + 8, y + 8))
    if bar.cumulative[1]:
        reached = percent(bar.cumulative[0], reading.language)
        beyond = point + 10 + width(reached, META)
        free.take((point, y - 6 - high, beyond, y - 2))
    else:
        beyond = point + 9
    lefts = (x, max(x, point + 9), max(x, beyond))
    boxes = [(left, y - high / 2, left + wide, y + high / 2) for left in lefts]
    left = (free.first(boxes) or boxes[-1])[0]
    halo = reading.theme["surface"]
    ink = reading.theme["ink"]
    return Label(left, y + META * 0.36, text, META, ink, bold=True, halo=halo)


def _point(reading: Reading, scale: Scale, bar: Bar, middle: float) -> list[Mark]:
    """The point of the cumulative line, with its interval."""
    theme = reading.theme
    x = scale.x(bar.cumulative[0])
    low, high = bar.cell("cumulative_low"), bar.cell("cumulative_high")
    marks: list[Mark] = []
    if not isnan(low):
        ends = [(scale.x(low), middle + 11), (scale.x(high), middle + 11)]
        marks.append(polyline(ends, Paint(stroke=theme["ink-3"], width=1.5)))
    ring = Paint(fill=theme["surface"], stroke=theme["ink-2"], width=2)
    marks.append(Disc(x, middle, _RING, ring))
    if bar.cumulative[1]:
        text = percent(bar.cumulative[0], reading.language)
        marks.append(Label(x + 8, middle - 6, text, META, theme["ink-2"], halo=theme["surface"]))
    return marks


def _between(start: Point, end: Point) -> list[Point]:
    """The line from ring to ring, its ends at their edges."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = hypot(across, down) or 1.0
    step = (across / length * _RING, down / length * _RING)
    return [(start[0] + step[0], start[1] + step[1]), (end[0] - step[0], end[1] - step[1])]


def title(reading: Reading, bar: Bar) -> str:
    """The row in one sentence."""
    language = reading.language
    return say(
        "draw.pareto.row", language, label=bar.row["label"],
        share=percent(bar.cell("share"), language),
        cumulative=percent(bar.cumulative[0], language),
    )  # fmt: skip
