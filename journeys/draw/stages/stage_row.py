"""A stage as a lane: its name, and the deeds of its actors in the columns of their steps."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Block, Columns, Row
from journeys.draw.scene.icon import icon
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import LANE

SIDE = 20.0
"""Free room left and right of a card, where lines run, in px."""
_ABOVE = 15.0
_GAP = 20.0
_ICONS = {"customer": "person", "evidence": "physical-evidence"}
_GROUNDS = {
    "evidence": "surface-2", "customer": "accent-soft", "frontstage": "ok-soft",
    "backstage": "backstage", "support": "sunken",
}  # fmt: skip


def stage_row(
    reading: Reading, columns: Columns, stage: str, cells: Sequence[tuple[int, Block]]
) -> Row:
    """A lane of cards.

    Args:
        reading: For language and theme.
        columns: Where the steps lie.
        stage: customer, frontstage, backstage or support; or evidence.
        cells: Place of the step and card, in the order they are piled.
    """
    filled = dict.fromkeys(columns.span, 0.0)
    tops = []
    for place, block in cells:
        tops.append(filled[place])
        filled[place] += block.height + _GAP
    room = columns.left - columns.margin - 39
    name = Paragraph.of(
        reading.say(f"stage.{stage}"), room, Style(LANE, reading.theme["ink"], bold=True)
    )
    tallest = max((*filled.values(), _GAP)) - _GAP
    height = max(name.height, tallest) + 2 * _ABOVE

    def at(y: float) -> list[Mark]:
        marks = _ground(reading, columns, stage, y, height)
        head = (columns.margin, y, columns.left - columns.margin - 6, height)
        drawing = icon(_ICONS.get(stage, stage), columns.margin + 8, y + _ABOVE, 16,
                       reading.theme["ink-2"])  # fmt: skip
        words = name.at(columns.margin + 31, y + _ABOVE)
        key = f"/{stage}/{columns.span.start}"
        marks.append(Group(reading.say(f"stage.{stage}"), (drawing, *words), key, head))
        for (place, block), top in zip(cells, tops, strict=True):
            marks.append(block.at(columns.x(place) + SIDE, y + _ABOVE + top))
        return marks

    return Row(height, at)


def _ground(reading: Reading, columns: Columns, stage: str, y: float, height: float) -> list[Mark]:
    theme = reading.theme
    across = columns.right - columns.margin
    paint = Paint(fill=theme[_GROUNDS[stage]], stroke=theme["line"], width=theme.edge)
    return [Rect(columns.margin, y, across, height, paint, 6)]
