"""What nobody does has no place on either side of the line of visibility."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.reading import touchpoints_in_order

ID = "touchpoint-without-actor"


def find(journey: Journey) -> Iterator[Finding]:
    """Acts without someone who acts, contacts without anyone at either end.

    A contact with one end known has a side: where people meet, the customer
    often goes without saying. An act, front or back stage, needs its actor: the
    owner of backstage work is whoever does it.
    """
    for touch, values in touchpoints_in_order(journey):
        ends = {touch.initiator} if touch.nature == "action" else {touch.initiator, touch.receiver}
        if not ends & set(journey.actors):
            yield Finding(ID, touch.kind, touch.id, values, place="initiator")
