"""How far apart the ratings of a group lie: the sum of squared distances over all its pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.raters.answers import Measurement

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]


_EQUAL = 1e-12
"""Squared deviations smaller than this share of the squares are a rounding error."""


class Spread(NamedTuple):
    """A distance between values.

    Groups of ratings are given by their sums: how often each value occurs in
    them, or, for more values than can be counted so, how many ratings there are,
    their sum and their sum of squares, which is enough for the interval level.

    Attributes:
        measurement: Level of measurement.
        values: Shape (values,): the different values, ascending; centered where only
            moments are kept.
        moments: Whether sums are moments.
    """

    measurement: Measurement
    values: Floats
    moments: bool = False

    def sizes(self, sums: Floats) -> Floats:
        """How many ratings each group has; shape (...) for sums of shape (..., k)."""
        if self.moments:
            first: Floats = sums[..., 0]
            return first
        total: Floats = sums.sum(axis=-1)
        return total

    def pairs(self, sums: Floats, whole: Floats) -> Floats:
        """Sum of squared distances over the ordered pairs of each group.

        Args:
            sums: Shape (..., groups, k).
            whole: Shape (..., k): of all groups together; the distance of the ordinal
                level depends on it.

        Source:
            Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, for the
            distances. That of the ordinal level, ratings between the two with half of
            each, is the distance of their mid-ranks.
        """
        sizes = self.sizes(sums)
        if self.measurement == "nominal":
            alike: Floats = (sums * sums).sum(axis=-1)
            return sizes * sizes - alike
        if self.measurement == "ratio":
            squares: Floats = ((sums @ _ratios(self.values)) * sums).sum(axis=-1)
            return squares
        first, second = self._moments(sums, whole)
        return 2 * (sizes * second - first * first)

    def varied(self, whole: Floats) -> npt.NDArray[np.bool_]:
        """Whether ratings differ at all; shape (...) for sums of shape (..., k)."""
        if self.moments:
            size, first, second = (whole[..., at] for at in range(3))
            some: npt.NDArray[np.bool_] = size * second - first * first > _EQUAL * size * second
            return some
        met: npt.NDArray[np.bool_] = (whole > 0).sum(axis=-1) > 1
        return met

    def _moments(self, sums: Floats, whole: Floats) -> tuple[Floats, Floats]:
        import numpy as np

        if self.moments:
            return sums[..., 1], sums[..., 2]
        places = (
            _mid_ranks(whole)
            if self.measurement == "ordinal"
            else self.values - (self.values[0] + self.values[-1]) / 2
        )
        if sums.ndim == places.ndim == 2:  # the same groups, each resample with places of its own
            columns = np.ascontiguousarray(sums.T)
            return places @ columns, (places * places) @ columns
        column = places[..., None]
        return (sums @ column)[..., 0], (sums @ (column * column))[..., 0]


def _mid_ranks(counts: Floats) -> Floats:
    """The middle rank of each value, counted from the middle of all."""
    import numpy as np

    whole: Floats = counts.sum(axis=-1, keepdims=True)
    return np.cumsum(counts, axis=-1) - (counts + whole) / 2


def _ratios(values: Floats) -> Floats:
    import numpy as np

    total = values[:, None] + values
    apart = values[:, None] - values
    return np.where(total > 0, apart / np.where(total > 0, total, 1), 0.0) ** 2
