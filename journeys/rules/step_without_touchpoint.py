"""A step at which nothing happens."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey, steps_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import step_numbers, step_values

ID = "step-without-touchpoint"


def find(journey: Journey) -> Iterator[Finding]:
    """Steps with neither contact nor act, once others have some.

    A map on which nobody has begun to note contacts lacks none yet, and a step
    with a journey of its own has them there.
    """
    busy = {touch.step for touch in journey.touchpoints.values()}
    if not busy:
        return
    numbers = step_numbers(journey)
    for step in steps_in_order(journey):
        if step.id not in busy and not step.sub_journey:
            yield Finding(ID, step.kind, step.id, step_values(journey, step.id, numbers))
