"""p values of a family of tests, corrected for how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan
from typing import Literal

Correction = Literal["holm", "benjamini-hochberg", "none"]


def corrected(p: Sequence[float], correction: Correction) -> list[float]:
    """Adjusted p values, in the order given; NaN ones are no tests and stay NaN.

    Holm keeps the chance of any false alarm below the level; Benjamini and
    Hochberg's keeps the share of false alarms among the alarms below it.

    Args:
        p: Of the family.
        correction: Which way.

    Source:
        Holm (1979), Scandinavian Journal of Statistics 6(2), 65-70. Benjamini and
        Hochberg (1995), JRSS B 57(1), 289-300.

    >>> [round(p, 2) for p in corrected([0.01, 0.02, 0.03, 0.04, 0.05], "holm")]
    [0.05, 0.08, 0.09, 0.09, 0.09]
    """
    order = sorted((at for at, one in enumerate(p) if not isnan(one)), key=lambda at: p[at])
    size = len(order)
    found = list(p)
    if correction == "holm":
        highest = 0.0
        for rank, place in enumerate(order):
            highest = max(highest, min(1.0, (size - rank) * p[place]))
            found[place] = highest
    elif correction == "benjamini-hochberg":
        lowest = 1.0
        for rank, place in reversed(list(enumerate(order, 1))):
            lowest = min(lowest, p[place] * size / rank)
            found[place] = lowest
    return found
