"""By how much one group is moved against the other: the median of all differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.comparing.tested import NAN

if TYPE_CHECKING:
    from journeys.measure.comparing.tally import Tally

MOST_PAIRS = 4_000_000
"""Different values of one group times those of the other; beyond, the shift is not computed."""


def shift(tally: Tally) -> float:
    """Hodges and Lehmann's estimate: median of second less first, over all pairs.

    NaN beyond four million pairs of different values.

    Source:
        Hodges and Lehmann (1963), Estimates of location based on rank tests,
        Annals of Mathematical Statistics 34(2), 598-611.
    """
    import numpy as np

    first, second = tally.counts
    rows, columns = np.flatnonzero(first), np.flatnonzero(second)
    if len(rows) * len(columns) > MOST_PAIRS:
        return NAN
    away = (tally.levels[columns][np.newaxis, :] - tally.levels[rows][:, np.newaxis]).ravel()
    times = (second[columns][np.newaxis, :] * first[rows][:, np.newaxis]).ravel()
    order = np.argsort(away, kind="stable")
    away, reached = away[order], times[order].cumsum()
    half = reached[-1] / 2
    at = int(np.searchsorted(reached, half))
    return float(away[at] + away[at + (reached[at] == half)]) / 2
