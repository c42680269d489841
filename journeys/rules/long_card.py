"""A card that says more than a card can."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import in_words, step_numbers, step_values

ID = "long-card"
MOST_CHARACTERS = 60
"""What three lines of a column hold at a size that can be read from the wall."""


def find(journey: Journey) -> Iterator[Finding]:
    """Cards of more than sixty characters in some language; nothing ever cuts them.

    No fix: what can go, only who wrote it knows.
    """
    numbers = step_numbers(journey)
    default = journey.meta.language
    cards = in_order(journey.cards.values())
    for card in sorted(cards, key=lambda card: numbers.get(card.step, 0)):
        spoken = (in_words(card.text, tag, default) for tag in card.text.said_in(default))
        n = max((len(text) for text in spoken), default=0)
        if n > MOST_CHARACTERS:
            values = {"name": card.text, "n": n, **step_values(journey, card.step, numbers)}
            yield Finding(ID, card.kind, card.id, values, place="text")
