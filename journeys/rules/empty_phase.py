"""A phase in which nothing happens."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import phases_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of
from journeys.rules.removal import tidying

ID = "empty-phase"


def find(journey: Journey) -> Iterator[Finding]:
    """Phases that hold no step; the fix removes one that nobody has named or described.

    A phase with a name may be one that a person is about to fill.
    """
    held = {step.phase for step in journey.steps.values()}
    for phase in phases_in_order(journey):
        if phase.id not in held:
            values = {"name": name_of(phase, phase.id)}
            fix = tidying(journey, phase)
            yield Finding(ID, phase.kind, phase.id, values, fix=fix)
