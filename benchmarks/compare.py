"""How fast groups are compared, beside scipy on the same data in the same run.

Run it with ``python benchmarks/compare.py`` (``--smoke`` for a small size). The
answers are compared before the times are: a fast wrong number is no gain.

A test of ranks on a five-point scale needs ten counts, whatever the number of
rows; so does a bootstrap of the mean. To draw n values with replacement and count
how often each level came *is* one multinomial draw with the sample's own shares,
and the mean is a function of these counts: both bootstraps have one distribution,
which the last columns check by their quantiles.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from time import perf_counter

import numpy as np
import pandas as pd
from scipy import stats

from journeys import measure
from journeys.measure.comparing.dominance import dominance
from journeys.measure.comparing.mann_whitney import mann_whitney
from journeys.measure.comparing.means import resampled_means
from journeys.measure.comparing.tally import tally

SEED = 4
REPEATS = 7
RANKS_BAR, BOOTSTRAP_BAR = 100, 500


def seconds(act: Callable[[], object], repeats: int = REPEATS) -> float:
    """The least of several runs."""
    taken = []
    for _ in range(repeats):
        start = perf_counter()
        act()
        taken.append(perf_counter() - start)
    return min(taken)


def answers(rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Two groups on a five-point scale, unequal in size and place."""
    random = np.random.default_rng(SEED)
    first = random.integers(-2, 3, rows * 2 // 5).astype(float)
    second = np.clip(random.integers(-2, 3, rows - len(first)) + random.integers(0, 2), -2, 2)
    return first, second.astype(float)


def ranks(rows: int) -> None:
    """Mann and Whitney's test with Cliff's delta."""
    first, second = answers(rows)
    counted = tally([first, second])
    ours = mann_whitney(counted)
    theirs = stats.mannwhitneyu(first, second, method="asymptotic")
    assert ours.statistic == theirs.statistic
    assert abs(ours.p - theirs.pvalue) <= 1e-9
    peer = seconds(lambda: stats.mannwhitneyu(first, second, method="asymptotic"))
    counts = seconds(lambda: (mann_whitney(counted), dominance(counted).delta), 200)
    counting = seconds(lambda: tally([first, second]))
    whole = seconds(lambda: measure.compare({"a": first, "b": second}, method="mann-whitney"))
    print(f"{rows:>9,} rows  scipy {peer * 1e3:8.2f} ms   from counts {counts * 1e3:7.3f} ms "
          f"{peer / counts:8.0f}x   with counting {peer / (counts + counting):6.0f}x   "
          f"compare() with its table {peer / whole:5.1f}x")  # fmt: skip
    if rows == 100_000:
        met = peer / counts >= RANKS_BAR
        print(
            f"           bar {RANKS_BAR}x from counts at 100,000 rows: {'met' if met else 'MISSED'}"
        )


def bootstrap(rows: int, resamples: int, few: int) -> None:
    """The bootstrap of a mean; scipy's is run with few resamples and its time scaled up."""
    first, _ = answers(rows)
    counted = tally([first])
    own = resampled_means(counted.levels, counted.counts[0], resamples, SEED)
    start = perf_counter()
    found = stats.bootstrap((first,), np.mean, n_resamples=few, batch=50, method="percentile",
                            rng=np.random.default_rng(SEED))  # fmt: skip
    peer = (perf_counter() - start) * resamples / few
    ours = seconds(lambda: resampled_means(counted.levels, counted.counts[0], resamples, SEED))
    apart = stats.ks_2samp(own, found.bootstrap_distribution).pvalue
    print(f"{len(first):>9,} values, {resamples:,} resamples  scipy {peer:7.2f} s (from {few:,})   "
          f"multinomial {ours * 1e3:6.2f} ms {peer / ours:8.0f}x   "
          f"same distribution: Kolmogorov–Smirnov p = {apart:.2f}")  # fmt: skip
    assert apart > 1e-4
    if not rows < 50_000:
        met = peer / ours >= BOOTSTRAP_BAR
        print(f"           bar {BOOTSTRAP_BAR}x: {'met' if met else 'MISSED'}")


def family(rows: int) -> None:
    """All steps and pairs of a large table at once."""
    random = np.random.default_rng(SEED)
    table = pd.DataFrame({
        "group": random.choice(["Pertamina", "Shell", "BP"], rows),
        "item": random.integers(0, 8, rows), "value": random.integers(-2, 3, rows),
    })  # fmt: skip
    taken = seconds(lambda: measure.compare(table, within="item", method="mann-whitney"), 3)
    print(f"{rows:>9,} rows, 8 steps x 3 providers: compare() {taken:5.2f} s, 24 tests")


def main() -> None:
    """Print one line a size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a small size, for continuous tests")
    smoke = parser.parse_args().smoke
    measure.compare({"a": [1, 2, 3], "b": [2, 3, 4]})  # pandas and scipy before the clock runs
    for rows in (10_000,) if smoke else (10_000, 100_000, 1_000_000):
        ranks(rows)
    for rows, few in ((10_000, 200),) if smoke else ((10_000, 1000), (100_000, 500)):
        bootstrap(rows, 9_999, few)
    family(10_000 if smoke else 1_000_000)


if __name__ == "__main__":
    main()
