"""Wilcoxon's signed ranks: the same people, two services."""

from __future__ import annotations

from math import atanh, sqrt, tanh
from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.tested import NAN, Tested

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

MOST_EXACT = 50
"""Up to this many changed pairs p comes from all signs, ties kept."""


class SignedRank(NamedTuple):
    """Pairs compared.

    Attributes:
        tested: Statistic W, the sum of ranks of positive differences.
        effect: Matched-pairs rank-biserial correlation, -1 to 1.
        pairs: How many pairs there are.
        unchanged: How many of them differ by nothing, and so have no rank.
    """

    tested: Tested
    effect: Effect
    pairs: int
    unchanged: int


def signed_rank(away: npt.NDArray[np.float64], level: float) -> SignedRank:
    """Wilcoxon's test of pairs, with the rank-biserial correlation and its interval.

    Pairs without a difference are left out. Up to 50 others p is exact, given
    the ranks with their ties; above, normal, corrected for ties and not for
    continuity. The interval is made on Fisher's z, its error from how much each
    pair weighs in the correlation.

    Args:
        away: First less second, one a person; at least one is not 0.
        level: Wished coverage of the interval.

    Source:
        Wilcoxon (1945), Biometrics Bulletin 1(6), 80-83; Pratt and Gibbons (1981),
        Concepts of Nonparametric Theory, 3.7, for ties. Kerby (2014), The simple
        difference formula, Comprehensive Psychology 3, 1, for the correlation.
    """
    import numpy as np
    from scipy.special import ndtr

    changed = away[away != 0]
    n = len(changed)
    sizes, where, times = np.unique(np.abs(changed), return_inverse=True, return_counts=True)
    ranks = times.cumsum() - (times - 1) / 2
    positive = np.bincount(where[changed > 0], minlength=len(sizes)).astype(float)
    statistic = float(positive @ ranks)
    if n <= MOST_EXACT:
        tested = Tested("wilcoxon", statistic, _exact(statistic, ranks, times), "exact")
    else:
        tied = float((times * (times.astype(float) ** 2 - 1)).sum()) / 48
        spread = sqrt(n * (n + 1) * (2 * n + 1) / 24 - tied)
        z = (statistic - n * (n + 1) / 4) / spread
        tested = Tested("wilcoxon", statistic, 2 * float(ndtr(-abs(z))), "normal")
    effect = _correlation(times.astype(float), 2 * positive - times, level)
    return SignedRank(tested, effect, len(away), len(away) - n)


def _exact(statistic: float, ranks: npt.NDArray[np.float64], times: npt.NDArray[np.int64]) -> float:
    """Share of all signs whose sum of positive ranks is as far from the middle, or further."""
    import numpy as np

    twice = np.repeat(np.rint(2 * ranks).astype(int), times)
    most = int(twice.sum())
    ways = np.zeros(most + 1)
    ways[0] = 1.0
    for rank in twice.tolist():
        shifted = ways.copy()
        shifted[rank:] += ways[:-rank]
        ways = shifted / 2
    far = abs(2 * np.arange(most + 1) - most) >= abs(2 * round(2 * statistic) - most)
    return min(1.0, float(ways[far].sum()))


def _correlation(
    times: npt.NDArray[np.float64], net: npt.NDArray[np.float64], level: float
) -> Effect:
    """The correlation from sizes of difference, by how many pairs and their net sign."""
    import numpy as np
    from scipy.special import stdtrit

    n = float(times.sum())
    ranks = times.cumsum() - (times - 1) / 2
    value = float(net @ ranks) / (n * (n + 1) / 2)
    if n < 3 or abs(value) >= 1:
        return Effect(value)
    # what a pair of a size and a sign adds: its sign over smaller ones, the others' over larger
    smaller = (times.cumsum() - times / 2) / n
    larger = (net[::-1].cumsum()[::-1] - net / 2) / n
    plus, minus = (times + net) / 2, (times - net) / 2
    mean = float(plus @ (smaller + larger) + minus @ (larger - smaller)) / n
    up, down = smaller + larger - mean, larger - smaller - mean
    error = 2 * sqrt(float(plus @ (up * up) + minus @ (down * down)) / (n - 1) / n)
    if not error > 0:
        return Effect(value)
    reach = float(stdtrit(n - 1, (1 + level) / 2)) * error / (1 - value * value)
    middle = atanh(value)
    low, high = tanh(middle - reach), tanh(middle + reach)
    return Effect(value, low, high) if np.isfinite(reach) else Effect(value, NAN, NAN)
