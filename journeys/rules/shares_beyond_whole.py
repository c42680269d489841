"""More ways out of a step than there are people at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from journeys.edit import Journey, steps_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import step_numbers, step_values

ID = "shares-beyond-whole"
ROUNDING = 0.02
"""Shares printed as whole percents may sum to a little more than one."""


def find(journey: Journey) -> Iterator[Finding]:
    """Steps whose ways out are taken by more than all cases together."""
    leaving: dict[str, float] = defaultdict(float)
    for transition in journey.transitions.values():
        leaving[transition.start] += transition.share or 0
    numbers = step_numbers(journey)
    for step in steps_in_order(journey):
        if leaving[step.id] > 1 + ROUNDING:
            values = {
                **step_values(journey, step.id, numbers),
                "sum": round(100 * leaving[step.id]),
            }
            yield Finding(ID, step.kind, step.id, values)
