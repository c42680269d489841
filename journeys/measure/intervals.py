"""From resamples to an interval, and from a count to one."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def tail(level: float, n: int) -> float:
    """The share of resamples to cut at each end, for n independent units.

    The plain percentile interval is too narrow for small n, by sqrt((n-1)/n)
    and by the normal's thin tails; cutting at this level instead gives for
    symmetric data the width of Student's interval.

    Args:
        level: Wished coverage, such as .95.
        n: Independent units drawn, at least 2.

    Source:
        Hesterberg (2015), What Teachers Should Know About the Bootstrap, The
        American Statistician 69(4), 371-386: the expanded percentile interval.

    >>> round(tail(0.95, 12), 4), round(tail(0.95, 10**6), 4)
    (0.0108, 0.025)
    """
    from scipy.special import stdtrit

    reach = float(stdtrit(n - 1, (1 - level) / 2))
    return NormalDist().cdf(reach * sqrt(n / (n - 1)))


def bounds(
    resamples: npt.NDArray[np.float64], level: float, n: npt.NDArray[np.int64], fewest: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The expanded percentile interval of each column.

    Args:
        resamples: Shape (resamples, columns).
        level: Wished coverage.
        n: Shape (columns,): independent units behind each.
        fewest: Columns with fewer units get NaN.

    Returns:
        Low and high ends, shape (columns,) each.
    """
    import numpy as np

    low = np.full(len(n), np.nan)
    high = low.copy()
    if not len(resamples):
        return low, high
    for units in set(n[n >= fewest].tolist()):
        of = n == units
        cut = tail(level, units)
        low[of], high[of] = np.quantile(resamples[:, of], [cut, 1 - cut], axis=0)
    return low, high


def wilson(share: float, n: int, level: float = 0.95) -> tuple[float, float]:
    """Wilson's score interval of a share.

    Args:
        share: Of cases, 0 to 1.
        n: How many cases, at least 1.
        level: Wished coverage.

    Source:
        Wilson (1927), Probable inference, JASA 22(158), 209-212.

    >>> low, high = wilson(191 / 350, 350)
    >>> round(low, 4), round(high, 4)
    (0.4933, 0.5971)
    """
    z = NormalDist().inv_cdf((1 + level) / 2)
    scale = 1 + z * z / n
    center = (share + z * z / (2 * n)) / scale
    half = z / scale * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, center - half), min(1.0, center + half)
