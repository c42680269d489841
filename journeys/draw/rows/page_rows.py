"""Stacks rows to a page, and lays the steps into rows of columns."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.bands import bands
from journeys.draw.budget import MARKS, refuse_beyond
from journeys.draw.narrative import Narrative
from journeys.draw.reading import Reading
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.marks import Mark, every
from journeys.draw.scene.scene import Scene

MARGIN = 16.0
HEADER = 132.0
"""Width of the lane names."""
LEAST = 130.0
"""Width below which a column cannot hold words of 11 pt."""
MOST = 272.0
GUTTER = Row(14.0, lambda _: [])


def step_bands(
    reading: Reading, width: float, least: float = LEAST, gap: float = 0.0
) -> list[Columns]:
    """The rows of steps, all with columns of one width.

    Args:
        reading: Of the journey.
        width: Of the page, in px.
        least: Width of a column.
        gap: Free room right of the last column, in px.
    """
    room = width - 2 * MARGIN - HEADER - gap
    most = max(1, int(room // least))
    spans = bands([step.phase for step in reading.steps], most)
    longest = max((len(span) for span in spans), default=1)
    column = min(MOST, room / longest)
    return [Columns(MARGIN + HEADER, column, span, MARGIN) for span in spans]


def stack(reading: Reading, width: float, rows: Sequence[Row], narrative: Narrative) -> Scene:
    """Rows from top to bottom, as a scene with margins around it."""
    marks: list[Mark] = []
    y = MARGIN
    for row in rows:
        marks += row.at(y)
        y += row.height
    refuse_beyond("marks", sum(1 for _ in every(marks)), MARKS, reading.language)
    return Scene(
        width=width,
        height=round(y + MARGIN, 2),
        ground=reading.theme["surface"],
        marks=tuple(marks),
        title=narrative.title,
        description=narrative.summary,
        language=reading.language,
    )
