"""A phase in which nothing happens."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import phases_in_order
from journeys.rules.finding import Finding, Fix
from journeys.rules.reading import name_of

ID = "empty-phase"


def find(journey: Journey) -> Iterator[Finding]:
    """Phases that hold no step; the fix removes the phase."""
    held = {step.phase for step in journey.steps.values()}
    for phase in phases_in_order(journey):
        if phase.id not in held:
            values = {"name": name_of(phase, phase.id)}
            yield Finding(ID, phase.kind, phase.id, values, fix=_removing(phase.id))


def _removing(id_: str) -> Fix:
    return lambda journey: journey.remove(id_)
