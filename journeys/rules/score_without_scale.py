"""A judgment on a scale that nobody has declared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of_measure

ID = "score-without-scale"


def find(journey: Journey) -> Iterator[Finding]:
    """Measures that scores use and no scale bounds; one finding a measure.

    No fix: the highest score given is not the highest that could be.
    """
    used = Counter(score.measure for score in journey.scores.values())
    for measure in sorted(used):
        if journey.meta.scale(measure) is None:
            values = {"measure": name_of_measure(measure), "n": used[measure]}
            yield Finding(ID, "meta", "", values, place="scales")
