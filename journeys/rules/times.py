"""Which times of a step rest on nothing."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey, steps_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import is_supported, step_numbers, step_values

TIMES = ("waiting", "waiting_p90", "touch", "touch_p90")


def unsupported_times(rule: str, journey: Journey, basis: str) -> Iterator[Finding]:
    """Findings for steps with a time of a basis and without evidence."""
    numbers = step_numbers(journey)
    for step in steps_in_order(journey):
        timed = any(getattr(step, field) is not None for field in TIMES)
        if timed and step.time_basis == basis and not is_supported(journey, step.evidence):
            values = step_values(journey, step.id, numbers)
            yield Finding(rule, step.kind, step.id, values, place="evidence")
