"""Between which ranks a row stands, however the others lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.resampling import FEWEST_RATERS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Whole = npt.NDArray[np.int64]

_EQUAL = 1e-12


def standings(
    scores: Floats, resampled: Floats, raters: Whole, level: float
) -> tuple[Whole, Whole]:
    """Lowest and highest rank of each row, shape (rows,) each; 0 where too few people rated it.

    A row's differences from all others are bounded at once: another row counts
    as surely above if its difference is larger than all the differences strayed
    together in ``level`` of the resamples, in units of their own spread. The best
    rank is one more than the rows surely above, the worst that of all less the
    rows surely below. Unlike the spread of resampled ranks this holds also where
    rows are tied.

    Args:
        scores: Shape (rows,).
        resampled: Shape (resamples, rows).
        raters: Shape (rows,): how many people rated each; one that nobody rated is taken
            as it was declared, one that one to four people rated may stand anywhere.
        level: For each row.

    Source:
        Mogstad, Romano, Shaikh and Wilhelm (2024), Inference for ranks, Review of
        Economic Studies 91(1), 476-518: marginal confidence sets.
    """
    import numpy as np

    rated = raters >= FEWEST_RATERS
    best = np.zeros(len(scores), dtype=np.int64)
    worst = best.copy()
    if not len(resampled):
        return best, worst
    certain = rated | (raters == 0)
    for row in np.flatnonzero(rated):
        others = np.flatnonzero(certain & (np.arange(len(scores)) != row))
        apart = scores[others] - scores[row]
        drawn = resampled[:, others] - resampled[:, [row]]
        sure = np.abs(apart) > reaches(apart, drawn, int(raters[rated].min()), level)
        best[row] = 1 + (sure & (apart > 0)).sum()
        worst[row] = len(scores) - (sure & (apart < 0)).sum()
    return best, worst


def reaches(values: Floats, resampled: Floats, n: int, level: float) -> Floats:
    """How far each of several values may lie off, all taken at once; shape (values,).

    In units of their own spread the values stray together, in ``level`` of the
    resamples, no further than some number. That number is read on the normal
    distribution and put on Student's, which is the expansion of `intervals.tail`
    for a tail as far out as several values need.

    Args:
        values: Shape (values,).
        resampled: Shape (resamples, values).
        n: Independent units drawn, at least 2.
        level: Wished coverage of all at once.
    """
    import numpy as np
    from scipy.special import ndtr, stdtrit

    spread = resampled.std(axis=0)
    steady = spread <= _EQUAL
    strayed = np.abs(resampled - values) / np.where(steady, np.inf, spread)
    normal = float(np.quantile(strayed.max(axis=1, initial=0), level))
    students = -float(stdtrit(n - 1, ndtr(-normal))) * np.sqrt(n / (n - 1))
    return np.where(steady, _EQUAL, students * spread)
