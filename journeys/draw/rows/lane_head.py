"""The name of a lane at its left: an icon, the name, and lines below."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.icon import icon
from journeys.draw.scene.marks import Mark
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import LANE, META
from journeys.model import Lane

_ICON = 16.0
_INDENT = 8.0 + _ICON + 7.0
_ABOVE = 9.0


def lane_name(reading: Reading, lane: Lane) -> str:
    """The lane's own name, else that of its kind."""
    return reading.words(lane.label) or reading.say(f"lane.{lane.shows}")


def lane_head(
    reading: Reading, columns: Columns, lane: Lane, lines: Sequence[str] = (), *, kept: float = 4
) -> Row:
    """The head of a lane, as high as its words need.

    Args:
        reading: For language and theme.
        columns: For the place.
        lane: For icon and name.
        lines: Small lines below, such as a count.
        kept: Free room at the right, in px.
    """
    theme = reading.theme
    room = columns.left - columns.margin - _INDENT - kept
    parts = [Paragraph.of(lane_name(reading, lane), room, Style(LANE, theme["ink"], bold=True))]
    parts += [Paragraph.of(line, room, Style(META, theme["ink-3"])) for line in lines]
    height = sum(part.height for part in parts) + 2 * _ABOVE

    def at(y: float) -> list[Mark]:
        x = columns.margin
        marks: list[Mark] = [icon(lane.shows, x + 8, y + _ABOVE, _ICON, theme["ink-3"])]
        below = y + _ABOVE
        for part in parts:
            marks += part.at(x + _INDENT, below)
            below += part.height
        return marks

    return Row(height, at)
