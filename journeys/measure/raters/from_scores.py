"""The ratings of a journey."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import isfinite

from journeys.edit import Journey
from journeys.errors import NotMeasurable
from journeys.measure.raters.answers import Answers, Measurement
from journeys.measure.raters.units import units_judged
from journeys.model import Evidence, Score
from journeys.words import shortest

SHARES = ("frequency", "reach")
"""Measures whose values are shares: differences of them may be compared, so they are interval."""


def answers(journey: Journey, measure: str, language: str) -> Answers:
    """The ratings of a measure, all rounds.

    A unit is a subject judged for a persona. Where one person rated a unit
    several times in a round (from several sources), the mean counts. Units stand
    in the order of the map.

    Raises:
        NotMeasurable: If a value is not finite, or off its scale.
    """
    import numpy as np

    scores = [score for score in journey.scores.values() if score.measure == measure]
    bounds = _bounds(journey, measure, scores)
    units = units_judged(journey, {(score.subject, score.persona) for score in scores}, language)
    place = {key: index for index, key in enumerate(units)}
    votes: dict[tuple[int, str, int], list[float]] = defaultdict(list)
    for score in scores:
        votes[place[score.subject, score.persona], score.rater, score.round].append(score.value)
    raters = {rater: index for index, rater in enumerate(sorted({key[1] for key in votes}))}
    return Answers(
        measure=measure,
        noun=_noun(journey, scores),
        measurement=default_measurement(measure),
        unit=np.array([unit for unit, _, _ in votes], dtype=np.int64),
        rater=np.array([raters[rater] for _, rater, _ in votes], dtype=np.int64),
        round=np.array([number for _, _, number in votes], dtype=np.int64),
        value=np.array([sum(given) / len(given) for given in votes.values()], dtype=float),
        units=tuple(units.values()),
        bounds=bounds,
        example=any(_is_example(journey.evidence.get(score.source)) for score in scores),
        made_up=_made_up(journey, scores),
    )


def default_measurement(measure: str) -> Measurement:
    """What the values of a measure bear: shares are interval, judgments ordinal."""
    return "interval" if measure in SHARES else "ordinal"


def _noun(journey: Journey, scores: Iterable[Score]) -> str:
    subjects = {score.subject for score in scores}
    if subjects <= set(journey.steps):
        return "step"
    return "pain" if subjects <= set(journey.insights) else "unit"


def _is_example(evidence: Evidence | None) -> bool:
    return evidence is not None and (
        evidence.nature == "simulation" or evidence.standing == "example"
    )


def _made_up(journey: Journey, scores: Iterable[Score]) -> frozenset[int]:
    """The rounds of which all that rests on a source is made up; ratings beside it are guesses."""
    sources: dict[int, list[Evidence]] = defaultdict(list)
    for score in scores:
        if found := journey.evidence.get(score.source):
            sources[score.round].append(found)
    return frozenset(one for one, found in sources.items() if all(map(_is_example, found)))


def _bounds(journey: Journey, measure: str, scores: Iterable[Score]) -> tuple[float, float] | None:
    """The declared scale; None if there is none. Every value must lie on it and be finite."""
    language = journey.meta.language
    scale = journey.meta.scale(measure)
    if scale and not (isfinite(scale.high - scale.low) and scale.low < scale.high):
        raise NotMeasurable("measure.bad-scale", language, measure=measure)
    low, high = (scale.low, scale.high) if scale else (float("-inf"), float("inf"))
    for score in scores:
        if not (low <= score.value <= high and isfinite(score.value)):
            ends = {"low": "−∞", "high": "∞"}
            if scale:
                ends = {"low": shortest(low, language), "high": shortest(high, language)}
            raise NotMeasurable("measure.off-scale", language, score=score.id,
                                value=f"{score.value:g}", **ends)  # fmt: skip
    return (low, high) if scale else None
