"""How many people a comparison needs, and what it would find with those there are."""

from __future__ import annotations

from math import asin, inf, sqrt
from statistics import NormalDist

_NORMAL = NormalDist()
_NO_DIFFERENCE = 1e-12
"""So small a difference no number of people shows."""


def needed(probability: float, power: float, level: float, share: float = 0.5) -> float:
    """People in both groups together that Mann and Whitney's test needs; not rounded.

    Args:
        probability: P(first < second) + P(first = second)/2 that should be found.
        power: Chance to find it.
        level: One less the chance of a false alarm, two-sided.
        share: Of the people that are in the first group.

    Source:
        Noether (1987), Sample size determination for some common nonparametric
        tests, JASA 82(398), 645-647.

    >>> [round(needed(p, 0.8, 0.95), 2) for p in (0.6, 0.65, 0.7)]
    [261.63, 116.28, 65.41]
    """
    away = abs(probability - 0.5)
    if away < _NO_DIFFERENCE:
        return inf
    return (_reach(power, level) / away) ** 2 / (12 * share * (1 - share))


def power_with(n: float, probability: float, level: float, share: float = 0.5) -> float:
    """Chance that n people in both groups show the difference: `needed`, turned around.

    >>> round(power_with(65.41, 0.7, 0.95), 3)
    0.8
    """
    away = abs(probability - 0.5) * sqrt(12 * share * (1 - share) * n)
    return _NORMAL.cdf(away - _NORMAL.inv_cdf((1 + level) / 2))


def detectable(n: float, share: float, power: float, level: float) -> float:
    """The smallest Cliff's delta that n people would show with that power; at most 1."""
    return min(1.0, 2 * _reach(power, level) / sqrt(12 * share * (1 - share) * n))


def detectable_share(first: int, second: int, power: float, level: float) -> float:
    """The difference of two shares that these people would show with Fisher's exact test.

    A difference of that size needs the most people where the two shares lie evenly
    about one half; there the difference of arcsines is 2 asin(difference). The exact
    test spends some people on its discreteness.

    Args:
        first: People in the first group.
        second: In the second.
        power: Chance to find it.
        level: One less the chance of a false alarm, two-sided.

    Returns:
        Between 0 and 1; 1 where not even the largest difference would show.

    Source:
        Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 6.4, with
        the correction of Fleiss, Tytun and Ury (1980), Biometrics 36(2), 343-346.

    >>> round(detectable_share(50, 50, 0.8, 0.95), 2), detectable_share(3, 3, 0.8, 0.95)
    (0.3, 1.0)
    """
    sooner, later = 0.0, 1.0
    for _ in range(_HALVINGS):
        apart = (sooner + later) / 2
        # Fleiss: n = n'(1 + sqrt(1 + 4u/n'))^2/4 with u as below, solved for n'
        u = (1 / first + 1 / second) * first / (2 * apart)
        kept = max(0.0, first - u) ** 2 / first
        needs = (_reach(power, level) / (2 * asin(apart))) ** 2 * (1 + first / second)
        sooner, later = (sooner, apart) if kept >= needs else (apart, later)
    return later


def needed_for_shares(
    shares: tuple[float, float], power: float, level: float, share: float = 0.5
) -> float:
    """People in both groups together to find two shares apart; not rounded.

    Source:
        Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 6.4:
        the difference of arcsines h.

    >>> round(needed_for_shares((0.65, 0.5), 0.8, 0.95), 1)
    338.2
    """
    return (_reach(power, level) / arcsine_difference(shares)) ** 2 / (share * (1 - share))


def power_for_shares(
    n: float, shares: tuple[float, float], level: float, share: float = 0.5
) -> float:
    """Chance that n people show the two shares apart."""
    away = arcsine_difference(shares) * sqrt(share * (1 - share) * n)
    return _NORMAL.cdf(away - _NORMAL.inv_cdf((1 + level) / 2))


def arcsine_difference(shares: tuple[float, float]) -> float:
    """Cohen's h of two shares, without its sign."""
    first, second = (2 * asin(sqrt(one)) for one in shares)
    return abs(first - second)


def _reach(power: float, level: float) -> float:
    return _NORMAL.inv_cdf((1 + level) / 2) + _NORMAL.inv_cdf(power)


_HALVINGS = 50
