"""Effects, their errors and exact p values against other programs and plain definitions."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import combinations, product

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import optimize, special, stats
from sizes import size
from statsmodels.stats.nonparametric import rank_compare_2indep
from statsmodels.stats.power import NormalIndPower

from journeys import measure
from journeys.measure.comparing.clustered import clustered
from journeys.measure.comparing.dominance import dominance
from journeys.measure.comparing.effect import delta_interval
from journeys.measure.comparing.kruskal_wallis import epsilon_squared, kruskal_wallis
from journeys.measure.comparing.mann_whitney import exact_mann_whitney
from journeys.measure.comparing.means import mean_difference, resampled_means
from journeys.measure.comparing.needed import detectable, detectable_share, needed
from journeys.measure.comparing.sample import Sample
from journeys.measure.comparing.shift import shift
from journeys.measure.comparing.signed_rank import signed_rank
from journeys.measure.comparing.tally import tally

SETS = size(60, 1200)
CLOSE = 1e-9


def sample(random: np.random.Generator, fewest: int = 2, most: int = 60) -> np.ndarray:
    """Answers on five points, or rounded, or with hardly a tie."""
    n = int(random.integers(fewest, most))
    values = random.normal(random.normal(0, 0.6), random.uniform(0.5, 2), n)
    return [np.clip(np.rint(values), -2, 2), np.round(values, 1), values][random.integers(0, 3)]


def test_delta_its_error_and_its_interval_are_those_of_statsmodels() -> None:
    compared = 0
    for seed in range(2 * SETS):
        random = np.random.default_rng((1, seed))
        x, y, level = sample(random), sample(random), float(random.uniform(0.5, 0.999))
        found = dominance(tally([x, y]))
        if not found.error:
            continue
        theirs = rank_compare_2indep(x, y)
        assert found.delta == pytest.approx(2 * theirs.prob1 - 1, abs=CLOSE)
        assert found.error**2 == pytest.approx(theirs.var_prob, rel=CLOSE, abs=CLOSE)
        assert found.df == pytest.approx(theirs.df, rel=CLOSE)
        p, error = theirs.prob1, np.sqrt(theirs.var_prob)
        away = stats.t.ppf((1 + level) / 2, theirs.df) * error / (p * (1 - p))
        ends = 2 * special.expit(special.logit(p) + np.array([-away, away])) - 1
        ours = delta_interval(found, level)
        assert [ours.low, ours.high] == pytest.approx(ends.tolist(), abs=CLOSE)
        compared += 1
    assert compared >= SETS


def test_epsilon_squared_is_how_much_the_groups_explain_of_the_ranks() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((2, seed))
        groups = [sample(random) for _ in range(int(random.integers(2, 6)))]
        values, of = np.concatenate(groups), np.repeat(np.arange(len(groups)), [*map(len, groups)])
        if len(np.unique(values)) < 2:
            continue
        counted = tally(groups)
        dummies = (of[:, None] == np.arange(len(groups))).astype(float)
        explained = sm.OLS(stats.rankdata(values), dummies, hasconst=True).fit().rsquared
        found = epsilon_squared(counted, kruskal_wallis(counted).statistic)
        assert found == pytest.approx(explained, abs=CLOSE), seed


def test_the_shift_is_the_median_of_all_differences() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((3, seed))
        x, y = sample(random, 1), sample(random, 1)
        found = shift(tally([x, y]))
        assert found == pytest.approx(float(np.median(np.subtract.outer(y, x))), abs=CLOSE), seed


def test_the_mean_of_many_different_values_has_welchs_interval() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((4, seed))
        n, m = random.integers(505, 900, 2)
        x, y = random.normal(0, 1, n), random.normal(0.3, random.uniform(0.5, 3), m)
        level = float(random.uniform(0.5, 0.999))
        ends = stats.ttest_ind(x, y, equal_var=False).confidence_interval(level)
        ours = mean_difference(tally([x, y]), level, 1, 0)
        assert [ours.low, ours.high] == pytest.approx([ends.low, ends.high], abs=CLOSE)


def test_resampled_means_are_spread_as_all_resamples_there_are() -> None:
    values = np.array([1.0, 2, 2, 4, 5])
    every = np.array(list(product(values, repeat=5))).mean(axis=1)
    drawn = resampled_means(*np.unique(values, return_counts=True), resamples=100_000)
    for value, times in Counter(every.round(9).tolist()).items():
        chance = times / len(every)
        found = (np.abs(drawn - value) < CLOSE).mean()
        assert abs(found - chance) < 5 * np.sqrt(chance / 100_000) + 1e-5


def test_exact_mann_whitney_with_ties_looks_at_every_arrangement() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((5, seed))
        n, m = (int(one) for one in random.integers(1, 6, 2))
        x, y = random.integers(0, 4, n).astype(float), random.integers(0, 4, m).astype(float)
        twice = np.rint(2 * stats.rankdata(np.concatenate([x, y]))).astype(int)
        sums = np.array([twice[list(one)].sum() for one in combinations(range(n + m), n)])
        away = np.abs(sums - n * (n + m + 1))
        p = (away >= abs(twice[:n].sum() - n * (n + m + 1))).mean()
        assert exact_mann_whitney(tally([x, y])).p == pytest.approx(p, abs=CLOSE), seed


def all_signs(ranks: np.ndarray) -> tuple[float, float]:
    """W and the two-sided p of signed ranks, in whole numbers over all signs."""
    twice = np.rint(2 * np.abs(ranks)).astype(int).tolist()
    ways = Counter({0: 1})
    for rank in twice:
        grown = Counter(ways)
        for total, times in ways.items():
            grown[total + rank] += times
        ways = grown
    observed, most = round(2 * ranks[ranks > 0].sum()), sum(twice)
    far = abs(2 * observed - most)
    hits = sum(times for total, times in ways.items() if abs(2 * total - most) >= far)
    return observed / 2, float(Fraction(hits, 2 ** len(twice)))


def test_wilcoxon_with_ties_looks_at_all_signs() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((6, seed))
        away = np.rint(random.normal(0.4, random.uniform(0.7, 4), int(random.integers(1, 51))))
        changed = away[away != 0]
        if not len(changed):
            continue
        ranks = np.sign(changed) * stats.rankdata(np.abs(changed))
        found = signed_rank(away, 0.95)
        assert found.tested.way == "exact"
        assert (found.tested.statistic, found.tested.p) == pytest.approx(
            all_signs(ranks), abs=CLOSE
        )
        correlation = ranks.sum() / np.abs(ranks).sum()
        assert found.effect.value == pytest.approx(correlation, abs=CLOSE)


def test_the_interval_of_the_rank_biserial_is_that_of_all_pairs_of_pairs() -> None:
    """The error from how each pair stands to every other, one by one; Fisher's z around it."""
    for seed in range(SETS):
        random = np.random.default_rng((7, seed))
        away = sample(random, 3)
        changed, level = away[away != 0], float(random.uniform(0.5, 0.999))
        found = signed_rank(away, level).effect if len(changed) else None
        if found is None or np.isnan(found.low):
            continue
        sizes, signs = np.abs(changed), np.sign(changed)
        over = np.where(sizes[:, None] > sizes, 1.0, np.where(sizes[:, None] == sizes, 0.5, 0))
        standing = (signs[:, None] * over + (signs[:, None] * over).T).mean(axis=1)
        error = 2 * stats.sem(standing)
        reach = stats.t.ppf((1 + level) / 2, len(changed) - 1) * error / (1 - found.value**2)
        ends = np.tanh(np.arctanh(found.value) + np.array([-reach, reach]))
        assert [found.low, found.high] == pytest.approx(ends.tolist(), abs=CLOSE), seed


def test_repeated_answers_vary_as_all_pairs_of_answers_say() -> None:
    """Obuchowski's variance from the whole matrix of who lies above whom, person by person."""
    for seed in range(SETS):
        random = np.random.default_rng((8, seed))
        x, y = sample(random, 6), sample(random, 6)
        of_x, of_y = random.integers(0, 5, len(x)), random.integers(0, 5, len(y))
        shared = bool(random.integers(0, 2))
        of_y = of_y if shared else of_y + 5
        if len(set(of_x)) < 2 or len(set(of_y)) < 2:
            continue
        found = clustered(Sample("x", x, of_x), Sample("y", y, of_y)).dominance
        above = (y > x[:, None]) + 0.5 * (y == x[:, None])
        assert found.probability == pytest.approx(above.mean(), abs=CLOSE)
        centered = above - above.mean()
        people = sorted({*of_x, *of_y})
        first = [centered.mean(axis=1)[of_x == one].sum() / len(x) for one in people]
        second = [centered.mean(axis=0)[of_y == one].sum() / len(y) for one in people]
        k, j, whole = len(set(of_x)), len(set(of_y)), len(people)
        variance = k / (k - 1) * np.dot(first, first) + j / (j - 1) * np.dot(second, second)
        if set(of_x) & set(of_y):
            variance += 2 * whole / (whole - 1) * np.dot(first, second)
        assert found.error**2 == pytest.approx(max(0, variance), abs=CLOSE), seed


def power_of(h: float, first: float, ratio: float, level: float) -> float:
    """Of a difference of arcsines, the other tail left out."""
    alpha = (1 - level) / 2
    return float(NormalIndPower().power(h, first, alpha, ratio=ratio, alternative="larger"))


def test_the_people_needed_are_those_of_statsmodels_and_noether() -> None:
    for seed in range(SETS):
        random = np.random.default_rng((9, seed))
        power, level = random.uniform(0.5, 0.99), random.uniform(0.8, 0.999)
        share, shares = random.uniform(0.1, 0.9), tuple(random.uniform(0.02, 0.98, 2).tolist())
        given = {"power": power, "level": level, "share": share}
        exact = measure.comparison_size(shares=shares, **given).exact
        h = abs(np.diff(2 * np.arcsin(np.sqrt(shares)))[0])
        assert power_of(h, exact * share, (1 - share) / share, level) == pytest.approx(
            power, abs=CLOSE
        )
        delta = random.uniform(0.05, 0.95)
        z = stats.norm.ppf((1 + level) / 2) + stats.norm.ppf(power)
        noether = z**2 / (12 * share * (1 - share) * (delta / 2) ** 2)
        exact = measure.comparison_size(delta=delta, **given).exact
        assert exact == pytest.approx(noether, rel=CLOSE)
        least = detectable(noether, share, power, level)
        assert needed((1 + least) / 2, power, level, share) == pytest.approx(noether, rel=CLOSE)


def test_the_least_difference_of_shares_needs_the_people_there_are() -> None:
    """Fleiss, Tytun and Ury's correction of the number statsmodels gives without it."""
    compared = 0
    for seed in range(SETS):
        random = np.random.default_rng((10, seed))
        n, m = (int(one) for one in random.integers(5, 400, 2))
        away = detectable_share(n, m, 0.8, 0.95)
        if away > 0.999:
            continue
        ratio, compared = m / n, compared + 1

        def corrected(plain: float, ratio: float = ratio, away: float = away) -> float:
            root = np.sqrt(1 + 2 * (ratio + 1) / (plain * ratio * away))
            return float(plain / 4 * (1 + root) ** 2)

        plain = optimize.brentq(lambda one: corrected(one) - n, 1e-9, n, xtol=1e-13)  # noqa: B023
        reached = power_of(2 * np.arcsin(away), plain, ratio, 0.95)
        assert reached == pytest.approx(0.8, abs=1e-8), seed
    assert compared >= 0.8 * SETS
