"""A pain point that nothing supports is a hypothesis."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import pains_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import is_supported, name_of

ID = "pain-without-evidence"


def find(journey: Journey) -> Iterator[Finding]:
    """Open pain points without evidence; an id that leads nowhere is none.

    One that is said to be confirmed or resolved is the graver matter of its own rule.
    """
    for number, pain in enumerate(pains_in_order(journey), 1):
        if pain.status == "open" and not is_supported(journey, pain.evidence):
            values = {"number": number, "name": name_of(pain, pain.id)}
            yield Finding(ID, pain.kind, pain.id, values, place="evidence")
