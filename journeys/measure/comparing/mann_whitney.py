"""Mann and Whitney's test, from counts."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from journeys.measure.comparing.dominance import below
from journeys.measure.comparing.tested import Tested

if TYPE_CHECKING:
    from journeys.measure.comparing.tally import Tally


def mann_whitney(tally: Tally, *, continuity: bool = True) -> Tested:
    """U of the first group, with the normal p value corrected for ties.

    Args:
        tally: Of two groups with at least two different values between them.
        continuity: Whether half a step is taken off, as is usual.

    Source:
        Mann and Whitney (1947), Annals of Mathematical Statistics 18(1), 50-60;
        correction for ties as in Lehmann (1975), Nonparametrics, 1.2.
    """
    from scipy.special import ndtr

    first, second = tally.counts
    n, m = float(first.sum()), float(second.sum())
    u = float(first @ below(second))
    z = (abs(u - n * m / 2) - 0.5 * continuity) / _spread(tally, n, m)
    return Tested("mann-whitney", u, min(1.0, 2 * float(ndtr(-z))), "normal")


def exact_mann_whitney(tally: Tally) -> Tested:
    """The same U, with p from all arrangements of the values, ties kept.

    The arrangements with each rank sum are counted value by value, so nothing
    is drawn. Two-sided: all rank sums at least as far from their mean.

    Args:
        tally: Of two groups, small ones: time and memory grow with n^3.

    Source:
        Lehmann (1975), Nonparametrics, 1.4: the conditional distribution with ties.
    """
    import numpy as np

    first, second = tally.counts
    size, other = int(first.sum()), int(second.sum())
    n, whole = min(size, other), size + other
    together = first + second
    twice = np.repeat(np.rint(2 * below(together) + 1).astype(int), together.astype(int))
    ways = np.zeros((n + 1, int(twice[-n:].sum()) + 1))
    ways[0, 0] = 1.0
    for rank in twice.tolist():  # each value is taken into the smaller group, or it is not
        ways[1:, rank:] += ways[:-1, :-rank]
    u = float(first @ below(second))
    far = abs(2 * u - size * other)
    away = np.abs(np.arange(ways.shape[1]) - n * (whole + 1))
    p = float(ways[n, away >= round(far)].sum() / ways[n].sum())
    return Tested("mann-whitney", u, min(1.0, p), "exact")


def _spread(tally: Tally, n: float, m: float) -> float:
    """Standard deviation of U where both groups come from one distribution."""
    whole = n + m
    ties = tally.counts.sum(axis=0)
    tied = float((ties * (ties * ties - 1)).sum()) / (whole * (whole - 1))
    return sqrt(n * m / 12 * (whole + 1 - tied))
