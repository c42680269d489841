"""One line of a chart of intervals: what it is, its mark on the axis, its figures and words."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.draw.charts.cells import Span
from journeys.draw.charts.line_layout import LineLayout
from journeys.draw.charts.value_axis import ValueAxis
from journeys.draw.rows.page_rows import MARGIN
from journeys.draw.rows.row import Row
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Group, Mark
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY, META

_ABOVE = 7.0
_LEAST = 20.0


@dataclass(frozen=True)
class IntervalLine:
    """A value with its interval.

    Attributes:
        label: What it is of.
        below: Small lines under the label.
        value: None where nothing can be placed.
        around: Its interval; None without one.
        figures: The value and what belongs to it as texts; the first is bold.
        words: What it says; empty for nothing.
        said: The line in one sentence.
        flag: A word that marks the line, and gives it the diamond; empty for none.
        hollow: Whether the mark is hollow.
        strong: Whether it is the whole, under a stronger rule.
        zoned: Whether the axis's zones measure it.
    """

    label: str
    below: tuple[str, ...]
    value: float | None
    around: Span | None
    figures: tuple[str, ...]
    words: str
    said: str
    flag: str = ""
    hollow: bool = False
    strong: bool = False
    zoned: bool = True


def interval_row(at: LineLayout, line: IntervalLine) -> Row:
    """A line of a chart."""
    theme = at.reading.theme
    meta = Style(META, theme["ink-3"])
    loud = Style(META, theme["warn"], bold=True)
    left = [Paragraph.of(line.label, at.label, Style(BODY, theme["ink"], bold=_is_loud(line)))]
    left += [Paragraph.of(line.flag, at.label, loud)]
    left += [Paragraph.of(text, at.label, meta) for text in line.below]
    first, *rest = line.figures or ("",)
    bold = Style(BODY, theme["ink"], bold=True)
    right = [Paragraph.of(first, at.figures[1], bold)]
    right += [Paragraph.of(text, at.figures[1], meta) for text in rest]
    words = Paragraph.of(line.words, at.words[1], Style(META, theme["ink-2"]))
    tall = [sum(part.height for part in column) for column in (left, right)]
    head = max(*tall, _LEAST, 0.0 if at.below else words.height)
    told = words.height + 4 if at.below and words.lines else 0.0
    height = head + told + 2 * _ABOVE
    rule = theme["line-strong"] if line.strong else theme["line"]
    edge = Paint(stroke=rule, width=2 if line.strong else theme.edge)

    def paint(y: float) -> list[Mark]:
        top, ground = y + _ABOVE, head + _ABOVE if told else height
        marks: list[Mark] = [*at.axis.behind(y, ground, zoned=line.zoned)]
        marks.append(polyline([(MARGIN, y), (at.right, y)], edge))
        marks += _column(left, MARGIN, top)
        marks += _column(right, at.figures[0], top)
        marks += words.at(at.words[0], top + head + 4 if at.below else top)
        marks += _mark(at.axis, line, y + ground / 2)
        return [Group(line.said, tuple(marks))]

    return Row(height, paint)


def _is_loud(line: IntervalLine) -> bool:
    return line.strong or bool(line.flag)


def _column(parts: list[Paragraph], x: float, y: float) -> list[Mark]:
    marks: list[Mark] = []
    for part in parts:
        marks += part.at(x, y)
        y += part.height
    return marks


def _mark(axis: ValueAxis, line: IntervalLine, y: float) -> list[Mark]:
    """The interval with a small upright at each end, and the mark on it."""
    if line.value is None:
        return []
    theme = axis.theme
    marks: list[Mark] = []
    if line.around:
        ink = Paint(stroke=theme["ink-2"], width=2)
        ends = [axis.x(end) for end in line.around]
        marks.append(polyline([(ends[0], y), (ends[1], y)], ink))
        marks += [polyline([(end, y - 4), (end, y + 4)], ink) for end in ends]
    color = theme["warn"] if line.flag else theme["accent"]
    shape = 1 if line.flag else 2 if line.strong else 0
    spot = (axis.x(line.value), y)
    return [*marks, *marker(shape, spot, color, theme["surface"], hollow=line.hollow)]
