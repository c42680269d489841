"""How fast agreement is measured with its interval, beside a loop over the `krippendorff` package.

Run it with ``python benchmarks/agreement.py`` (``--smoke`` for a small size). Both take
the same units in every resample, and the answers are compared before the times are.
The package is timed in both ways it can be called, and stands here with the faster
one: with all ratings, and with the counts of values by unit made once beforehand.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

import krippendorff
import numpy as np
import pandas as pd

from journeys import measure
from journeys.measure.accelerated import accelerated
from journeys.measure.raters.answers import Answers, Unit
from journeys.measure.raters.panel import Panel, panel
from journeys.measure.resampling import Resampling, draws

T = TypeVar("T")
SEED = 4
BAR = 10.0
"""How many times as fast 1,000 resamples of 200 units and 50 raters must be."""
VALUES = np.arange(1.0, 6)


def rated(units: int, raters: int) -> np.ndarray:
    """Ratings of shape (raters, units), whole numbers 1 to 5, one in ten missing."""
    random = np.random.default_rng(SEED)
    level = random.normal(0, 1, units)
    found = np.clip(np.rint(3 + level + random.normal(0, 0.8, (raters, units))), 1, 5)
    return np.where(random.random(found.shape) < 0.1, np.nan, found)


def answers(ratings: np.ndarray) -> Answers:
    """The same ratings as the measure reads them."""
    rater, unit = np.nonzero(~np.isnan(ratings))
    units = tuple(Unit(str(at), str(at)) for at in range(ratings.shape[1]))
    rounds = np.ones(len(unit), dtype=np.int64)
    return Answers("", "unit", "ordinal", unit, rater, rounds, ratings[rater, unit], units)


def looped(ratings: np.ndarray, counts: np.ndarray, level: str) -> tuple[np.ndarray, float]:
    """Alpha of every resample by the package, and the seconds of its faster way."""
    places = [np.repeat(np.arange(len(count)), count) for count in counts.astype(int)]

    def by_ratings() -> list[float]:
        return [krippendorff.alpha(ratings[:, at], level_of_measurement=level) for at in places]

    def by_counts() -> list[float]:
        units = np.stack([(ratings == value).sum(axis=0) for value in VALUES], axis=1)
        told = {"value_domain": VALUES, "level_of_measurement": level}
        return [krippendorff.alpha(value_counts=units[at], **told) for at in places]

    (found, slow), (again, fast) = (timed(way) for way in (by_ratings, by_counts))
    assert np.allclose(found, again, atol=1e-9)
    return np.array(found), min(slow, fast)


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and the seconds of the fastest of three times."""
    seconds = []
    for _ in range(3):
        start = perf_counter()
        found = work()
        seconds.append(perf_counter() - start)
    return found, min(seconds)


def main() -> None:
    """Print one line a size and level: seconds of both, their ratio, how far they are apart."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a small size, for continuous tests")
    smoke = parser.parse_args().smoke
    sizes = [(20, 10, 50)] if smoke else [(20, 12, 1000), (200, 50, 1000)]
    measure.agreement(pd.DataFrame(rated(5, 3).T))  # pandas and scipy are loaded before the clock
    print(f"{'units':>6} {'raters':>7} {'resamples':>10} {'level':>9} {'ours s':>8} "
          f"{'package s':>10} {'ratio':>7} {'apart':>8} {'people s':>9}")  # fmt: skip
    for units, raters, resamples in sizes:
        ratings = rated(units, raters)
        ratios = [one(ratings, resamples, level) for level in ("nominal", "ordinal", "interval")]
        if (units, raters) == (200, 50):
            print(f"       bar {BAR:.0f} x: {'met' if min(ratios) >= BAR else 'MISSED'}")


def one(ratings: np.ndarray, resamples: int, level: str) -> float:
    """One line; the ratio of the two times."""
    raters, units = ratings.shape
    counts = np.concatenate([*draws(np.random.default_rng(SEED), units, resamples)])
    expected, theirs = looped(ratings, counts, level)

    def whole() -> Panel:
        return panel(answers(ratings), level, np.arange(units), np.arange(raters))  # type: ignore[arg-type]

    found, ours = timed(lambda: whole().drawn(counts, "units")[:, 0])
    apart = float(np.abs(found - expected).max())
    assert apart < 1e-9
    made, asked = whole(), Resampling(resamples)
    _, people = timed(lambda: accelerated(lambda some: made.drawn(some, "raters"), raters, asked))
    print(f"{units:>6} {raters:>7} {resamples:>10} {level:>9} {ours:>8.3f} {theirs:>10.3f} "
          f"{theirs / ours:>7.1f} {apart:>8.1e} {people:>9.3f}")  # fmt: skip
    return theirs / ours


if __name__ == "__main__":
    main()
