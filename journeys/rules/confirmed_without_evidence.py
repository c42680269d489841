"""A pain point said to be confirmed, by nothing."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import pains_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import is_supported, name_of

ID = "confirmed-without-evidence"


def find(journey: Journey) -> Iterator[Finding]:
    """Confirmed pain points without evidence; an id that leads nowhere is none.

    No fix: to open it again would forget that somebody was sure.
    """
    for number, pain in enumerate(pains_in_order(journey), 1):
        if pain.status == "confirmed" and not is_supported(journey, pain.evidence):
            values = {"number": number, "name": name_of(pain, pain.id)}
            yield Finding(ID, pain.kind, pain.id, values, place="evidence")
