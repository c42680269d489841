"""Where the columns of a chart of intervals lie: label, axis, figures, words."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.draw.charts.value_axis import Ground, ValueAxis
from journeys.draw.reading import Reading
from journeys.draw.rows.page_rows import MARGIN

_FIGURES = 112.0
_GAP = 14.0
_BESIDE = 760.0
"""Least room for words beside the axis; below it they stand under the line."""


@dataclass(frozen=True)
class LineLayout:
    """The columns of a chart on a page.

    Attributes:
        reading: For language and theme.
        label: Width of the labels.
        axis: Where values lie.
        figures: Left edge and width of the figures.
        words: Left edge and width of the sentences.
        below: Whether the sentences stand under the line.
        right: Right edge of the chart.
    """

    reading: Reading
    label: float
    axis: ValueAxis
    figures: tuple[float, float]
    words: tuple[float, float]
    below: bool
    right: float


def line_layout(reading: Reading, ground: Ground, page: float, *, worded: bool) -> LineLayout:
    """The columns of a chart.

    Args:
        reading: For language and theme.
        ground: Of the axis.
        page: Width of the page, in px.
        worded: Whether lines have sentences.
    """
    room = page - 2 * MARGIN
    beside = worded and room >= _BESIDE
    label = min(360.0, max(128.0, (0.22 if beside else 0.3) * room))
    words = max(210.0, 0.28 * room) if beside else 0.0
    axis = room - label - _FIGURES - 2 * _GAP - (words + _GAP if beside else 0.0)
    left = MARGIN + label + _GAP
    figures = left + axis + _GAP
    right = MARGIN + room
    placed = ValueAxis(ground, left, axis, reading.theme)
    at = (right - words, words) if beside else (MARGIN, room)
    return LineLayout(reading, label, placed, (figures, _FIGURES), at, worded and not beside, right)
