"""The name of each provider at the end of its curve."""

from __future__ import annotations

from dataclasses import replace

from journeys.draw.beside.beside import Beside
from journeys.draw.rows.free_places import Box, FreePlaces
from journeys.draw.rows.row import Columns
from journeys.draw.scene.marks import Mark, Point
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import META

WIDEST = 104.0
"""Px a name may take before it is broken."""
_OFF = 11.0


def gutter(beside: Beside) -> float:
    """Room right of the last column, in px."""
    return max((_name(beside, curve.place).width for curve in beside.curves), default=0.0) + 16


def names(
    beside: Beside, columns: Columns, at: dict[tuple[int, int], Point], free: FreePlaces
) -> list[Mark]:
    """Names of the curves that end in this row: right of the last mark, else near it."""
    marks: list[Mark] = []
    ending = [
        (at[curve.place, last], curve.place)
        for curve in beside.curves
        if (last := max(curve.points)) in columns.span
    ]
    for spot, place in sorted(ending, key=lambda pair: pair[0][1]):
        words = _name(beside, place)
        box = free.first(_places(spot, words))
        if box is not None:
            halo = beside.theme["surface"]
            marks += [replace(line, halo=halo) for line in words.at(box[0], box[1])]
    return marks


def _name(beside: Beside, place: int) -> Paragraph:
    style = Style(META, beside.theme.provider_text(place), bold=True)
    return Paragraph.of(beside.spine.providers[place], WIDEST, style)


def _places(at: Point, words: Paragraph) -> list[Box]:
    """Right of a point at its height, then ever further above and below; then over and under it."""
    x, y = at
    wide, high = words.width, words.height
    top = y - high / 2
    found = [
        (x + _OFF, top + shift, x + _OFF + wide, top + shift + high)
        for step in range(12)
        for shift in (step * 6.0, -step * 6.0)
    ]
    found += [
        (left, above, left + wide, above + high)
        for above in (y - _OFF - high, y + _OFF)
        for left in (x - wide / 2, x - wide)
    ]
    return found
