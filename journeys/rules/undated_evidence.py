"""Evidence of which nobody can tell how old it is."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import in_order
from journeys.rules.age import is_made_up, months
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "undated-evidence"


def find(journey: Journey) -> Iterator[Finding]:
    """Evidence without a date, or with one that is none; what is made up needs none."""
    for evidence in in_order(journey.evidence.values()):
        if months(evidence.date) is None and not is_made_up(evidence):
            values = {"name": name_of(evidence, evidence.id)}
            yield Finding(ID, evidence.kind, evidence.id, values, place="date")
