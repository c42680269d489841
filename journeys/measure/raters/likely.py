"""Between which ends a disagreement lies, also where few people rated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.raters.answers import Answers
from journeys.measure.raters.consensus import dissent
from journeys.measure.resampling import FEWEST_RATERS, Resampling

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

MOST_LEVELS = 11
"""A scale of up to so many whole levels is taken level by level."""
_BLOCK = 4_000_000


def likely(
    answers: Answers, bounds: tuple[float, float], resampling: Resampling
) -> tuple[Floats, Floats]:
    """Ends of the disagreement of each unit, shape (units,) each; NaN below five ratings.

    Resampling people never shows an answer that nobody gave, and so takes a quiet
    room for a united one. Here the shares of the levels are drawn from their
    posterior instead, under a prior that is worth one answer spread evenly over the
    levels of the scale; ends are its quantiles.

    Args:
        answers: One round.
        bounds: Of the scale.
        resampling: How often, how sure, from which seed.

    Source:
        Perks (1947), Some observations on inverse probability, Journal of the
        Institute of Actuaries 73(2), 285-334, for the prior.
    """
    import numpy as np

    levels = levels_of(answers, bounds)
    size = len(answers.units)
    code = answers.unit * len(levels) + np.searchsorted(levels, answers.value)
    counts = np.bincount(code, minlength=size * len(levels)).reshape(size, len(levels))
    told = np.flatnonzero(counts.sum(axis=1) >= FEWEST_RATERS)
    ends = np.full((2, size), np.nan)
    # drawn by how often each level was given: neither names nor the order of rows matter
    kinds, kind = np.unique(counts[told], axis=0, return_inverse=True)
    ends[:, told] = _quantiles(kinds, levels, bounds, resampling)[:, kind.ravel()]
    return ends[0], ends[1]


def _quantiles(
    counts: npt.NDArray[np.int64], levels: Floats, bounds: tuple[float, float],
    resampling: Resampling,
) -> Floats:  # fmt: skip
    """Both ends for each row of counts, shape (2, rows)."""
    import numpy as np

    ends = np.empty((2, len(counts)))
    random = np.random.default_rng(resampling.seed)
    cut = (1 - resampling.level) / 2
    step = max(1, _BLOCK // (resampling.resamples * len(levels)))
    for at in range(0, len(counts), step):
        prior = counts[at : at + step] + 1 / len(levels)
        drawn = random.standard_gamma(prior, (resampling.resamples, *prior.shape))
        found = dissent(drawn, levels, bounds[1] - bounds[0])
        ends[:, at : at + step] = np.quantile(found, [cut, 1 - cut], axis=0)
    return ends


def levels_of(answers: Answers, bounds: tuple[float, float]) -> Floats:
    """The values that could be given: all whole ones of a short scale, else those that were."""
    import numpy as np

    low, high = bounds
    whole = np.arange(low, high + 1) if high - low < MOST_LEVELS else np.array([])
    given = np.union1d(answers.value, bounds)
    fits = low == int(low) and np.isin(given, whole).all()
    return whole if fits else given
