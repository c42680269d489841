"""A plan nobody has lived yet cannot have been measured."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.hypothesis import unsupported
from journeys.rules.reading import name_in, name_of_measure

ID = "measured-plan"


def find(journey: Journey) -> Iterator[Finding]:
    """Scores of a planned journey that claim evidence; the fix keeps them as hypotheses."""
    if journey.meta.ontology != "planned":
        return
    for key in sorted(journey.scores):
        score = journey.scores[key]
        if not score.is_hypothesis:
            name = name_in(journey, score.subject)
            values = {"measure": name_of_measure(score.measure), "name": name}
            yield Finding(ID, score.kind, key, values, fix=unsupported(key), place="source")
