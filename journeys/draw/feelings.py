"""What was felt at each step: one point a persona, with its spread and its ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from journeys.draw.reading import Reading
from journeys.model import Score

FEWEST = 3
"""Raters from which a spread is shown."""


@dataclass(frozen=True)
class Feeling:
    """A persona's point at a step.

    Attributes:
        value: Median of the ratings of the last round.
        n: How many ratings that is.
        low: Lower quartile; None below three ratings.
        high: Upper quartile (linear interpolation).
        hypothesis: Whether no rating has a source.
    """

    value: float
    n: int
    low: float | None
    high: float | None
    hypothesis: bool


@dataclass(frozen=True)
class Curve:
    """The points of one persona, by the place of the step from 0.

    Attributes:
        name: Of the persona, or of all.
        place: In the order of personas; gives the mark and the color.
        points: Where there are ratings.
    """

    name: str
    place: int
    points: dict[int, Feeling]


def curves(reading: Reading, measure: str, persona: str = "") -> list[Curve]:
    """One curve a persona that was rated; ratings for nobody in particular make one more.

    Args:
        reading: Of the journey.
        measure: Such as ``emotion``.
        persona: Only this one; empty for all.
    """
    ratings: dict[tuple[str, str], list[Score]] = {}
    for score in reading.journey.scores.values():
        if score.measure == measure and score.subject in reading.places:
            ratings.setdefault((score.persona, score.subject), []).append(score)
    names = [(one.id, reading.words(one.label)) for one in reading.personas]
    names.append(("", reading.say("persona.all")))
    drawn = []
    for place, (id_, name) in enumerate(names):
        points = {
            place_of_step - 1: feeling(ratings[id_, step])
            for step, place_of_step in reading.places.items()
            if (id_, step) in ratings
        }
        if points and persona in ("", id_):
            drawn.append(Curve(name, place, points))
    return drawn


def feeling(ratings: Sequence[Score]) -> Feeling:
    """What some ratings of one thing come to: those of the last round among them."""
    last = max(score.round for score in ratings)
    values = sorted(score.value for score in ratings if score.round == last)
    low = high = None
    if len(values) >= FEWEST:
        low, _, high = quantiles(values, n=4, method="inclusive")
    hypothesis = all(score.is_hypothesis for score in ratings if score.round == last)
    return Feeling(median(values), len(values), low, high, hypothesis)
