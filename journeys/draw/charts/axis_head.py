"""The head of a chart of intervals: what its ends mean, its zones' names, its ticks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journeys.draw.charts.line_layout import LineLayout
from journeys.draw.rows.free_places import FreePlaces
from journeys.draw.rows.page_rows import MARGIN
from journeys.draw.rows.row import Row
from journeys.draw.scene.marks import Label, Mark
from journeys.draw.scene.outline import polygon
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.widths import width
from journeys.draw.type_scale import META

_TICKS = 20.0
_ARROW = 11.0


@dataclass(frozen=True)
class Heads:
    """Names above the columns.

    Attributes:
        label: Of the labels.
        ends: What it means to stand left, and right; empty for nothing to say.
        figures: Of the figures.
        words: Of the sentences.
    """

    label: str
    ends: tuple[str, str]
    figures: str
    words: str = ""


def axis_head(at: LineLayout, heads: Heads) -> Row:
    """Names of the columns over the ticks of the axis."""
    meta = Style(META, at.reading.theme["ink-3"])
    label = Paragraph.of(heads.label, at.label, meta)
    figures = Paragraph.of(heads.figures, at.figures[1], meta)
    words = Paragraph.of("" if at.below else heads.words, at.words[1], meta)
    ends = [Paragraph.of(text, at.axis.width / 2 - 2 * _ARROW, meta) for text in heads.ends]
    zones = _zones(at)
    above = max((part.height for part in (*ends, *(words for words, _ in zones))), default=0.0)
    height = max(above + _TICKS, *(part.height for part in (label, figures, words)))

    def paint(y: float) -> list[Mark]:
        base = y + height
        marks: list[Mark] = []
        columns = ((label, MARGIN), (figures, at.figures[0]), (words, at.words[0]))
        for part, x in columns:
            marks += part.at(x, base - 5 - part.height)
        for part, middle in zones:
            marks += part.centered(middle, base - _TICKS - part.height)
        return [*marks, *_ends(at, ends, base - _TICKS), *_ticks(at, base)]

    return Row(height, paint)


def _zones(at: LineLayout) -> list[tuple[Paragraph, float]]:
    """Names of the zones, and the middle of each in px; their letters where a word has no room."""
    style = Style(META, at.reading.theme["ink-2"], bold=True)
    placed = [(zone.name, at.axis.across(zone)) for zone in at.axis.ground.zones]
    fits = all(
        width(word, META, bold=True) <= right - left - 4
        for name, (left, right) in placed
        for word in name.split()
    )
    return [
        (Paragraph.of(name if fits else name[:1], right - left - 4, style), (left + right) / 2)
        for name, (left, right) in placed
    ]


def _ends(at: LineLayout, ends: list[Paragraph], base: float) -> list[Mark]:
    """Each end's words behind an arrow that points there."""
    ink = Paint(fill=at.reading.theme["ink-3"])
    left, right = at.axis.left + 1, at.axis.left + at.axis.width - 1
    marks: list[Mark] = []
    for part, tip, turn in zip(ends, (left, right), (1, -1), strict=True):
        if part.lines:
            middle = base - part.style.leading / 2
            back = tip + 7 * turn
            marks.append(polygon([(back, middle - 4), (tip, middle), (back, middle + 4)], ink))
            words = part.at(tip + _ARROW * turn, base - part.height)
            marks += words if turn == 1 else [replace(word, anchor="end") for word in words]
    return marks


def _ticks(at: LineLayout, base: float) -> list[Mark]:
    """What is written at the ticks; a plain one gives way where two would touch."""
    theme, ground = at.reading.theme, at.axis.ground
    free = FreePlaces((0.0, base - 100, at.figures[0], base))
    marks: list[Mark] = []
    for bold in (True, False):
        for value, text in ground.ticks:
            if (value in ground.thresholds) is bold:
                x, half = at.axis.x(value), width(text, META, bold=bold) / 2 + 3
                if free.first([(x - half, base - _TICKS, x + half, base)]):
                    ink = theme["ink"] if bold else theme["ink-3"]
                    marks.append(Label(x, base - 7, text, META, ink, "middle", bold=bold))
    return marks
