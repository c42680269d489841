"""Survey measures against independent programs, on random data; 1,000 sets in a campaign."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from scipy import optimize, stats
from sizes import size
from statsmodels.stats.proportion import proportion_confint
from surveys import ELEMENTS

from journeys import measure
from journeys.measure.intervals import wilson
from journeys.measure.survey.estimate import estimate
from journeys.measure.survey.likelihood import Sample, intervals
from journeys.measure.survey.logit import logit_intervals

SETS = size(60, 1000)
FEW = size(12, 1000)
CLOSE = 1e-9


def sets(seed: int, many: int = SETS) -> Iterator[np.random.Generator]:
    for index in range(many):
        yield np.random.default_rng((seed, index))


def test_with_two_points_it_is_the_likelihood_ratio_of_a_proportion() -> None:
    for random in sets(1):
        n, level = int(random.integers(5, 400)), float(random.uniform(0.5, 0.999))
        k = int(random.binomial(n, random.random()))
        bound = stats.t.ppf((1 + level) / 2, n - 1) ** 2
        found = intervals([Sample(np.repeat([0.0, 1.0], [n - k, k]), 0, 1)], level)
        ends = [binomial_end(k, n, bound, far) for far in (0.0, 1.0)]
        assert [float(end[0]) for end in found] == pytest.approx(ends, abs=CLOSE)


def binomial_end(k: int, n: int, bound: float, far: float) -> float:
    """Where twice the log-likelihood ratio of a binomial share reaches a bound."""
    share = k / n
    if share == far:
        return far

    def excess(p: float) -> float:
        ratio = stats.binom.logpmf(k, n, share) - stats.binom.logpmf(k, n, p)
        return float(2 * ratio - bound)

    near = (far + 1e-15, share) if far == 0 else (share, 1 - 1e-15)
    return float(optimize.brentq(excess, *near, xtol=1e-14))


def test_where_both_ends_of_the_scale_are_answered_it_is_owens_empirical_likelihood() -> None:
    for random in sets(2, FEW):
        inner = random.choice([1.0, 2.0, 3.0, 4.0], size=int(random.integers(6, 60)))
        values = np.concatenate([[1.0, 4.0], inner])
        n = len(values)
        low, high = intervals([Sample(values, 1, 4)], 0.95)
        peer = sm.emplike.DescStat(values)
        for end in (low[0], high[0]):
            ratio, _ = peer.test_mean(float(end), result_object=False)
            assert ratio == pytest.approx(stats.t.ppf(0.975, n - 1) ** 2, rel=1e-6)


def test_wilsons_interval_is_that_of_statsmodels() -> None:
    for random in sets(3):
        n, level = int(random.integers(1, 900)), float(random.uniform(0.5, 0.999))
        k = int(random.integers(0, n + 1))
        oracle = proportion_confint(k, n, alpha=1 - level, method="wilson")
        assert wilson(k / n, n, level) == pytest.approx(oracle, abs=CLOSE)


def test_people_who_answer_again_are_clusters_as_statsmodels_has_them() -> None:
    for random in sets(4):
        n = int(random.integers(12, 80))
        people = random.integers(0, max(n // 2, 5), n)
        values = random.integers(1, 5, n) + random.normal(0, 0.1, n)
        found = estimate(values[:, np.newaxis], np.ones(1), people)
        peer = sm.OLS(values, np.ones(n)).fit(cov_type="cluster", cov_kwds={"groups": people})
        error = found.units.std(ddof=1) / np.sqrt(len(found.units))
        assert found.value == pytest.approx(float(peer.params[0]), abs=CLOSE)
        assert error == pytest.approx(float(peer.bse[0]), abs=CLOSE)


def test_blanks_are_linearized_as_the_delta_method_does() -> None:
    """A sum of ratio means: the numerical slope in every row's weight is its pull."""
    for random in sets(5, FEW):
        n, k = int(random.integers(6, 30)), int(random.integers(2, 6))
        values = random.integers(1, 5, (n, k)).astype(float)
        values[random.random((n, k)) < 0.2] = np.nan
        values[0] = 3.0
        weights = random.random(k)
        found = estimate(values, weights)
        kept = values[~np.isnan(values).all(axis=1)]

        def weighted(mass: np.ndarray, kept: np.ndarray = kept, by: np.ndarray = weights) -> float:
            heard = ~np.isnan(kept)
            sums = (mass[:, None] * np.where(heard, kept, 0)).sum(axis=0)
            return float(sums / (mass[:, None] * heard).sum(axis=0) @ by)

        rows = len(kept)
        step = 1e-5
        for row in range(rows):
            up, down = np.ones(rows), np.ones(rows)
            up[row] += step
            down[row] -= step
            slope = (weighted(up) - weighted(down)) / (2 * step)
            assert found.units[row] - found.value == pytest.approx(rows * slope, abs=1e-7)


def test_the_logit_interval_is_students_on_the_logit() -> None:
    for random in sets(6):
        n, level = int(random.integers(5, 200)), float(random.uniform(0.5, 0.999))
        units = random.uniform(1.2, 3.9, n)
        low, high = logit_intervals([units.mean()], [Sample(units, 1, 4)], level)
        share = (units.mean() - 1) / 3
        error = stats.sem(units) / 3 / (share * (1 - share))
        ends = stats.t.interval(level, n - 1, loc=np.log(share / (1 - share)), scale=error)
        oracle = [1 + 3 * stats.logistic.cdf(end) for end in ends]
        assert [low[0], high[0]] == pytest.approx(oracle, abs=CLOSE)


def test_the_index_is_what_pandas_makes_of_the_formula() -> None:
    for random in sets(7, FEW):
        n = int(random.integers(5, 60))
        table = pd.DataFrame(random.integers(1, 5, (n, 9)), columns=list(ELEMENTS))
        found = measure.skm(table).iloc[9]
        own = 25 * table.mean(axis=1)
        assert found["converted"] == pytest.approx(float(own.mean()), abs=CLOSE)
        share = (own.mean() - 25) / 75
        error = stats.sem(own) / 75 / (share * (1 - share))
        ends = stats.t.interval(0.95, n - 1, loc=np.log(share / (1 - share)), scale=error)
        oracle = [25 + 75 * float(stats.logistic.cdf(end)) for end in ends]
        assert [found["low"], found["high"]] == pytest.approx(oracle, abs=CLOSE)


def test_the_promoter_score_and_its_error_are_those_of_the_formula() -> None:
    for random in sets(8, FEW):
        answers = random.integers(0, 11, int(random.integers(5, 300)))
        row = measure.net_promoter_score(answers).loc[0]
        n, p, d = len(answers), (answers >= 9).mean(), (answers <= 6).mean()
        error = 100 * np.sqrt((p + d - (p - d) ** 2) / n)
        assert [row["score"], row["standard_error"]] == pytest.approx([100 * (p - d), error])


def test_kano_letters_are_those_of_the_table_read_by_hand() -> None:
    cells = ("QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ")
    for random in sets(9, FEW):
        pairs = random.integers(1, 6, (int(random.integers(5, 80)), 2))
        given = pd.DataFrame(pairs, columns=["functional.x", "dysfunctional.x"])
        row = measure.kano(given).loc[0]
        letters = pd.Series([cells[one - 1][other - 1] for one, other in pairs])
        counts = letters.value_counts().reindex(list("AOMIRQ"), fill_value=0)
        assert row[list("AOMIRQ")].tolist() == counts.tolist()
        counted = counts[list("AOMI")].sum()
        if counted >= 5:
            better = int(counts["A"] + counts["O"])
            oracle = proportion_confint(better, int(counted), method="wilson")
            assert [row["better_low"], row["better_high"]] == pytest.approx(oracle, abs=CLOSE)
            worse = int(counts["O"] + counts["M"])
            low, high = proportion_confint(worse, int(counted), method="wilson")
            assert [row["worse_low"], row["worse_high"]] == pytest.approx([-high, -low], abs=CLOSE)


def test_the_satisfaction_index_and_distances_vary_as_the_jackknife_says() -> None:
    """Linearization and the infinitesimal jackknife are one; the delete-one is near."""
    random = np.random.default_rng(10)
    given = pd.DataFrame(random.integers(2, 6, (300, 6)).astype(float), columns=[
        f"{role}.{item}" for role in ("importance", "performance") for item in "abc"
    ])  # fmt: skip
    attrs = measure.importance_performance(given).attrs
    left_out = np.array([csi(given.drop(index=row)) for row in given.index])
    error = np.sqrt((len(given) - 1) * left_out.var())
    ours = (attrs["csi_high"] - attrs["csi_low"]) / 2 / stats.t.ppf(0.975, 299)
    assert attrs["csi"] == pytest.approx(csi(given), abs=CLOSE)
    assert ours == pytest.approx(error, rel=0.02)


def csi(given: pd.DataFrame) -> float:
    important, done = given.mean().to_numpy()[:3], given.mean().to_numpy()[3:]
    return float(100 * (important * done).sum() / important.sum() / 5)
