"""A solution to nothing."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "solution-without-opportunity"


def find(journey: Journey) -> Iterator[Finding]:
    """Solutions that answer no opportunity; dropped ones need none."""
    for solution in in_order(journey.solutions.values()):
        if solution.status != "dropped" and not solution.opportunities & set(journey.opportunities):
            values = {"name": name_of(solution, solution.id)}
            yield Finding(ID, solution.kind, solution.id, values, place="opportunities")
