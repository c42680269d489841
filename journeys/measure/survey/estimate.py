"""Means of answers and sums of means, with what each independent respondent adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.survey.likelihood import Sample

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Codes = npt.NDArray[np.int64]


class Estimate(NamedTuple):
    """A weighted sum of means.

    Attributes:
        value: The sum; NaN if nobody answered one of its columns.
        units: Shape (people,): what each adds, their mean being the value.
    """

    value: float
    units: Floats

    def sample(self, low: float, high: float) -> Sample:
        """What an interval is made of, on a scale."""
        return Sample(self.units, low, high)


def estimate(values: Floats, weights: Floats, people: Codes | None = None) -> Estimate:
    """Sum of the columns' means times their weights.

    Each mean is over those who answered that column. With every answer given,
    a unit is a respondent's own weighted sum; where some are blank, the rest of
    the column speaks for them in proportion (linearization), and where one
    person answered several times, those rows are one unit.

    Args:
        values: Shape (rows, columns), NaN where blank.
        weights: Shape (columns,).
        people: Shape (rows,): whose row it is; None where every row is its own person.

    Source:
        Linearized variance of sums of ratio means under cluster sampling: Cochran
        (1977), Sampling Techniques, 3rd ed., chapters 6 and 11.
    """
    import numpy as np

    heard = ~np.isnan(values)
    rows = heard.any(axis=1)
    heard, values = heard[rows], values[rows]
    counts = heard.sum(axis=0)
    if not len(values) or not counts.all():
        return Estimate(float("nan"), np.empty(0))
    means = np.where(heard, values, 0).sum(axis=0) / counts
    apart = np.where(heard, values - means, 0) * (weights * len(values) / counts)
    pull = apart.sum(axis=1)
    value = float(means @ weights)
    if people is None:
        return Estimate(value, value + pull)
    _, codes = np.unique(people[rows], return_inverse=True)
    pulls = np.bincount(codes, weights=pull)
    return Estimate(value, value + pulls * len(pulls) / len(values))
