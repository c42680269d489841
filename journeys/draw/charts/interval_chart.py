"""A page of intervals: title, head, a line each, notes; what three pictures are made of."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.draw.budget import CELLS, refuse_beyond, refuse_width
from journeys.draw.charts.axis_head import Heads, axis_head
from journeys.draw.charts.interval_row import IntervalLine, interval_row
from journeys.draw.charts.line_layout import line_layout
from journeys.draw.charts.value_axis import Ground
from journeys.draw.narrative import Narrative
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.draw.rows.page_rows import GUTTER, MARGIN, stack
from journeys.draw.rows.paragraph_row import paragraph_row
from journeys.draw.rows.title_row import headed
from journeys.draw.scene.legal import legal
from journeys.draw.scene.paragraph import Style
from journeys.draw.type_scale import META


@dataclass(frozen=True)
class Chart:
    """What a page of intervals says.

    Attributes:
        title: Of the picture.
        summary: A sentence or two.
        standing: How far the figures can be trusted, for the chip; empty for nothing to say.
        marks: What a reader must know of norms not read in their source.
        notes: How it is read.
        heads: Names of the columns.
        ground: Of the axis.
        lines: From top to bottom.
    """

    title: str
    summary: str
    standing: str
    marks: tuple[str, ...]
    notes: tuple[str, ...]
    heads: Heads
    ground: Ground
    lines: tuple[IntervalLine, ...]


def interval_chart(reading: Reading, chart: Chart, width: float) -> Picture:
    """The page as a picture.

    Raises:
        NotDrawable: If the picture would be too large.
    """
    refuse_width(width, reading.language)
    refuse_beyond("cells", len(chart.lines), CELLS, reading.language)
    room = width - 2 * MARGIN
    worded = any(line.words for line in chart.lines)
    at = line_layout(reading, chart.ground, width, worded=worded)
    rows = [headed(reading, (MARGIN, room), (chart.title, chart.summary), chart.standing), GUTTER]
    rows.append(axis_head(at, chart.heads))
    rows += [interval_row(at, line) for line in chart.lines]
    rows.append(GUTTER)
    loud = Style(META, reading.theme["warn"], bold=True)
    rows += [paragraph_row(mark, MARGIN, room, loud) for mark in chart.marks]
    plain = Style(META, reading.theme["ink-3"])
    rows += [paragraph_row(note, MARGIN, room, plain) for note in chart.notes]
    narrative = _narrative(chart)
    return Picture(stack(reading, width, rows, narrative), narrative)


def _narrative(chart: Chart) -> Narrative:
    summary = " ".join([chart.summary, *chart.marks])
    return Narrative(
        title=chart.title,
        summary=legal(f"{summary} ({chart.standing})" if chart.standing else summary),
        heads=(chart.heads.label, chart.heads.figures, chart.heads.words),
        rows=tuple(
            (legal(_named(line)), legal(_figures(line)), legal(line.words)) for line in chart.lines
        ),
    )


def _named(line: IntervalLine) -> str:
    return f"{line.label} ({line.flag})" if line.flag else line.label


def _figures(line: IntervalLine) -> str:
    return " · ".join(part for part in (*line.figures, *line.below) if part)
