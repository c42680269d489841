"""Several groups at once: Kruskal and Wallis's test, and Dunn's for each pair after it."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.comparing.dominance import below
from journeys.measure.comparing.tested import Tested

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from journeys.measure.comparing.tally import Tally


class Ranked(NamedTuple):
    """Groups ranked together.

    Attributes:
        means: Mean rank of each group.
        sizes: Of each group.
        spread: Variance of one rank, corrected for ties.
    """

    means: npt.NDArray[np.float64]
    sizes: npt.NDArray[np.float64]
    spread: float


def ranked(tally: Tally) -> Ranked:
    """Mean ranks of the groups."""
    together = tally.counts.sum(axis=0)
    sizes = tally.sizes
    n = float(sizes.sum())
    ranks = below(together) + 0.5
    tied = float((together * (together * together - 1)).sum())
    return Ranked(tally.counts @ ranks / sizes, sizes, n * (n + 1) / 12 - tied / (12 * (n - 1)))


def kruskal_wallis(tally: Tally) -> Tested:
    """H corrected for ties, p from chi-squared.

    Args:
        tally: Of two groups or more that are not all one value.

    Source:
        Kruskal and Wallis (1952), JASA 47(260), 583-621.
    """
    from scipy.special import chdtrc

    found = ranked(tally)
    n = float(found.sizes.sum())
    away = found.means - (n + 1) / 2
    h = float(found.sizes @ (away * away)) / found.spread
    df = len(found.sizes) - 1.0
    return Tested("kruskal-wallis", h, float(chdtrc(df, h)), "chi-squared", df)


def epsilon_squared(tally: Tally, h: float) -> float:
    """Share of the rank variance that lies between the groups, 0 to 1.

    Source:
        Tomczak and Tomczak (2014), Trends in Sport Sciences 1(21), 19-25: H/(n - 1).
    """
    return h / (float(tally.sizes.sum()) - 1)


def dunn(found: Ranked, first: int, second: int) -> Tested:
    """Dunn's test of two of the groups, on the ranks among all of them; not yet adjusted.

    Source:
        Dunn (1964), Multiple comparisons using rank sums, Technometrics 6(3), 241-252.
    """
    from scipy.special import ndtr

    share = 1 / found.sizes[first] + 1 / found.sizes[second]
    z = float(found.means[second] - found.means[first]) / sqrt(found.spread * float(share))
    return Tested("dunn", z, 2 * float(ndtr(-abs(z))), "normal")
