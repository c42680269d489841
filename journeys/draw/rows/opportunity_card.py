"""An opportunity in its cell: green, with the pins of the pain points it answers."""

from __future__ import annotations

from journeys.draw.reading import Reading
from journeys.draw.rows.card import INSET
from journeys.draw.rows.row import Block
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.pin import level_of, pin
from journeys.draw.type_scale import BODY
from journeys.model import Insight, Opportunity

_PIN = 16.0
_STEP = _PIN + 4


def opportunity_card(reading: Reading, chance: Opportunity, room: float) -> Block:
    """A card as wide as its cell."""
    theme = reading.theme
    text = reading.words(chance.text)
    pains = _answered(reading, chance)
    words = Paragraph.of(text, room - 2 * INSET, Style(BODY, theme["opportunity"]))
    a_line = max(1, int((room - 2 * INSET) // _STEP))
    lines = -(-len(pains) // a_line)
    height = 6 + words.height + lines * _STEP + (3 if lines else 0) + 6
    edge = Paint(
        fill=theme["opportunity-ground"], stroke=theme["opportunity-edge"], width=theme.edge
    )
    numbers = ", ".join(str(reading.numbers[pain.id]) for pain in pains)
    key = "opportunity.answers" if pains else "opportunity.title"
    title = reading.say(key, text=text, numbers=numbers)

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = [Rect(x, y, room, height, edge, 6)]
        marks += words.at(x + INSET, y + 6)
        top = y + 6 + words.height + 3 + _PIN / 2
        for place, pain in enumerate(pains):
            across = x + INSET + _PIN / 2 + place % a_line * _STEP
            middle = (across, top + place // a_line * _STEP)
            level = level_of(reading.severity(pain))
            marks += pin(reading.numbers[pain.id], level, middle, _PIN, theme)
        return Group(title, tuple(marks))

    return Block(height, at)


def _answered(reading: Reading, chance: Opportunity) -> list[Insight]:
    known = reading.journey.insights
    pains = [known[id_] for id_ in chance.insights if id_ in reading.numbers]
    return sorted(pains, key=lambda pain: reading.numbers[pain.id])
