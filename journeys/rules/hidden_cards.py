"""Cards in a lane that shows none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import lanes_in_order
from journeys.rules.finding import Finding, Named
from journeys.rules.lanes import name_of_lane

ID = "hidden-cards"


def find(journey: Journey) -> Iterator[Finding]:
    """Lanes that show records and yet hold cards, which nobody sees; one finding a lane.

    It happens when a lane of thoughts is made to show something else. No fix:
    where the cards belong, only a person knows.
    """
    held = Counter(card.lane for card in journey.cards.values())
    for lane in lanes_in_order(journey):
        if held[lane.id] and not lane.holds_cards:
            values = {
                "name": name_of_lane(lane),
                "n": held[lane.id],
                "shows": Named("shows", (lane.shows,)),
            }
            yield Finding(ID, lane.kind, lane.id, values, place="shows")
