"""The interval of a mean on a closed scale, by the likelihood ratio."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

FEWEST_UNITS = 5
"""Below this many independent answers a mean describes and no interval is printed."""
_MOST_TOGETHER = 4096
_MOST_TURNS = 200
_TINY = 1e-300
_CLOSE = 1e-12
_DECIMALS = 12


class Sample(NamedTuple):
    """Independent values on a closed scale.

    Attributes:
        values: Shape (units,).
        low: The lowest value there can be.
        high: The highest.
    """

    values: Floats
    low: float
    high: float


def intervals(samples: Sequence[Sample], level: float) -> tuple[Floats, Floats]:
    """The likelihood-ratio interval of the mean of each sample.

    All distributions on the scale are allowed, also those that give weight to
    the ends of the scale where nobody answered; a mean is inside if the best of
    them is not too unlikely. So people who all tick the top still leave an
    interval. The bound is Student's t squared in place of chi-square, which
    keeps small samples covered.

    Returns:
        Low and high ends, shape (samples,) each; NaN below `FEWEST_UNITS`.

    Source:
        Owen (2001), Empirical Likelihood, Chapman and Hall: the ratio, and its
        calibration by F(1, n-1). With two points on the scale it is the
        likelihood-ratio interval of a proportion.
    """
    import numpy as np

    low, high = np.full(len(samples), np.nan), np.full(len(samples), np.nan)
    known = [index for index, sample in enumerate(samples) if len(sample.values) >= FEWEST_UNITS]
    counted = {index: _counted(samples[index].values) for index in known}
    wide = [index for index in known if len(counted[index][0]) > _MOST_TOGETHER]
    narrow = [index for index in known if index not in wide]
    for batch in [narrow, *([index] for index in wide)]:
        if batch:
            padded = [_padded([counted[index][part] for index in batch]) for part in (0, 1)]
            floor, roof = (np.array([end(samples[index]) for index in batch])
                           for end in (_floor, _roof))  # fmt: skip
            low[batch] = _lower(padded[0], padded[1], floor, roof, level)
            high[batch] = -_lower(-padded[0], padded[1], -roof, -floor, level)
    return low, high


def _counted(values: Floats) -> tuple[Floats, Floats]:
    """The different values, and how many units have each; rounding noise is no difference."""
    import numpy as np

    found, counts = np.unique(np.round(values, _DECIMALS), return_counts=True)
    return found, counts.astype(float)


def _padded(rows: Sequence[Floats]) -> Floats:
    import numpy as np

    made = np.zeros((len(rows), max(len(row) for row in rows)))
    for index, row in enumerate(rows):
        made[index, : len(row)] = row
    return made


def _floor(sample: Sample) -> float:
    return min(sample.low, float(sample.values.min()))


def _roof(sample: Sample) -> float:
    return max(sample.high, float(sample.values.max()))


def _lower(values: Floats, counts: Floats, floor: Floats, roof: Floats, level: float) -> Floats:
    """The lowest mean that is not too unlikely, for each row."""
    import numpy as np
    from scipy.special import stdtrit

    n = counts.sum(axis=1)
    means = (values * counts).sum(axis=1) / n
    bound = stdtrit(n - 1, (1 + level) / 2) ** 2

    def excess(mean: Floats) -> tuple[Floats, Floats]:
        apart = values - mean[:, np.newaxis]
        tilt = _tilt(apart, counts, floor - mean, roof - mean)
        held = np.where(counts > 0, np.maximum(1 + tilt[:, np.newaxis] * apart, _TINY), 1)
        return 2 * (counts * np.log(held)).sum(axis=1) - bound, -2 * n * tilt

    at_end = means <= floor
    ends = _root(excess, floor, np.where(at_end, floor + 1, means))
    return np.where(at_end, floor, ends)


def _tilt(apart: Floats, counts: Floats, down: Floats, up: Floats) -> Floats:
    """How the likeliest distribution with a mean leans: the multiplier, for each row."""
    import numpy as np

    def balance(tilt: Floats) -> tuple[Floats, Floats]:
        held = np.maximum(1 + tilt[:, np.newaxis] * apart, _TINY)
        pulled = apart / held
        return (counts * pulled).sum(axis=1), -(counts * pulled**2).sum(axis=1)

    least, most = -1 / np.maximum(up, _TINY), 1 / np.maximum(-down, _TINY)
    with np.errstate(all="ignore"):
        leans_down = balance(least)[0] <= 0
        leans_up = balance(most)[0] >= 0
        inside = _root(balance, least, most)
    return np.where(leans_up, most, np.where(leans_down, least, inside))


def _root(curve: Callable[[Floats], tuple[Floats, Floats]], low: Floats, high: Floats) -> Floats:
    """Where a falling curve crosses zero between two ends: Newton's step, halved where it leaps.

    Args:
        curve: Gives the height and the slope at a point of each row.
        low: Where it is above zero.
        high: Where it is below.
    """
    import numpy as np

    at = (low + high) / 2
    for _ in range(_MOST_TURNS):
        with np.errstate(all="ignore"):
            height, slope = curve(at)
            low, high = np.where(height > 0, at, low), np.where(height > 0, high, at)
            step = at - height / slope
        leaps = ~((low < step) & (step < high))
        then = np.where(leaps, (low + high) / 2, step)
        if (np.abs(then - at) <= _CLOSE * np.maximum(np.abs(at), 1)).all():
            return then
        at = then
    return at
