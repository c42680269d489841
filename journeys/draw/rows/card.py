"""A card: a round rectangle with words in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journeys.draw.rows.row import Block
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style

INSET = 8.0
"""Between the edge of a card and its words, left and right, in px."""
_ABOVE = 6.0


@dataclass(frozen=True)
class Look:
    """Ground, edge and words of a card.

    Attributes:
        paint: Of the rectangle.
        style: Of the words.
        radius: Of the corners.
        above: Room above and below the words, in px.
    """

    paint: Paint
    style: Style
    radius: float = 6.0
    above: float = _ABOVE

    def dashed(self, color: str) -> Look:
        """The same with the dashed edge of a hypothesis."""
        return replace(self, paint=replace(self.paint, stroke=color, dash=(3, 3)))


def card(text: str, room: float, look: Look, title: str, lead: str = "") -> Block:
    """A card as wide as its cell.

    Args:
        text: What stands on it.
        room: Width in px.
        look: Of the card.
        title: What is read aloud.
        lead: A first line in small bold, such as the actor's name.
    """
    inner = room - 2 * INSET
    small = replace(look.style, size=look.style.size * 9 / 11, bold=True, italic=False)
    parts = [Paragraph.of(lead, inner, small)] if lead else []
    parts.append(Paragraph.of(text, inner, look.style))
    height = sum(part.height for part in parts) + 2 * look.above

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = [Rect(x, y, room, height, look.paint, look.radius)]
        below = y + look.above
        for part in parts:
            marks += part.at(x + INSET, below)
            below += part.height
        return Group(title, tuple(marks))

    return Block(height, at)
