"""What nobody does has no place on either side of the line of visibility."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey, steps_in_order
from journeys.model import in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_in, name_of

ID = "touchpoint-without-actor"


def find(journey: Journey) -> Iterator[Finding]:
    """Acts without someone who acts, contacts without anyone at either end.

    A contact with one end known has a side: where people meet, the customer
    often goes without saying. An act, front or back stage, needs its actor.
    """
    number = {step.id: place for place, step in enumerate(steps_in_order(journey), 1)}
    for touch in in_order(journey.touchpoints.values()):
        ends = {touch.initiator} if touch.nature == "action" else {touch.initiator, touch.receiver}
        if not ends & set(journey.actors):
            values = {
                "name": name_of(touch, touch.id),
                "number": number.get(touch.step, 0),
                "step": name_in(journey, touch.step),
            }
            yield Finding(ID, touch.kind, touch.id, values)
