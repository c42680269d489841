"""A row of nothing but words."""

from __future__ import annotations

from journeys.draw.rows.row import Row
from journeys.draw.scene.marks import Mark
from journeys.draw.scene.paragraph import Paragraph, Style

_ABOVE = 6.0


def paragraph_row(text: str, margin: float, width: float, style: Style) -> Row:
    """Words over the whole width, with a little room above."""
    words = Paragraph.of(text, width, style)

    def at(y: float) -> list[Mark]:
        return [*words.at(margin, y + _ABOVE)]

    return Row(words.height + _ABOVE, at)
