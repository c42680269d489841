"""A pain point that is felt nowhere is on no column of the map."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import pains_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "pain-without-step"


def find(journey: Journey) -> Iterator[Finding]:
    """Pain points pinned to no step; an id that leads nowhere is none."""
    for number, pain in enumerate(pains_in_order(journey), 1):
        if not any(id_ in journey.steps for id_ in pain.steps):
            values = {"number": number, "name": name_of(pain, pain.id)}
            yield Finding(ID, pain.kind, pain.id, values, place="steps")
