"""What a journey asks of a person, summed over some of its steps."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from journeys.edit import Journey
from journeys.measure.facets import open_pains
from journeys.model import Touchpoint

_NEVER = "missing"


class Amount(NamedTuple):
    """A sum, and how much of it is known.

    Attributes:
        value: The sum of what is stated; None where nothing is.
        stated: At how many steps.
        of: Of how many.
    """

    value: float | None
    stated: int
    of: int


def amount(journey: Journey, field: str, steps: Collection[str]) -> Amount:
    """The sum of a step's field; of papers, where no step states them, those required there."""
    values = [getattr(journey.steps[step], field) for step in steps]
    known = [float(value) for value in values if value is not None]
    if not known and field == "documents":
        return _required(journey, steps)
    return Amount(sum(known) if known else None, len(known), len(values))


def contacts(journey: Journey, steps: Collection[str]) -> Amount:
    """How often the person deals with the provider; None where no touchpoint is recorded at all."""
    if not journey.touchpoints:
        return Amount(None, 0, len(steps))
    met = [
        touch
        for touch in journey.touchpoints.values()
        if touch.step in steps and touch.nature == "communication" and touch.status != _NEVER
    ]
    count = sum(_with_customer(journey, touch) for touch in met)
    return Amount(float(count), len(steps), len(steps))


def pains(journey: Journey, steps: Collection[str]) -> Amount:
    """Open pain points felt at some of the steps; of all steps, those felt nowhere too."""
    whole = len(steps) == len(journey.steps)
    felt = sum(whole or bool(pain.steps & set(steps)) for pain in open_pains(journey))
    return Amount(float(felt), len(steps), len(steps))


def _with_customer(journey: Journey, touch: Touchpoint) -> bool:
    """Whether it is no hand-off between two known actors who are not the customer."""
    ends = [journey.actors.get(end) for end in (touch.initiator, touch.receiver)]
    return any(actor is None or actor.stage == "customer" for actor in ends)


def _required(journey: Journey, steps: Collection[str]) -> Amount:
    """Papers among the requirements; each once, wherever it is asked for."""
    asked = [
        one
        for one in journey.requirements.values()
        if one.nature == "document" and one.form != "lookup" and one.steps & set(steps)
    ]
    if not any(one.nature == "document" for one in journey.requirements.values()):
        return Amount(None, 0, len(steps))
    at = {step for one in asked for step in one.steps & set(steps)}
    return Amount(float(len(asked)), len(at), len(steps))
