"""Two groups in which people repeat: the person, not the answer, is what varies."""

from __future__ import annotations

from math import inf, sqrt
from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.comparing.dominance import Dominance, below, dominance
from journeys.measure.comparing.sample import Sample, counted
from journeys.measure.comparing.tested import NAN, Tested

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Clustered(NamedTuple):
    """A comparison that knows who answered.

    Attributes:
        dominance: With the standard error of whole persons.
        people: Of the first group, of the second, and how many of them are in both.
        inflation: The design effect: how many times the variance is that of as
            many independent answers; NaN where that one is 0.
    """

    dominance: Dominance
    people: tuple[int, int, int]
    inflation: float

    @property
    def tested(self) -> Tested:
        """The test of no tendency to lower or higher values."""
        from scipy.special import stdtr

        found = self.dominance
        away = found.probability - 0.5
        if not found.error:
            return Tested("clustered", inf if away > 0 else -inf if away else NAN, NAN, "t")
        statistic = away / found.error
        p = 2 * float(stdtr(found.df, -abs(statistic)))
        return Tested("clustered", statistic, p, "t", found.df)


def clustered(first: Sample, second: Sample) -> Clustered:
    """The relative effect of two groups, its variance summed by person.

    Each answer's placement is summed over the answers of a person, and the
    variance is that of these sums; a person in both groups adds the covariance.
    Degrees of freedom are Satterthwaite's over the persons of both groups, or
    the persons less one where some are in both.

    Args:
        first: With a person behind each value; at least two persons.
        second: The same.

    Source:
        Obuchowski (1997), Nonparametric analysis of clustered ROC curve data,
        Biometrics 53(2), 567-578.
    """
    import numpy as np

    groups = (first, second)
    counts = counted(groups)
    plain = dominance(counts)
    placed = below(counts.counts)
    n, m = counts.sizes
    codes = [np.searchsorted(counts.levels, group.values) for group in groups]
    of_first = 1 - placed[1][codes[0]] / m
    of_second = placed[0][codes[1]] / n
    people = np.unique(np.concatenate([group.persons for group in groups]))
    sums = [
        _by_person(people, group.persons, placements - plain.probability)
        for group, placements in zip(groups, (of_first, of_second), strict=True)
    ]
    there = [np.isin(people, group.persons) for group in groups]
    number = [int(mask.sum()) for mask in there]
    parts = [
        k / (k - 1) * float(away @ away) / float(size) ** 2
        for k, away, size in zip(number, sums, (n, m), strict=True)
    ]
    both = int((there[0] & there[1]).sum())
    whole = len(people)
    shared = 2 * whole / (whole - 1) * float(sums[0] @ sums[1]) / float(n * m) if both else 0.0
    variance = max(0.0, sum(parts) + shared)
    lost = sum(part**2 / (k - 1) for part, k in zip(parts, number, strict=True))
    df = whole - 1.0 if both else sum(parts) ** 2 / lost if lost else NAN
    return Clustered(
        Dominance(plain.probability, sqrt(variance), df if variance else NAN),
        (number[0], number[1], both),
        variance / plain.error**2 if plain.error else NAN,
    )


def _by_person(
    people: npt.NDArray[np.int64],
    persons: npt.NDArray[np.int64],
    away: npt.NDArray[np.float64],
) -> npt.NDArray[np.float64]:
    """Sums over each person's answers; 0 for who has none here."""
    import numpy as np

    where = np.searchsorted(people, persons)
    return np.asarray(np.bincount(where, weights=away, minlength=len(people)), dtype=float)
