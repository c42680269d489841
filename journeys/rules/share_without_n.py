"""A share of nobody knows how many."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import pains_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "share-without-n"


def find(journey: Journey) -> Iterator[Finding]:
    """Pain points that happen in a share of cases, without the number of cases."""
    for number, pain in enumerate(pains_in_order(journey), 1):
        if pain.frequency is not None and not pain.frequency_n:
            values = {"number": number, "name": name_of(pain, pain.id)}
            yield Finding(ID, pain.kind, pain.id, values, place="frequency_n")
