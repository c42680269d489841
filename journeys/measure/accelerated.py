"""An interval that corrects what resampling gets wrong: bias, and a spread that grows."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite, nan
from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.intervals import tail
from journeys.measure.resampling import Resampling, draws

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

FEWEST_FINITE = 0.5
"""Share of the resamples that must have a value at all."""
_MOST_GROUPS = 200


class Bounded(NamedTuple):
    """Values with the ends of their intervals.

    Attributes:
        values: Shape (k,).
        low: Shape (k,); NaN where there is no interval.
        high: Shape (k,).
        resampled: Shape (resamples, k).
    """

    values: Floats
    low: Floats
    high: Floats
    resampled: Floats


def accelerated(
    statistic: Callable[[Floats], Floats],
    n: int,
    resampling: Resampling,
    behind: Floats | None = None,
) -> Bounded:
    """Estimates with their intervals: bias-corrected, accelerated, and expanded for n.

    Ends are NaN where the resamples do not differ: they cannot tell how much
    they might.

    Args:
        statistic: From counts, shape (resamples, n), to values, shape (resamples, k):
            how often each independent unit is taken.
        n: Independent units, at least 2.
        resampling: How often, how sure, from which seed.
        behind: Shape (k,): how many of the units stand behind each value; None for all.
            Values on fewer than two have no interval.

    Source:
        Efron (1987), Better bootstrap confidence intervals, JASA 82(397), 171-185;
        the tails are cut as Hesterberg (2015), The American Statistician 69(4),
        371-386, expands them.
    """
    import numpy as np

    random = np.random.default_rng((resampling.seed, n))
    found = statistic(np.ones((1, n)))[0]
    drawn = [statistic(counts) for counts in draws(random, n, resampling.resamples)]
    resampled = np.concatenate(drawn)
    left_out = statistic(_jackknife(n))
    units = np.full(len(found), n) if behind is None else behind
    cuts = [tail(resampling.level, int(size)) if size > 1 else np.nan for size in units]
    ends = [_ends(*columns) for columns in zip(found, resampled.T, left_out.T, cuts, strict=True)]
    low, high = np.array(ends).reshape(-1, 2).T
    return Bounded(found, low, high, resampled)


def _ends(estimate: float, resampled: Floats, left_out: Floats, cut: float) -> tuple[float, float]:
    """Both ends for one value."""
    import numpy as np
    from scipy.special import ndtr, ndtri

    if not (isfinite(estimate) and isfinite(cut)):
        return (nan, nan)
    finite = resampled[np.isfinite(resampled)]
    if len(finite) < FEWEST_FINITE * len(resampled) or np.ptp(finite) <= _EQUAL:
        return (np.nan, np.nan)
    below = (finite < estimate - _EQUAL).mean()
    at = (abs(finite - estimate) <= _EQUAL).mean()
    least = 1 / (2 * len(finite))
    bias = ndtri(np.clip(below + at / 2, least, 1 - least))
    reach = bias + ndtri(np.array([cut, 1 - cut]))
    grown = np.maximum(1 - _acceleration(left_out) * reach, _LEAST_GROWTH)
    shares = ndtr(bias + reach / grown)
    low, high = np.quantile(finite, shares)
    return float(low), float(high)


def _acceleration(left_out: Floats) -> float:
    """How fast the spread grows with the estimate, from leaving each unit out."""
    import numpy as np

    known = left_out[np.isfinite(left_out)]
    if len(known) < 2:
        return 0.0
    away = known.mean() - known
    spread = float((away**2).sum()) ** 1.5
    return float((away**3).sum()) / (6 * spread) if spread > 0 else 0.0


def _jackknife(n: int) -> Floats:
    """Counts with one unit left out, or one group of units where there are many."""
    import numpy as np

    groups = min(n, _MOST_GROUPS)
    counts = np.ones((groups, n))
    counts[np.arange(n) % groups, np.arange(n)] = 0
    return counts


_EQUAL = 1e-12
_LEAST_GROWTH = 0.1
