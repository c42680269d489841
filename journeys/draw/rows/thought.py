"""What a person thinks: italic, in quotation marks that are not stored, no box."""

from __future__ import annotations

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Block
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Group, Mark
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY
from journeys.model import Card

_INDENT = 17.0


def thought(reading: Reading, card: Card, room: float) -> Block:
    """A quotation, behind the mark of the persona who thinks it."""
    theme = reading.theme
    text = reading.words(card.text).strip()
    quoted = f"“{text}”" if text else ""
    ids = [persona.id for persona in reading.personas]
    indent = _INDENT if card.persona in ids else 2.0
    style = Style(BODY, theme["ink-2"], italic=True)
    words = Paragraph.of(quoted, room - indent - 2, style)
    height = words.height + 4

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = []
        title = quoted
        if card.persona in ids:
            place = ids.index(card.persona)
            center = (x + 7, y + 2 + style.leading / 2)
            marks += marker(place, center, theme.persona(place), theme["surface"])
            title = f"{reading.words(reading.personas[place].label)}: {quoted}"
        return Group(title, (*marks, *words.at(x + indent, y + 2)))

    return Block(height, at)
