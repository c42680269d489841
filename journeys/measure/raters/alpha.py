"""Krippendorff's alpha, from sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.raters.spread import Spread

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]


def alpha(spread: Spread, sums: Floats, own: Floats) -> Floats:
    """One less observed by expected disagreement; NaN where that is 0 by 0.

    Observed is the mean squared distance of two people's ratings of one unit, a
    unit weighing as much as it has ratings; expected that of any two ratings. A
    rating is never paired with itself, nor with the copy that drawing its rater
    twice makes of it. Units with ratings of one person only are left out.

    Args:
        spread: The distance.
        sums: Shape (..., units, k).
        own: Shape (..., units): how many ordered pairs of a unit are ratings with
            themselves; the number of ratings where nobody was drawn twice.

    Source:
        Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
    """
    import numpy as np

    sizes = spread.sizes(sums)
    pairs = sizes * sizes - own
    paired = pairs > 0
    whole = (sums * paired[..., None]).sum(axis=-2)
    apart = spread.pairs(sums, whole)
    within = np.where(paired, sizes * apart / np.where(paired, pairs, 1), 0).sum(axis=-1)
    total = spread.sizes(whole)
    selves = np.where(paired, own, 0).sum(axis=-1)
    return _compared(spread, within / np.maximum(total, 1), whole, total * total - selves)


def alpha_of_units(spread: Spread, sums: Floats, counts: Floats) -> Floats:
    """Alpha where each unit is taken a number of times.

    Args:
        spread: The distance.
        sums: Shape (units, k), of units with at least two ratings.
        counts: Shape (resamples, units).
    """
    sizes = spread.sizes(sums)
    whole = counts @ sums
    total = spread.sizes(whole)
    within = (counts * (spread.pairs(sums, whole) / (sizes - 1))).sum(axis=-1)
    return _compared(spread, within / total, whole, total * (total - 1))


def _compared(spread: Spread, observed: Floats, whole: Floats, pairs: Floats) -> Floats:
    """One less observed by expected, where the values differ at all."""
    import numpy as np

    apart = spread.pairs(whole[..., None, :], whole)[..., 0]
    varied = spread.varied(whole)
    return np.where(varied, 1 - observed * pairs / np.where(varied, apart, 1), np.nan)
