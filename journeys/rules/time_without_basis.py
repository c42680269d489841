"""A time of which nobody says how it is known."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey, steps_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import step_numbers, step_values
from journeys.rules.times import TIMES

ID = "time-without-basis"


def find(journey: Journey) -> Iterator[Finding]:
    """Steps with a time that is neither measured, nor promised, nor estimated.

    No fix: an estimate by default would hide that nobody was asked.
    """
    numbers = step_numbers(journey)
    for step in steps_in_order(journey):
        if not step.time_basis and any(getattr(step, field) is not None for field in TIMES):
            values = step_values(journey, step.id, numbers)
            yield Finding(ID, step.kind, step.id, values, place="time_basis")
