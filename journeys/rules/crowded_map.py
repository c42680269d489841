"""A map that no wall is wide enough for."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding

ID = "crowded-map"
MOST_PHASES = 7
"""Beyond this a printed map breaks into rows."""
MOST_STEPS = 30
"""Beyond this a column on an A3 sheet is narrower than 14 mm, less than a word at 11 points."""


def find(journey: Journey) -> Iterator[Finding]:
    """A journey of more than seven phases or thirty steps; one finding.

    No fix: what belongs in a journey of its own, only a person knows.
    """
    phases, steps = len(journey.phases), len(journey.steps)
    if phases > MOST_PHASES or steps > MOST_STEPS:
        yield Finding(ID, "meta", "", {"phases": phases, "steps": steps})
