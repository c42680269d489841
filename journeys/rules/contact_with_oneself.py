"""A contact whose two ends are one and the same actor."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.reading import name_in, touchpoints_in_order

ID = "contact-with-oneself"


def find(journey: Journey) -> Iterator[Finding]:
    """Communications that an actor begins and receives.

    No fix: whether the receiver is wrong or it is an act after all, only a person knows.
    """
    for touch, values in touchpoints_in_order(journey):
        if (
            touch.nature == "communication"
            and touch.initiator == touch.receiver
            and touch.initiator in journey.actors
        ):
            said = {**values, "actor": name_in(journey, touch.initiator)}
            yield Finding(ID, touch.kind, touch.id, said, place="receiver")
