"""A mean drawn again and again, from counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from journeys.measure.comparing.effect import Effect
from journeys.measure.intervals import tail

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from journeys.measure.comparing.tally import Tally

MOST_LEVELS = 1_000
"""With more different values a mean is normal enough, and its interval is Welch's."""
FEWEST = 5
_FEW_LEVELS = 100
_CHEAPER = 4
"""To draw one value costs a quarter of drawing how often a level came, or less."""
_BLOCK = 2_000_000


def resampled_means(
    levels: npt.NDArray[np.float64],
    counts: npt.NDArray[np.float64],
    resamples: int,
    seed: int | tuple[int, ...] = 0,
) -> npt.NDArray[np.float64]:
    """The means of samples drawn with replacement from a sample, shape (resamples,).

    To draw n values with replacement and count how often each level came is one
    multinomial draw with the sample's own shares; a mean needs only these counts.
    So the means have exactly the distribution of the plain bootstrap, at the cost
    of one draw a level instead of one a value. Where nearly all values differ, the
    values themselves are drawn.

    Args:
        levels: Shape (levels,): the different values.
        counts: Shape (levels,): how often each occurs.
        resamples: How many samples.
        seed: Of the draws.

    Source:
        Efron (1979), Bootstrap methods, Annals of Statistics 7(1), 1-26, section 5,
        for a sample of few different values.
    """
    import numpy as np

    random = np.random.default_rng(seed)
    size = int(counts.sum())
    if len(levels) > _FEW_LEVELS and size <= _CHEAPER * len(levels):
        values = np.repeat(levels, counts.astype(np.int64))
        drawn = (values[random.integers(0, size, (rows, size))].sum(axis=1)
                 for rows in _rows(resamples, size))  # fmt: skip
        return np.concatenate(list(drawn)) / size
    blocks = (
        random.multinomial(size, counts / size, size=rows) @ levels
        for rows in _rows(resamples, len(levels))
    )
    return np.concatenate(list(blocks)) / size


def mean_difference(tally: Tally, level: float, resamples: int, seed: int) -> Effect:
    """Mean of the first group less that of the second, with an interval.

    The interval is the expanded percentile of resampled differences; with more
    than 1,000 different values it is Welch's. Below five values a side there is
    none.

    Args:
        tally: Of two independent groups.
        level: Wished coverage.
        resamples: How many times each group is drawn.
        seed: Of the draws.

    Source:
        Hesterberg (2015), The American Statistician 69(4), 371-386; Welch (1947),
        Biometrika 34(1-2), 28-35.
    """
    import numpy as np

    sizes = tally.sizes
    means = tally.counts @ tally.levels / sizes
    away = float(means[0] - means[1])
    fewest = int(sizes.min())
    if fewest < FEWEST:
        return Effect(away)
    if len(tally.levels) > MOST_LEVELS:
        return _welch(tally, away, level)
    first, second = (
        resampled_means(tally.levels, counts, resamples, (seed, place))
        for place, counts in enumerate(tally.counts)
    )
    cut = tail(level, fewest)
    low, high = np.quantile(first - second, [cut, 1 - cut])
    return Effect(away, float(low), float(high))


def _welch(tally: Tally, away: float, level: float) -> Effect:
    from scipy.special import stdtrit

    sizes = tally.sizes
    means = tally.counts @ tally.levels / sizes
    squares = (tally.counts * (tally.levels - means[:, None]) ** 2).sum(axis=1)
    parts = squares / (sizes - 1) / sizes
    variance = float(parts.sum())
    df = variance**2 / float((parts**2 / (sizes - 1)).sum())
    reach = float(stdtrit(df, (1 + level) / 2)) * variance**0.5
    return Effect(away, away - reach, away + reach)


def _rows(resamples: int, levels: int) -> Iterator[int]:
    """Blocks of bounded size."""
    step = max(1, _BLOCK // levels)
    for start in range(0, resamples, step):
        yield min(step, resamples - start)
