"""Yes and no: the difference of two shares."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.tested import NAN, Tested
from journeys.measure.intervals import wilson

if TYPE_CHECKING:
    from journeys.measure.comparing.tally import Tally

Share = tuple[int, int]
"""How many yes, of how many."""


def yeses(tally: Tally) -> list[Share]:
    """Of each group how many values are 1, of how many."""
    one = tally.levels == 1
    return [(int(row[one].sum()), int(row.sum())) for row in tally.counts]


def risk_difference(first: Share, second: Share, level: float) -> Effect:
    """First share less second, with Newcombe's interval from two of Wilson's.

    Source:
        Newcombe (1998), Interval estimation for the difference between independent
        proportions, Statistics in Medicine 17(8), 873-890: method 10.

    >>> found = risk_difference((56, 70), (48, 80), 0.95)
    >>> round(found.low, 4), round(found.high, 4)
    (0.0524, 0.3339)
    """
    shares = [yes / n for yes, n in (first, second)]
    (low, high), (other_low, other_high) = (
        wilson(share, n, level) for share, (_, n) in zip(shares, (first, second), strict=True)
    )
    away = shares[0] - shares[1]
    down = sqrt((shares[0] - low) ** 2 + (other_high - shares[1]) ** 2)
    up = sqrt((high - shares[0]) ** 2 + (shares[1] - other_low) ** 2)
    return Effect(away, max(-1.0, away - down), min(1.0, away + up))


def fisher(first: Share, second: Share) -> Tested:
    """Fisher's exact test: all tables with these sums that are no likelier than this one.

    Source:
        Fisher (1935), The logic of inductive inference, JRSS 98(1), 39-82.
    """
    import numpy as np
    from scipy.stats import fisher_exact

    table = np.array([[yes, n - yes] for yes, n in (first, second)])
    return Tested("proportions", NAN, min(1.0, float(fisher_exact(table).pvalue)), "exact")


def homogeneity(shares: list[Share]) -> Tested:
    """Pearson's chi-squared of several shares, without a correction for continuity.

    Source:
        Pearson (1900), Philosophical Magazine 50(302), 157-175.
    """
    from scipy.special import chdtrc

    yes, n = (sum(part) for part in zip(*shares, strict=True))
    whole = yes / n
    statistic = sum((k - size * whole) ** 2 / (size * whole * (1 - whole)) for k, size in shares)
    df = len(shares) - 1.0
    return Tested("homogeneity", statistic, float(chdtrc(df, statistic)), "chi-squared", df)
