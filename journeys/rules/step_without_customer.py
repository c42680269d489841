"""A step of the customer's journey in which the customer does not appear."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey, steps_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import step_numbers, step_values

ID = "step-without-customer"


def find(journey: Journey) -> Iterator[Finding]:
    """Steps whose contacts and acts all lie on the provider's side, once other steps show both.

    A step without any is a finding of `step_without_touchpoint`; one at which
    somebody is not named yet may still be the customer's.
    """
    customers = {actor.id for actor in journey.actors.values() if actor.stage == "customer"}
    met: set[str] = set()
    served: set[str] = set()
    for touch in journey.touchpoints.values():
        ends = [touch.initiator] if touch.nature == "action" else [touch.initiator, touch.receiver]
        met.add(touch.step)
        if any(end in customers or end not in journey.actors for end in ends):
            served.add(touch.step)
    if not any(
        {touch.initiator, touch.receiver} & customers for touch in journey.touchpoints.values()
    ):
        return
    numbers = step_numbers(journey)
    for step in steps_in_order(journey):
        if step.id in met - served:
            yield Finding(ID, step.kind, step.id, step_values(journey, step.id, numbers))
