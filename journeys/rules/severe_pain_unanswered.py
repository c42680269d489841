"""A severe pain point that nobody has an idea for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import isfinite
from statistics import median

from journeys.edit import Journey
from journeys.model import SCALES, Score
from journeys.model.reading import pains_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "severe-pain-unanswered"
SEVERE = 3
"""On Nielsen's scale, a major problem that should be fixed with high priority."""


def find(journey: Journey) -> Iterator[Finding]:
    """Unresolved pain points of severity 3 and more that no opportunity answers.

    Severity is what the pin shows: the median of the last round, else what was
    declared. Nothing while the journey has no opportunities: first the pain, then the ideas.
    """
    if not journey.opportunities:
        return
    answered = {id_ for chance in journey.opportunities.values() for id_ in chance.insights}
    rated = _rated(journey)
    for number, pain in enumerate(pains_in_order(journey), 1):
        severity = rated.get(pain.id, pain.severity)
        if severity is None or severity < SEVERE:
            continue
        if pain.status != "resolved" and pain.id not in answered:
            values = {
                "number": number,
                "name": name_of(pain, pain.id),
                "severity": float(severity),
            }
            yield Finding(ID, pain.kind, pain.id, values)


def _rated(journey: Journey) -> dict[str, float]:
    """The median severity of the last round, by pain point, on Nielsen's scale."""
    votes: dict[str, list[Score]] = defaultdict(list)
    for score in journey.scores.values():
        if score.measure == "severity" and isfinite(score.value):
            votes[score.subject].append(score)
    return {subject: _median(journey, scores) for subject, scores in votes.items()}


def _median(journey: Journey, scores: list[Score]) -> float:
    last = max(score.round for score in scores)
    middle = median(score.value for score in scores if score.round == last)
    own, nielsen = journey.meta.scale("severity"), SCALES["severity"]
    if own is None or not (isfinite(own.high - own.low) and own.low < own.high):
        return middle
    share = (middle - own.low) / (own.high - own.low)
    return round(nielsen.low + share * (nielsen.high - nielsen.low), 6)
