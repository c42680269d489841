"""Raters drawn again and again: what the weights would be had other raters come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.factors import Factor, Factors
from journeys.measure.level import checked_level, is_whole

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

FEWEST_RATERS = 5
"""Below this many raters a number describes and no interval is printed: it would not cover."""
MOST_RESAMPLES = 1_000_000
_BLOCK = 4_000_000


class Resampling(NamedTuple):
    """How often, how sure, and from which seed.

    Attributes:
        resamples: How many times the raters are drawn.
        level: Of the intervals, such as .95.
        seed: Of the draws; the same seed gives the same numbers.
    """

    resamples: int = 2000
    level: float = 0.95
    seed: int = 0

    def checked(self, language: str) -> Resampling:
        """Itself.

        Raises:
            NotMeasurable: If one of the three cannot be.
        """
        whole = is_whole(self.resamples) and is_whole(self.seed)
        if not (whole and 1 <= self.resamples <= MOST_RESAMPLES and self.seed >= 0):
            raise NotMeasurable("measure.bad-resamples", language, most=MOST_RESAMPLES)
        level = checked_level(self.level, language)
        return Resampling(int(self.resamples), level, int(self.seed))


def resampled_weights(
    factors: Factors, resampling: Resampling, index: int = 0
) -> npt.NDArray[np.float64] | None:
    """The weight of every facet in every resample, shape (resamples, facets).

    Args:
        factors: Of the facets.
        resampling: How often and from which seed.
        index: Of the journey among several, so that each has draws of its own.

    Returns:
        None where nobody rated.
    """

    def weights(counts: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        severity, frequency, reach = (means(factor, counts) for factor in factors.all)
        return severity * frequency * reach

    return resampled(factors, resampling, weights, index)


def resampled(
    factors: Factors,
    resampling: Resampling,
    statistic: Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]],
    index: int = 0,
) -> npt.NDArray[np.float64] | None:
    """What a statistic of every facet is in every resample, shape (resamples, facets).

    The unit is the rater: one draw of raters, with replacement, serves all
    facets and factors at once, so that a strict rater is strict everywhere. In
    a resample that drew none of a facet's raters the facet keeps its mean.

    Args:
        factors: Of the facets.
        resampling: How often and from which seed.
        statistic: From counts, shape (some resamples, raters), to values, (some, facets).
        index: Of the journey among several, so that each has draws of its own.

    Returns:
        None where nobody rated.
    """
    import numpy as np

    if not factors.raters:
        return None
    random = np.random.default_rng((resampling.seed, index))
    drawn = draws(random, len(factors.raters), resampling.resamples)
    return np.concatenate([statistic(counts) for counts in drawn])


def draws(
    random: np.random.Generator, raters: int, resamples: int
) -> Iterator[npt.NDArray[np.float64]]:
    """How often each rater was drawn, in blocks of bounded size; a row a resample."""
    import numpy as np

    step = max(1, _BLOCK // raters)
    for start in range(0, resamples, step):
        rows = min(step, resamples - start)
        drawn = random.integers(0, raters, size=(rows, raters))
        drawn += raters * np.arange(rows)[:, np.newaxis]
        counts = np.bincount(drawn.ravel(), minlength=rows * raters)
        yield counts.reshape(rows, raters).astype(float)


def means(factor: Factor, counts: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The factor's value in each resample; constant where nobody rated it."""
    import numpy as np

    heard = factor.heard
    counted = factor.counted
    if not heard.any():
        return np.broadcast_to(counted, (len(counts), len(counted)))
    votes = counts @ heard.astype(float)
    sums = counts @ np.where(heard, factor.ratings, 0.0)
    return np.where(votes > 0, sums / np.maximum(votes, 1), counted)
