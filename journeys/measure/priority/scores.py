"""The rules that give a pain point its score."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from journeys.measure.factors import HIGHEST_SEVERITY, Factor, Factors
from journeys.measure.resampling import means

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

RankingMethod = Literal["weight", "nielsen", "nielsen-median", "rice", "impact-effort"]
"""By what pain points may be ranked."""
WITH_EFFORT = frozenset({"rice", "impact-effort"})
"""Methods that divide by effort."""
IMPACTS = (0.25, 0.5, 1.0, 2.0, 3.0)
"""RICE's five impacts, minimal to massive; ours for Nielsen's severities 0 to 4."""


class Known(NamedTuple):
    """What is known of the facets beside the factors, shape (facets,) each.

    Attributes:
        effort: 1 to 5, NaN where nobody said.
        confidence: 0.5, 0.8 or 1.
    """

    effort: Floats
    confidence: Floats


def scored(factors: Factors, known: Known, method: RankingMethod, counts: Floats) -> Floats:
    """The score of each facet, shape (resamples, facets).

    Args:
        factors: Severity, frequency and reach.
        known: Effort and confidence.
        method: The rule.
        counts: Shape (resamples, raters): how often each rater is taken.
    """
    import numpy as np

    severity, frequency, reach = factors.all
    if method == "nielsen-median":
        return HIGHEST_SEVERITY * _medians(severity, counts)
    mean = HIGHEST_SEVERITY * means(severity, counts)
    if method == "nielsen":
        return mean
    if method == "impact-effort":
        return mean / known.effort
    reached = means(frequency, counts) * means(reach, counts)
    if method == "weight":
        return mean / HIGHEST_SEVERITY * reached
    impact = np.interp(mean, np.arange(HIGHEST_SEVERITY + 1), IMPACTS)
    return reached * impact * known.confidence / known.effort


def statistic(factors: Factors, known: Known, method: RankingMethod) -> Callable[[Floats], Floats]:
    """`scored` as a function of the counts."""
    return lambda counts: scored(factors, known, method, counts)


def _medians(factor: Factor, counts: Floats) -> Floats:
    """The median rating in each resample; constant where nobody rated."""
    import numpy as np

    found = np.broadcast_to(factor.counted, (len(counts), len(factor.counted))).copy()
    for facet in np.flatnonzero(factor.heard.any(axis=0)):
        heard = factor.heard[:, facet]
        values, which = np.unique(factor.ratings[heard, facet], return_inverse=True)
        votes = counts[:, heard] @ (which[:, None] == np.arange(len(values)))
        reached = votes.cumsum(axis=1)
        half = reached[:, -1:] / 2
        middle = values[(reached < half).sum(axis=1).clip(max=len(values) - 1)]
        above = values[(reached <= half).sum(axis=1).clip(max=len(values) - 1)]
        whole = float(np.median(factor.ratings[heard, facet]))
        found[:, facet] = np.where(half[:, 0] > 0, (middle + above) / 2, whole)
    return found
