"""Rows set against each other: shares of the whole, their intervals, and who comes first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.measure.intervals import bounds
from journeys.measure.profile import Profile
from journeys.measure.resampling import FEWEST_RATERS, Resampling

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_EQUAL = 1e-9
"""Weights closer than this, relatively, are a tie: sums of the same numbers may differ so."""


class Contest(NamedTuple):
    """One number a row; NaN where the data cannot bear it.

    Attributes:
        weight: Sum of the weights of the row's pain points.
        weight_low: Low end of its interval.
        weight_high: High end.
        share: Of the weight of all rows.
        low: Low end of its interval.
        high: High end.
        top_share: Share of resamples in which the row ranks first; a tie is shared.
        rank: 1 for the heaviest; rows that weigh alike rank alike; 0 for weight 0.
        raters: How many people rated something of the row.
        resampled: Shape (resamples, rows): shares in the resamples that have any weight.
    """

    weight: npt.NDArray[np.float64]
    weight_low: npt.NDArray[np.float64]
    weight_high: npt.NDArray[np.float64]
    share: npt.NDArray[np.float64]
    low: npt.NDArray[np.float64]
    high: npt.NDArray[np.float64]
    top_share: npt.NDArray[np.float64]
    rank: npt.NDArray[np.int64]
    raters: npt.NDArray[np.int64]
    resampled: npt.NDArray[np.float64]

    def columns(self) -> dict[str, Sequence[Any]]:
        """The columns of a table, one value a row."""
        numbers = ("weight", "weight_low", "weight_high", "share", "low", "high", "top_share")
        columns = {name: getattr(self, name).tolist() for name in numbers}
        return {**columns, "rank": [rank or None for rank in self.rank.tolist()]}


def contest(profiles: list[Profile], resampling: Resampling) -> Contest:
    """Compare all rows of some profiles with each other."""
    import numpy as np

    weight = np.concatenate([profile.weights for profile in profiles])
    raters = np.concatenate([profile.raters for profile in profiles])
    weights = _resampled(profiles, resampling)
    totals = weights.sum(axis=1)
    borne = weights[totals > 0]
    shares = borne / borne.sum(axis=1, keepdims=True)
    weight_low, weight_high = bounds(weights, resampling.level, raters, FEWEST_RATERS)
    low, high = bounds(shares, resampling.level, raters, FEWEST_RATERS)
    whole = weight.sum()
    return Contest(
        weight=weight,
        weight_low=weight_low,
        weight_high=weight_high,
        share=weight / whole if whole > 0 else np.full(len(weight), np.nan),
        low=low,
        high=high,
        top_share=np.where(raters >= FEWEST_RATERS, firsts(shares), np.nan),
        rank=ranks(weight),
        raters=raters,
        resampled=shares,
    )


def _resampled(profiles: list[Profile], resampling: Resampling) -> npt.NDArray[np.float64]:
    """The rows' weights in every resample; constant for a journey nobody rated."""
    import numpy as np

    if all(profile.resampled is None for profile in profiles):
        return np.empty((0, sum(len(profile.rows) for profile in profiles)))
    shape = resampling.resamples
    return np.hstack([
        np.tile(profile.weights, (shape, 1)) if profile.resampled is None else profile.resampled
        for profile in profiles
    ])  # fmt: skip


def firsts(shares: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """In what share of the resamples each row is the largest; a tie is shared.

    Args:
        shares: Shape (resamples, rows), 0 or more.
    """
    import numpy as np

    if not shares.size:
        return np.full(shares.shape[1], np.nan)
    first = shares >= shares.max(axis=1, keepdims=True) * (1 - _EQUAL)
    means: npt.NDArray[np.float64] = (first / first.sum(axis=1, keepdims=True)).mean(axis=0)
    return means


def ranks(weight: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """1 for the heaviest; rows that weigh alike rank alike; 0 for weight 0."""
    import numpy as np

    heavier = weight[np.newaxis, :] > weight[:, np.newaxis] * (1 + _EQUAL)
    return np.where(weight > 0, 1 + heavier.sum(axis=1), 0).astype(np.int64)
