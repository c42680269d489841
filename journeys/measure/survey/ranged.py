"""Means and shares of one column, group by group, with their intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.intervals import wilson
from journeys.measure.survey.answers import Answers
from journeys.measure.survey.estimate import estimate
from journeys.measure.survey.likelihood import FEWEST_UNITS, intervals

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

NAN = float("nan")


class Ranged(NamedTuple):
    """A number of each group with its interval; NaN where the data cannot bear it.

    Attributes:
        n: People who answered.
        value: The number.
        low: Low end of its interval.
        high: High end.
        error: Standard error.
    """

    n: list[int]
    value: list[float]
    low: list[float]
    high: list[float]
    error: list[float]


def means(groups: list[Answers], level: float) -> Ranged:
    """The mean of one column of answers, by the likelihood ratio on its scale.

    Args:
        groups: Answers of one column each, on one scale.
        level: Of the intervals.
    """
    import numpy as np

    found = [estimate(group.cells, np.ones(1), group.people) for group in groups]
    low, high = intervals([one.sample(*groups[0].scale) for one in found], level)
    counts = [len(one.units) for one in found]
    errors = [float(np.sqrt(one.units.var() / len(one.units))) if len(one.units) else NAN
              for one in found]  # fmt: skip
    return Ranged(counts, [one.value for one in found], low.tolist(), high.tolist(), errors)


def shares(groups: list[Answers], least: float, level: float) -> Ranged:
    """The share of answers of at least a value, with Wilson's interval.

    Where one person answered several times the people are the units, and the
    interval is the likelihood ratio's.

    Args:
        groups: Answers of one column each.
        least: The lowest answer that counts.
        level: Of the intervals.
    """
    import numpy as np

    counted = [
        group._replace(
            cells=np.where(np.isnan(group.cells), np.nan, group.cells >= least), scale=(0, 1)
        )
        for group in groups
    ]
    ranged = means(counted, level)
    for place, group in enumerate(counted):
        n = ranged.n[place]
        if group.people is None and n >= FEWEST_UNITS:
            ranged.low[place], ranged.high[place] = wilson(ranged.value[place], n, level)
    return ranged
