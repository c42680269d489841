"""A bound for nine in ten that lies below the middle one."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey, steps_in_order
from journeys.rules.finding import Finding, Named
from journeys.rules.reading import step_numbers, step_values

ID = "slow-below-median"


def find(journey: Journey) -> Iterator[Finding]:
    """Steps whose 90th percentile of waiting or service is shorter than the median.

    No fix: the two may be swapped, or one of them mistyped; who counted knows.
    """
    numbers = step_numbers(journey)
    for step in steps_in_order(journey):
        for field in ("waiting", "touch"):
            median, slow = getattr(step, field), getattr(step, f"{field}_p90")
            if median is not None and slow is not None and slow < median:
                values = {
                    **step_values(journey, step.id, numbers),
                    "what": Named("field", (field,)),
                    "median": float(median),
                    "slow": float(slow),
                }
                yield Finding(ID, step.kind, step.id, values, place=f"{field}_p90")
