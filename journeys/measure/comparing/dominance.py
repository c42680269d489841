"""How often one group lies below another, and how sure that is: everything from two rows of counts.

With F the distribution function of a group, counting ties half, the placement of
a value y of the second group is F(y): the share of the first group below it.
"""

from __future__ import annotations

from math import inf, sqrt
from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.comparing.tested import NAN, Tested

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from journeys.measure.comparing.tally import Tally


class Dominance(NamedTuple):
    """The first group against the second.

    Attributes:
        probability: P(first < second) + P(first = second)/2.
        error: Standard error of it; 0 where the groups are wholly apart, or alike.
        df: Degrees of freedom of that error (Satterthwaite's); NaN where it is 0.
    """

    probability: float
    error: float
    df: float

    @property
    def delta(self) -> float:
        """Cliff's delta: P(first > second) - P(first < second), -1 to 1."""
        return 1 - 2 * self.probability


def dominance(tally: Tally) -> Dominance:
    """The relative effect of two groups and its standard error.

    Args:
        tally: Of two groups, each of at least two values.

    Source:
        Brunner and Munzel (2000), The nonparametric Behrens-Fisher problem,
        Biometrical Journal 42(1), 17-25. Cliff (1993), Dominance statistics,
        Psychological Bulletin 114(3), 494-509.
    """
    first, second = tally.counts
    sizes = (float(first.sum()), float(second.sum()))
    of_first, of_second = below(second), below(first)
    probability = float(second @ of_second) / (sizes[0] * sizes[1])
    parts = [
        size * _variance(counts, placed)
        for size, counts, placed in zip(sizes, (first, second), (of_first, of_second), strict=True)
    ]
    spread = sum(parts)
    if spread <= 0:
        return Dominance(probability, 0.0, NAN)
    lost = sum(part**2 / (size - 1) for part, size in zip(parts, sizes, strict=True))
    return Dominance(probability, sqrt(spread) / (sizes[0] * sizes[1]), spread**2 / lost)


def below(counts: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """For each level, how many values of a group lie below it, ties counted half."""
    found: npt.NDArray[np.float64] = counts.cumsum(axis=-1) - counts / 2
    return found


def brunner_munzel(tally: Tally, *, normal: bool = False) -> Tested:
    """Brunner and Munzel's test: the groups may differ in spread and shape.

    The statistic is positive where the second group tends to be higher. Where
    the standard error is 0 it is infinite, and only `permutation` gives a p value.

    Args:
        tally: Of two groups.
        normal: Whether p is read from the normal distribution instead of Student's.

    Source:
        Brunner and Munzel (2000), Biometrical Journal 42(1), 17-25.
    """
    from scipy.special import ndtr, stdtr

    found = dominance(tally)
    if not found.error:
        away = found.probability - 0.5
        return Tested("brunner-munzel", inf if away > 0 else -inf if away else NAN, NAN, "t")
    statistic = (found.probability - 0.5) / found.error
    if normal:
        return Tested("brunner-munzel", statistic, 2 * float(ndtr(-abs(statistic))), "normal")
    p = 2 * float(stdtr(found.df, -abs(statistic)))
    return Tested("brunner-munzel", statistic, p, "t", found.df)


def _variance(counts: npt.NDArray[np.float64], placed: npt.NDArray[np.float64]) -> float:
    """The variance of placements, in counts of the other group."""
    size = float(counts.sum())
    away = placed - float(counts @ placed) / size
    return float(counts @ (away * away)) / (size - 1)
