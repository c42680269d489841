"""How often the interval holds the truth, by simulation; `JOURNEYS_CAMPAIGN=1`: full size."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from journeys import measure
from journeys.edit import Journey

Build = Callable[..., Journey]
CAMPAIGN = bool(os.environ.get("JOURNEYS_CAMPAIGN"))
MEANS = np.array([1.5, 1.8, 2.6, 3.3, 2.8, 3.6, 2.9, 1.2, 1.6])
FREQUENCIES = np.array([0.3, 0.5, 0.6, 0.2, 0.3, 0.38, 0.25, 0.7, 0.4])
NAMES = [f"p{index}" for index in range(len(MEANS))]


def votes(raters: int, random: np.random.Generator) -> np.ndarray:
    """Whole ratings 0 to 4; each rater has a level of their own."""
    level = random.normal(0, 0.5, (raters, 1))
    noise = random.normal(0, 0.8, (raters, len(MEANS)))
    return np.clip(np.rint(MEANS + level + noise), 0, 4)


def covered(build: Build, raters: int, sets: int, silent: float) -> Iterator[np.ndarray]:
    """For each data set, which pain points' intervals hold the true share and the true weight."""
    random = np.random.default_rng(2025)
    truth = votes(1_000_000, random).mean(axis=0) / 4 * FREQUENCIES
    pains = {name: {"frequency": value} for name, value in zip(NAMES, FREQUENCIES, strict=True)}
    for _ in range(sets):
        rated = votes(raters, random)
        quiet = random.random(rated.shape) < silent
        given = {name: [None if q else v for v, q in zip(*column, strict=True)]
                 for name, *column in zip(NAMES, rated.T, quiet.T, strict=True)}  # fmt: skip
        table = measure.pain_points(build(pains, given), resamples=2000)
        share, known = truth / truth.sum(), table["low"].notna()
        of_share = (table["low"] <= share) & (share <= table["high"])
        of_weight = (table["weight_low"] <= truth) & (truth <= table["weight_high"])
        yield np.array([of_share[known].mean(), of_weight[known].mean()])


@pytest.mark.parametrize(
    ("raters", "silent", "least"),
    [(5, 0.0, 0.88), (8, 0.0, 0.92), (12, 0.0, 0.93), (12, 0.3, 0.90), (20, 0.0, 0.93),
     (40, 0.3, 0.93)],
)  # fmt: skip
def test_nominal_95_percent_intervals_cover(
    build: Build, raters: int, silent: float, least: float
) -> None:
    if not CAMPAIGN and (raters, silent) != (12, 0.0):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    sets = 1000 if CAMPAIGN else 40
    rates = np.array(list(covered(build, raters, sets, silent)))
    means, errors = rates.mean(axis=0), rates.std(axis=0, ddof=1) / np.sqrt(sets)
    print(  # noqa: T201  a campaign prints its counts
        f"{raters} raters, {silent:.0%} silent, {sets} sets: share {means[0]:.3f}, "
        f"weight {means[1]:.3f} (± {errors.max():.3f})"
    )
    assert (means + 3 * errors > least).all()
    assert (means - 3 * errors < 0.985).all()
