"""A score that rests on evidence which is not there."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.hypothesis import unsupported
from journeys.rules.reading import name_in, name_of_measure

ID = "lost-source"


def find(journey: Journey) -> Iterator[Finding]:
    """Scores whose evidence does not exist; the fix keeps them as hypotheses."""
    for key in sorted(journey.scores):
        score = journey.scores[key]
        if score.source and score.source not in journey.evidence:
            values = {
                "measure": name_of_measure(score.measure),
                "name": name_in(journey, score.subject),
                "source": score.source,
            }
            yield Finding(ID, score.kind, key, values, fix=unsupported(key), place="source")
