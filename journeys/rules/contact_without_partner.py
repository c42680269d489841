"""A contact of which only one end is known."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.reading import name_in, touchpoints_in_order

ID = "contact-without-partner"


def find(journey: Journey) -> Iterator[Finding]:
    """Communications with an initiator or a receiver, but not both.

    With neither it is a finding of `touchpoint_without_actor`.
    """
    for touch, values in touchpoints_in_order(journey):
        ends = {"initiator": touch.initiator, "receiver": touch.receiver}
        known = [end for end in ends.values() if end in journey.actors]
        if touch.nature == "communication" and len(known) == 1:
            missing = next(field for field, end in ends.items() if end not in journey.actors)
            said = {**values, "actor": name_in(journey, known[0])}
            yield Finding(ID, touch.kind, touch.id, said, place=missing)
