"""A pain point said to be gone, which nothing shows."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import pains_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import is_supported, name_of

ID = "resolved-without-evidence"


def find(journey: Journey) -> Iterator[Finding]:
    """Resolved pain points with evidence neither that they were there nor that they are gone."""
    for number, pain in enumerate(pains_in_order(journey), 1):
        known = pain.evidence | pain.contradicted_by
        if pain.status == "resolved" and not is_supported(journey, known):
            values = {"number": number, "name": name_of(pain, pain.id)}
            yield Finding(ID, pain.kind, pain.id, values, place="evidence")
