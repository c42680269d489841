"""An answer to a question nobody asked."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "opportunity-without-pain"


def find(journey: Journey) -> Iterator[Finding]:
    """Opportunities that answer no pain point, need or other insight; dropped ones need none."""
    for chance in in_order(journey.opportunities.values()):
        answered = chance.insights & set(journey.insights)
        if chance.status != "dropped" and not answered:
            values = {"name": name_of(chance, chance.id)}
            yield Finding(ID, chance.kind, chance.id, values, place="insights")
