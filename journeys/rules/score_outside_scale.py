"""A judgment its scale does not know."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.reading import name_in, name_of_measure

ID = "score-outside-scale"


def find(journey: Journey) -> Iterator[Finding]:
    """Scores below the low end or above the high one, and those that are no number.

    No fix: whether a 7 of 4 was meant as a 4, or on another scale, only its rater knows.
    """
    for key in sorted(journey.scores):
        score = journey.scores[key]
        scale = journey.meta.scale(score.measure)
        if scale and not scale.low <= score.value <= scale.high:
            values = {
                "value": float(score.value),
                "measure": name_of_measure(score.measure),
                "name": name_in(journey, score.subject),
                "low": float(scale.low),
                "high": float(scale.high),
            }
            yield Finding(ID, score.kind, key, values, place="value")
