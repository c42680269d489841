"""Intervals from resamples against scipy's, on the same resamples; medians, dissent, posterior."""

from __future__ import annotations

from math import log2
from types import SimpleNamespace

import numpy as np
import pytest
from scipy import optimize, stats
from sizes import size

from journeys.measure.accelerated import accelerated
from journeys.measure.factors import Factor, Factors
from journeys.measure.intervals import bounds, tail
from journeys.measure.priority.scores import Known, scored
from journeys.measure.raters.answers import Answers, Unit
from journeys.measure.raters.consensus import disagreements, dissent
from journeys.measure.raters.likely import likely
from journeys.measure.resampling import Resampling, draws, resampled_weights

SETS = size(60, 1000)
CLOSE = 1e-9
NAN = float("nan")


def mean(values: np.ndarray, axis: int = -1) -> np.ndarray:
    found: np.ndarray = values.sum(axis=axis) / values.shape[axis]
    return found


def interval_of_scipy(
    sample: np.ndarray, resampled: np.ndarray, method: str, cut: float
) -> tuple[float, float]:
    """What scipy makes of resamples of a mean that are already there."""
    held = SimpleNamespace(bootstrap_distribution=resampled)
    found = stats.bootstrap(
        (sample,), mean, n_resamples=0, bootstrap_result=held, method=method,
        confidence_level=1 - 2 * cut,
    ).confidence_interval  # fmt: skip
    return found.low, found.high


def test_the_accelerated_interval_is_scipys_bca_at_the_expanded_level() -> None:
    """Whole numbers, so that a resample as large as the estimate is exactly as large."""
    for seed in range(SETS):
        random = np.random.default_rng((1, seed))
        n, level = int(random.integers(5, 60)), float(random.uniform(0.5, 0.99))
        sample = np.rint(random.exponential(4, n))
        found = accelerated(
            lambda counts, of=sample: (counts @ of / counts.sum(axis=1))[:, None],
            n, Resampling(200, level, seed),
        )  # fmt: skip
        if np.ptp(sample) == 0:
            assert np.isnan(found.low[0])
            continue
        ends = interval_of_scipy(sample, found.resampled[:, 0], "BCa", tail(level, n))
        assert (found.low[0], found.high[0]) == pytest.approx(ends, abs=CLOSE), seed


def rated(random: np.random.Generator, people: int, facets: int) -> Factor:
    """Whole severities 0 to 4, some left out, each facet rated by somebody."""
    ratings = random.integers(0, 5, (people, facets)) / 4
    silent = random.random(ratings.shape) < random.choice([0, 0.3])
    silent[random.integers(0, people), :] = False
    return Factor("severity", np.full(facets, NAN), np.where(silent, NAN, ratings))


def test_resampled_weights_and_their_interval_are_those_of_people_taken_one_by_one() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((2, seed))
        people, facets = int(random.integers(5, 30)), int(random.integers(1, 8))
        severity = rated(random, people, facets)
        told = random.random(facets)
        empty = np.full((people, facets), NAN)
        every = (severity, Factor("frequency", told, empty),
                 Factor("reach", np.full(facets, NAN), empty))  # fmt: skip
        found = resampled_weights(Factors([""] * people, frozenset(), every), Resampling(50, 0.9))
        assert found is not None
        counts = np.concatenate([*draws(np.random.default_rng((0, 0)), people, 50)]).astype(int)
        taken = severity.ratings[[np.repeat(np.arange(people), row) for row in counts]]
        unheard = np.isnan(taken).all(axis=1, keepdims=True)
        alone = np.nanmean(severity.ratings, axis=0)
        weights = told * np.nanmean(np.where(unheard, alone, taken), axis=1)
        assert found == pytest.approx(weights, abs=CLOSE), seed
        ends = bounds(found, 0.9, np.full(facets, people), 5)
        cut = tail(0.9, people)
        for facet in range(facets):
            theirs = interval_of_scipy(np.zeros(2), weights[:, facet], "percentile", cut)
            assert (ends[0][facet], ends[1][facet]) == pytest.approx(theirs, abs=CLOSE)


def test_a_median_of_counted_ratings_is_that_of_numpy() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((3, seed))
        people, facets = int(random.integers(2, 20)), int(random.integers(1, 6))
        severity = rated(random, people, facets)
        nothing = Factor("", np.full(facets, NAN), np.full((people, facets), NAN))
        factors = Factors([""] * people, frozenset(), (severity, nothing, nothing))
        counts = random.multinomial(people, [1 / people] * people, 20)
        unknown = Known(np.full(facets, NAN), np.full(facets, NAN))
        found = scored(factors, unknown, "nielsen-median", counts.astype(float))
        for row, times in zip(found, counts, strict=True):
            taken = severity.ratings[np.repeat(np.arange(people), times)]
            for facet, median in enumerate(row):
                heard = taken[~np.isnan(taken[:, facet]), facet]
                if len(heard):
                    assert median == pytest.approx(4 * np.median(heard), abs=CLOSE), seed


def test_dissent_is_what_the_formula_says_rating_by_rating() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((4, seed))
        values = random.choice([-2.0, -1, 0, 1, 2, 0.5], int(random.integers(2, 40)))
        middle = sum(values.tolist()) / len(values)
        expected = -sum(log2(1 - abs(value - middle) / 4) for value in values.tolist()) / len(
            values
        )
        levels, counts = np.unique(values, return_counts=True)
        assert dissent(counts.astype(float), levels, 4) == pytest.approx(expected, abs=CLOSE)
        assert disagreements(one_thing(values), (-2, 2))[0] == pytest.approx(expected, abs=CLOSE)


def one_thing(values: np.ndarray) -> Answers:
    """Ratings of one thing, a person each."""
    people = np.arange(len(values))
    return Answers("", "unit", "ordinal", 0 * people, people, 0 * people + 1, values,
                   (Unit("a", "a"),))  # fmt: skip


@pytest.mark.parametrize(("low", "high"), [(2, 3), (6, 0), (5, 7), (1, 19)])
def test_the_interval_of_a_disagreement_is_that_of_the_posterior(low: int, high: int) -> None:
    """On a scale of two levels the share is Beta; the entropy of it has a known distribution."""
    beta = stats.beta(high + 0.5, low + 0.5)

    def entropy(share: float) -> float:
        return float(stats.entropy([share, 1 - share], base=2))

    def below(bits: float) -> float:
        near = optimize.brentq(lambda share: entropy(share) - bits, 0, 0.5)
        return float(beta.cdf(near) + beta.sf(1 - near))

    values = np.repeat([0.0, 1.0], [low, high])
    ends = likely(one_thing(values), (0, 1), Resampling(40_000, 0.95, 3))
    reached = [below(float(end[0])) for end in ends]
    assert reached == pytest.approx([0.025, 0.975], abs=5 * np.sqrt(0.025 * 0.975 / 40_000))
