"""Evidence that stands on both sides of one pain point."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import pains_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_in, name_of

ID = "two-faced-evidence"


def find(journey: Journey) -> Iterator[Finding]:
    """Evidence listed as supporting and as contradicting the same pain point."""
    for number, pain in enumerate(pains_in_order(journey), 1):
        for id_ in sorted(pain.evidence & pain.contradicted_by & set(journey.evidence)):
            values = {
                "source": name_in(journey, id_),
                "number": number,
                "name": name_of(pain, pain.id),
            }
            yield Finding(ID, pain.kind, pain.id, values, place="contradicted_by")
