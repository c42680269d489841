"""The same numbers as scipy and statsmodels on random data, small and large, tied or not."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import combinations
from math import comb

import numpy as np
import pytest
from scipy import stats
from sizes import size
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

from journeys.measure.comparing.correction import corrected
from journeys.measure.comparing.dominance import brunner_munzel
from journeys.measure.comparing.kruskal_wallis import dunn, kruskal_wallis, ranked
from journeys.measure.comparing.mann_whitney import exact_mann_whitney, mann_whitney
from journeys.measure.comparing.permutation import permuted
from journeys.measure.comparing.shares import fisher, homogeneity, risk_difference
from journeys.measure.comparing.signed_rank import signed_rank
from journeys.measure.comparing.tally import tally

SETS = size(150, 1200)
CLOSE = 1e-9


def samples(random: np.random.Generator, groups: int = 2) -> list[np.ndarray]:
    """Ordinal, rounded or continuous; of unequal size and place."""
    sort = random.integers(0, 3)
    found = []
    for _ in range(groups):
        n = int(random.integers(2, 120))
        values = random.normal(random.normal(0, 0.6), random.uniform(0.5, 2), n)
        found.append([np.clip(np.rint(values), -2, 2), np.round(values, 1), values][sort])
    return found


def each(test: Callable[[np.random.Generator], int]) -> None:
    """At least as many sets as the campaign asks; those that cannot be compared do not count."""
    done, seed = 0, 0
    while done < SETS:
        done += test(np.random.default_rng(seed))
        seed += 1
        assert seed < 3 * SETS
    print(f"{done} sets agree")  # noqa: T201  a campaign prints its counts


def test_brunner_munzel() -> None:
    def one(random: np.random.Generator) -> int:
        x, y = samples(random)
        found = brunner_munzel(tally([x, y]))
        if not np.isfinite(found.statistic):
            return 0
        for normal, name in ((False, "t"), (True, "normal")):
            ours = brunner_munzel(tally([x, y]), normal=normal)
            theirs = stats.brunnermunzel(x, y, distribution=name)
            assert ours.statistic == pytest.approx(theirs.statistic, rel=CLOSE, abs=CLOSE)
            assert ours.p == pytest.approx(theirs.pvalue, rel=CLOSE, abs=CLOSE)
        return 1

    each(one)


def test_mann_whitney() -> None:
    def one(random: np.random.Generator) -> int:
        x, y = samples(random)
        counted = tally([x, y])
        if len(counted.levels) < 2:
            return 0
        for continuity in (True, False):
            ours = mann_whitney(counted, continuity=continuity)
            theirs = stats.mannwhitneyu(x, y, method="asymptotic", use_continuity=continuity)
            assert ours.statistic == theirs.statistic
            assert ours.p == pytest.approx(theirs.pvalue, rel=CLOSE, abs=CLOSE)
        return 1

    each(one)


def test_exact_mann_whitney_without_ties() -> None:
    def one(random: np.random.Generator) -> int:
        n, m = random.integers(2, 15, 2)
        x, y = random.normal(0, 1, n), random.normal(random.normal(), 1, m)
        theirs = stats.mannwhitneyu(x, y, method="exact")
        assert exact_mann_whitney(tally([x, y])).p == pytest.approx(theirs.pvalue, abs=CLOSE)
        return 1

    each(one)


def test_kruskal_wallis() -> None:
    def one(random: np.random.Generator) -> int:
        groups = samples(random, int(random.integers(2, 6)))
        if len(np.unique(np.concatenate(groups))) < 2:
            return 0
        ours, theirs = kruskal_wallis(tally(groups)), stats.kruskal(*groups)
        assert ours.statistic == pytest.approx(theirs.statistic, rel=CLOSE, abs=CLOSE)
        assert ours.p == pytest.approx(theirs.pvalue, rel=CLOSE, abs=CLOSE)
        return 1

    each(one)


def test_wilcoxon() -> None:
    def one(random: np.random.Generator) -> int:
        away = samples(random)[0]
        changed = away[away != 0]
        n = len(changed)
        tied = len(np.unique(np.abs(changed))) < n
        if n == 0 or (tied and 10 <= n <= 50):
            return 0
        if n > 50:
            theirs = stats.wilcoxon(changed, method="asymptotic", correction=False)
        elif tied:
            theirs = stats.wilcoxon(changed, method=stats.PermutationMethod(n_resamples=np.inf))
        else:
            theirs = stats.wilcoxon(changed, method="exact")
        ours = signed_rank(away, 0.95).tested
        assert ours.p == pytest.approx(theirs.pvalue, rel=CLOSE, abs=CLOSE)
        assert min(ours.statistic, n * (n + 1) / 2 - ours.statistic) == theirs.statistic
        return 1

    each(one)


def test_all_arrangements_of_brunner_munzel() -> None:
    def far(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """The size of the statistic of every row, from ranks within and among, as published."""
        (n, m), among = (x.shape[1], y.shape[1]), stats.rankdata(np.hstack([x, y]), axis=1)
        own = [among[:, :n] - stats.rankdata(x, axis=1), among[:, n:] - stats.rankdata(y, axis=1)]
        spread = n * own[0].var(axis=1, ddof=1) + m * own[1].var(axis=1, ddof=1)
        away = n * m * (among[:, n:].mean(axis=1) - among[:, :n].mean(axis=1))
        return np.abs(np.nan_to_num(away / ((n + m) * np.sqrt(spread)), nan=0.0))

    def one(random: np.random.Generator) -> int:
        x, y = (random.integers(0, 5, n).astype(float) for n in random.integers(2, 7, 2))
        whole = np.concatenate([x, y])
        if len(np.unique(whole)) < 2:
            return 0
        ours = permuted(tally([x, y]))
        chosen = np.array([*combinations(range(len(whole)), len(x))])
        left = np.array([np.setdiff1d(np.arange(len(whole)), row) for row in chosen])
        with np.errstate(all="ignore"):
            found = far(whole[chosen], whole[left])
            if np.isfinite(ours.statistic):
                theirs = abs(stats.brunnermunzel(x, y).statistic)
                assert found[0] == pytest.approx(theirs, rel=CLOSE, abs=CLOSE)
        p = (found >= found[0] * (1 - CLOSE)).mean()
        assert (ours.way, ours.p) == ("exact", pytest.approx(p, abs=CLOSE))
        return 1

    each(one)


def test_fisher_counts_every_table_in_whole_numbers() -> None:
    def one(random: np.random.Generator) -> int:
        n, m = (int(size) for size in random.integers(1, 400, 2))
        k, j = int(random.integers(0, n + 1)), int(random.integers(0, m + 1))
        ways = [comb(n, at) * comb(m, k + j - at)
                for at in range(max(0, k + j - m), min(n, k + j) + 1)]  # fmt: skip
        hits = sum(way for way in ways if way <= comb(n, k) * comb(m, j))
        p = float(Fraction(hits, comb(n + m, k + j)))
        assert fisher((k, n), (j, m)).p == pytest.approx(p, rel=CLOSE, abs=CLOSE)
        return 1

    each(one)


def test_shares_of_several_groups() -> None:
    def one(random: np.random.Generator) -> int:
        sizes = random.integers(1, 400, int(random.integers(2, 6)))
        yes = random.binomial(sizes, random.random())
        if not 0 < yes.sum() < sizes.sum():
            return 0
        theirs = stats.chi2_contingency(np.array([yes, sizes - yes]), correction=False)
        ours = homogeneity([*zip(yes.tolist(), sizes.tolist(), strict=True)])
        assert ours.statistic == pytest.approx(theirs.statistic, rel=CLOSE, abs=CLOSE)
        assert ours.p == pytest.approx(theirs.pvalue, rel=CLOSE, abs=CLOSE)
        return 1

    each(one)


def test_newcombe_agrees_with_statsmodels() -> None:
    def one(random: np.random.Generator) -> int:
        n, m = (int(size) for size in random.integers(1, 400, 2))
        first, second = (int(random.integers(0, size + 1)) for size in (n, m))
        level = float(random.uniform(0.8, 0.99))
        low, high = confint_proportions_2indep(
            first, n, second, m, method="newcomb", compare="diff", alpha=1 - level
        )
        ours = risk_difference((first, n), (second, m), level)
        assert ours.low == pytest.approx(max(-1, low), abs=CLOSE)
        assert ours.high == pytest.approx(min(1, high), abs=CLOSE)
        return 1

    each(one)


def test_corrections_agree_with_statsmodels(monkeypatch: pytest.MonkeyPatch) -> None:
    # statsmodels collects the garbage of the whole program at every call
    monkeypatch.setattr("gc.collect", lambda: 0)

    def one(random: np.random.Generator) -> int:
        p = np.round(random.uniform(0, 1, int(random.integers(1, 40))) ** 2, 3)
        for ours, theirs in (("holm", "holm"), ("benjamini-hochberg", "fdr_bh")):
            found = multipletests(p, method=theirs)[1]
            assert corrected(p.tolist(), ours) == pytest.approx(found.tolist(), abs=CLOSE)
        return 1

    each(one)


def test_dunn_is_the_z_of_mean_ranks_whose_variance_scipy_gives() -> None:
    """Midranks of all groups together; their sample variance is the one corrected for ties."""

    def one(random: np.random.Generator) -> int:
        groups = samples(random, int(random.integers(2, 6)))
        ranks = stats.rankdata(np.concatenate(groups))
        if len(np.unique(ranks)) < 2:
            return 0
        parts = np.split(ranks, np.cumsum([*map(len, groups)])[:-1])
        among = ranked(tally(groups))
        for first, second in combinations(range(len(groups)), 2):
            x, y = parts[first], parts[second]
            error = np.sqrt(ranks.var(ddof=1) * (1 / len(x) + 1 / len(y)))
            z = (y.mean() - x.mean()) / error
            ours = dunn(among, first, second)
            assert ours.statistic == pytest.approx(z, rel=CLOSE, abs=CLOSE)
            assert ours.p == pytest.approx(2 * stats.norm.sf(abs(z)), rel=CLOSE, abs=CLOSE)
        if len(groups) == 2:
            assert ours.p == pytest.approx(stats.kruskal(*groups).pvalue, rel=CLOSE, abs=CLOSE)
        return 1

    each(one)
