"""How fast pain points are measured, beside scipy's bootstrap of the same statistic.

Run it with ``python benchmarks/measure.py`` (``--smoke`` for a small size). The
two answers are compared before the times are: a fast wrong number is no gain.
"""

from __future__ import annotations

import argparse
from time import perf_counter

import numpy as np
from scipy import stats

from journeys import measure
from journeys.edit import Journey
from journeys.measure.intervals import tail
from journeys.model import Insight, Phase, Score, Step

SEED = 4
BAR = 1.0
"""Seconds that 50 pain points on 50 steps, 200 raters and 10,000 resamples may take."""


def rated(pains: int, raters: int) -> tuple[Journey, np.ndarray, np.ndarray]:
    """A journey with one pain point a step, its votes (raters, pains) and its frequencies."""
    random = np.random.default_rng(SEED)
    votes = random.integers(0, 5, size=(raters, pains))
    frequencies = random.uniform(0.1, 0.9, pains).round(2)
    steps = {f"s{n:03}": Step(phase="f", label=f"Langkah {n}") for n in range(pains)}
    insights = {
        f"p{n:03}": Insight(text=f"Masalah {n}", steps={f"s{n:03}"}, frequency=float(share))
        for n, share in enumerate(frequencies)
    }
    scores = [
        Score(subject=f"p{n:03}", measure="severity", rater=f"r{rater:04}", value=float(vote))
        for (rater, n), vote in np.ndenumerate(votes)
    ]
    named = {key: step.with_fields(id=key) for key, step in steps.items()}
    pains_named = {key: insight.with_fields(id=key) for key, insight in insights.items()}
    journey = Journey(
        phases={"f": Phase(id="f", label="Fase")},
        steps=named,
        insights=pains_named,
        scores={score.id: score for score in scores},
    )
    return journey, votes, frequencies


def peer(votes: np.ndarray, frequencies: np.ndarray, resamples: int) -> np.ndarray:
    """The same intervals by `scipy.stats.bootstrap`, shape (pains, 2)."""

    def shares(drawn: np.ndarray, axis: int) -> np.ndarray:  # noqa: ARG001  scipy's signature
        weights = votes[drawn].mean(axis=-2) / 4 * frequencies
        return np.moveaxis(weights / weights.sum(axis=-1, keepdims=True), -1, 0)

    found = stats.bootstrap(
        (np.arange(len(votes)),),
        shares,
        n_resamples=resamples,
        confidence_level=1 - 2 * tail(0.95, len(votes)),
        method="percentile",
        vectorized=True,
        batch=500,
        rng=np.random.default_rng(SEED),
    )
    return np.column_stack(found.confidence_interval)


def main() -> None:
    """Print one line a size: seconds of both, their ratio, and how far the ends are apart."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a small size, for continuous tests")
    smoke = parser.parse_args().smoke
    sizes = [(9, 12, 1000)] if smoke else [(9, 12, 2000), (50, 200, 10_000), (50, 2000, 10_000)]
    measure.pain_points(rated(2, 5)[0])  # pandas and scipy are loaded before the clock runs
    print(f"{'pains':>6} {'raters':>7} {'resamples':>10} {'ours s':>8} {'scipy s':>8} "
          f"{'ratio':>6} {'apart':>8}")  # fmt: skip
    for pains, raters, resamples in sizes:
        journey, votes, frequencies = rated(pains, raters)
        start = perf_counter()
        table = measure.pain_points(journey, by="step", resamples=resamples)
        ours = perf_counter() - start
        start = perf_counter()
        ends = peer(votes, frequencies, resamples)
        theirs = perf_counter() - start
        apart = float(np.abs(table[["low", "high"]].to_numpy() - ends).max())
        print(f"{pains:>6} {raters:>7} {resamples:>10} {ours:>8.3f} {theirs:>8.3f} "
              f"{theirs / ours:>6.1f} {apart:>8.5f}")  # fmt: skip
        if (pains, raters) == (50, 200):
            print(f"       bar {BAR:.1f} s: {'met' if ours <= BAR else 'MISSED'}")


if __name__ == "__main__":
    main()
