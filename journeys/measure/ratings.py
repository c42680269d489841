"""The judgments behind the factors of a pain point: one row a rater, one column a facet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import isfinite
from typing import TYPE_CHECKING, NamedTuple

from journeys.edit import Journey
from journeys.errors import NotMeasurable
from journeys.measure.facets import Facet
from journeys.model import Scale, Score
from journeys.words import shortest

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

FACTORS = ("severity", "frequency", "reach")
"""What the weight of a pain point is made of."""

Judged = dict[tuple[str, str], list[Score]]


class Ratings(NamedTuple):
    """The judgments in use.

    Attributes:
        raters: Pseudonyms, in the order of the rows.
        values: For each factor, shape (raters, facets): 0 to 1, NaN where a rater was silent.
        sources: Ids of the evidence the ratings rest on.
    """

    raters: list[str]
    values: dict[str, npt.NDArray[np.float64]]
    sources: frozenset[str]


def judged(journey: Journey, subjects: Iterable[str]) -> Judged:
    """The ratings of the latest round, by subject and factor.

    The latest round is that of the subject and factor: what was not asked
    again keeps its earlier ratings.
    """
    wanted = set(subjects)
    found: Judged = defaultdict(list)
    for score in journey.scores.values():
        if score.measure in FACTORS and score.subject in wanted:
            found[score.subject, score.measure].append(score)
    latest = {key: max(score.round for score in scores) for key, scores in found.items()}
    return {
        key: [score for score in scores if score.round == latest[key]]
        for key, scores in found.items()
    }


def concerning(scores: Iterable[Score], persona: str) -> list[Score]:
    """The ratings made for a persona or for nobody in particular; else all of them."""
    scores = list(scores)
    own = [score for score in scores if score.persona in ("", persona)]
    return own if persona and own else scores


def ratings(journey: Journey, facets: list[Facet]) -> Ratings:
    """Who rated which facet how.

    Where one rater rated a facet several times in the round (for several
    personas or sources), the mean counts: one person, one vote. Raters stand in
    the order of their ratings, so that pseudonyms cannot change a resample.

    Raises:
        NotMeasurable: If a rating is not finite, or off its scale.
    """
    import numpy as np

    latest = judged(journey, {facet.pain.id for facet in facets})
    given = [score for scores in latest.values() for score in scores]
    raters = sorted({score.rater for score in given})
    row = {rater: index for index, rater in enumerate(raters)}
    found = {name: np.full((len(raters), len(facets)), np.nan) for name in FACTORS}
    for column, facet in enumerate(facets):
        for name in FACTORS:
            votes = defaultdict(list)
            for score in concerning(latest.get((facet.pain.id, name), ()), facet.persona):
                votes[score.rater].append(_share_of_scale(journey, score))
            for rater, values in votes.items():
                found[name][row[rater], column] = sum(values) / len(values)
    votes_in_line = np.hstack([found[name] for name in FACTORS])
    order = np.lexsort(votes_in_line.T) if facets else np.empty(0, int)
    return Ratings(
        [raters[index] for index in order],
        {name: found[name][order] for name in FACTORS},
        frozenset(score.source for score in given if score.source),
    )


def on_scale(journey: Journey, score: Score) -> Scale:
    """The scale of a rating.

    Raises:
        NotMeasurable: If it has none, or lies off it.
    """
    scale = journey.meta.scale(score.measure)
    language = journey.meta.language
    if scale is None or not (isfinite(scale.high - scale.low) and scale.low < scale.high):
        raise NotMeasurable("measure.bad-scale", language, measure=score.measure)
    if not scale.low <= score.value <= scale.high:
        bounds = {"low": shortest(scale.low, language), "high": shortest(scale.high, language)}
        raise NotMeasurable("measure.off-scale", language, score=score.id,
                            value=f"{score.value:g}", **bounds)  # fmt: skip
    return scale


def _share_of_scale(journey: Journey, score: Score) -> float:
    """Where a rating lies between the lowest and the highest value of its scale, 0 to 1."""
    scale = on_scale(journey, score)
    return (score.value - scale.low) / (scale.high - scale.low)
