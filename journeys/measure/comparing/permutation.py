"""Brunner and Munzel's statistic over rearrangements of who belongs to which group."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import comb, isinf
from typing import TYPE_CHECKING

from journeys.measure.comparing.dominance import below, brunner_munzel
from journeys.measure.comparing.tested import Tested

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from journeys.measure.comparing.tally import Tally

FEWEST_FOR_T = 15
"""Below this many values a side p comes from rearrangements, not from Student's distribution."""
ARRANGEMENTS = 20_000
"""Up to this many all are looked at; of more, `DRAWS` are drawn."""
DRAWS = 9_999
_BLOCK = 2_000_000
_EQUAL = 1e-9


def permuted(tally: Tally, seed: int = 0) -> Tested:
    """Brunner and Munzel's test with p from rearrangements: right for small groups too.

    All arrangements where there are few of them (``exact``), else 9,999 drawn
    ones with the observed one counted among them. Two-sided: as far from 0 as
    observed, or further; an infinite statistic is the furthest.

    Args:
        tally: Of two groups that are not all one value.
        seed: Of the draws.

    Source:
        Neubert and Brunner (2007), A studentized permutation test for the
        nonparametric Behrens-Fisher problem, CSDA 51(10), 5192-5204. Phipson and
        Smyth (2010), Permutation p-values should never be zero, SAGMB 9(1), 39.
    """
    import numpy as np

    first, second = tally.counts
    whole, n = int(tally.counts.sum()), int(first.sum())
    statistic = brunner_munzel(tally).statistic
    together = first + second
    if isinf(statistic):
        return Tested("brunner-munzel", statistic, _apart(together, whole - n, n), "exact")
    few = comb(whole, n) <= ARRANGEMENTS
    blocks = _all(together, n) if few else _drawn(together, n, seed)
    hits = total = 0
    for counts in blocks:
        far = np.abs(_statistics(counts, together - counts))
        hits += int((far >= abs(statistic) * (1 - _EQUAL)).sum())
        total += len(counts)
    p = hits / total if few else (hits + 1) / (total + 1)
    return Tested("brunner-munzel", statistic, p, "exact" if few else "permutation")


def _apart(together: npt.NDArray[np.float64], low: int, high: int) -> float:
    """The share of arrangements that part the groups wholly, as they are or the other way round.

    The other way round they are wholly apart only if no tie lies across the cut.
    """
    reached = together.cumsum()
    other_way = bool((reached == low).any() and (reached == high).any())
    return (1 + other_way) / comb(low + high, high)


def _all(together: npt.NDArray[np.float64], n: int) -> Iterator[npt.NDArray[np.float64]]:
    """The counts of the first group in every arrangement."""
    import numpy as np

    level = np.repeat(np.arange(len(together)), together.astype(int))
    chosen = np.array(list(combinations(level.tolist(), n)))
    rows = len(chosen)
    flat = chosen + len(together) * np.arange(rows)[:, np.newaxis]
    counts = np.bincount(flat.ravel(), minlength=rows * len(together))
    yield counts.reshape(rows, len(together)).astype(float)


def _drawn(
    together: npt.NDArray[np.float64], n: int, seed: int
) -> Iterator[npt.NDArray[np.float64]]:
    import numpy as np

    random = np.random.default_rng(seed)
    whole = together.astype(np.int64)
    step = max(1, _BLOCK // len(whole))
    for start in range(0, DRAWS, step):
        size = min(step, DRAWS - start)
        yield random.multivariate_hypergeometric(whole, n, size=size).astype(float)


def _statistics(
    first: npt.NDArray[np.float64], second: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Brunner and Munzel's statistic of each row."""
    import numpy as np

    n, m = first[0].sum(), second[0].sum()
    placed = below(first), below(second)
    away = (second * placed[0]).sum(axis=1) / (n * m) - 0.5
    spread = n * _variances(first, placed[1], n) + m * _variances(second, placed[0], m)
    with np.errstate(divide="ignore", invalid="ignore"):
        found = n * m * away / np.sqrt(np.maximum(spread, 0))
    return np.where(np.isnan(found), 0.0, found)


def _variances(
    counts: npt.NDArray[np.float64], placed: npt.NDArray[np.float64], size: float
) -> npt.NDArray[np.float64]:
    means = (counts * placed).sum(axis=1, keepdims=True) / size
    found: npt.NDArray[np.float64] = (counts * (placed - means) ** 2).sum(axis=1) / (size - 1)
    return found
