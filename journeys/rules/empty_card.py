"""A card with nothing on it."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Card, lanes_in_order
from journeys.rules.finding import Finding
from journeys.rules.lanes import name_of_lane
from journeys.rules.reading import is_said, step_numbers, step_values
from journeys.rules.removal import tidying

ID = "empty-card"


def find(journey: Journey) -> Iterator[Finding]:
    """Cards with neither text nor image; the fix removes one that bears nothing else either."""
    numbers = step_numbers(journey)
    places = {lane.id: place for place, lane in enumerate(lanes_in_order(journey))}

    def place(card: Card) -> tuple[int, int, str, str]:
        return numbers.get(card.step, 0), places.get(card.lane, -1), card.order, card.id

    for card in sorted(journey.cards.values(), key=place):
        if not is_said(card.text) and not card.image:
            lane = journey.lanes.get(card.lane)
            values = {
                **step_values(journey, card.step, numbers),
                "name": name_of_lane(lane) if lane else card.lane,
            }
            fix = tidying(journey, card, "lane", "step", "span")
            yield Finding(ID, card.kind, card.id, values, fix=fix, place="text")
