"""Published values, to the printed digits."""

from __future__ import annotations

import numpy as np
import pytest

from journeys import measure
from journeys.measure.comparing.correction import corrected
from journeys.measure.comparing.dominance import brunner_munzel, dominance
from journeys.measure.comparing.kruskal_wallis import dunn, kruskal_wallis, ranked
from journeys.measure.comparing.mann_whitney import mann_whitney
from journeys.measure.comparing.needed import needed, power_with
from journeys.measure.comparing.shares import risk_difference
from journeys.measure.comparing.shift import shift
from journeys.measure.comparing.signed_rank import signed_rank
from journeys.measure.comparing.tally import Tally, tally

X = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1]
Y = [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4]
PAIN = tally([np.array(X, float), np.array(Y, float)])
"""Pain scores, lawstat's example data set."""
PRODUCT, QUEUE = [0, 9, 87, 151, 103], [15, 44, 111, 146, 34]
"""Likert answers 1 to 5 of 350 students on filling stations, 2010."""


def test_st4_brunner_munzel_of_the_pain_scores() -> None:
    found = brunner_munzel(PAIN)
    assert (round(found.statistic, 6), round(found.p, 8)) == (3.137467, 0.00578621)
    assert round(brunner_munzel(PAIN, normal=True).p, 8) == 0.00170414
    assert round(found.df, 5) == 17.68284


def test_st4_effects_of_the_pain_scores() -> None:
    found = dominance(PAIN)
    assert (round(found.probability, 6), round(found.delta, 6)) == (0.788961, -0.577922)
    assert shift(PAIN) == 2


def test_st4_mann_whitney_of_the_pain_scores() -> None:
    assert (mann_whitney(PAIN).statistic, round(mann_whitney(PAIN).p, 6)) == (32.5, 0.007741)
    assert round(mann_whitney(PAIN, continuity=False).p, 6) == 0.007072


def test_d1_two_items_of_the_filling_stations() -> None:
    counted = Tally(np.arange(1.0, 6), np.array([PRODUCT, QUEUE], float))
    assert mann_whitney(counted).statistic == 81286.5
    assert round(dominance(counted).delta, 4) == 0.3271
    assert round(abs(brunner_munzel(counted).statistic), 3) == 8.618


def test_st5_holm_and_benjamini_hochberg() -> None:
    p = [0.01, 0.02, 0.03, 0.04, 0.05]
    holm = [0.05, 0.08, 0.09, 0.09, 0.09]
    assert corrected(p, "holm") == pytest.approx(holm, abs=1e-15)
    assert corrected(p, "benjamini-hochberg") == pytest.approx([0.05] * 5, abs=1e-15)
    assert corrected(p[::-1], "holm") == pytest.approx(holm[::-1], abs=1e-15)


@pytest.mark.parametrize(("p", "n"), [(0.60, 261.63), (0.65, 116.28), (0.70, 65.41)])
def test_noether_sample_sizes(p: float, n: float) -> None:
    assert round(needed(p, 0.8, 0.95), 2) == n
    assert power_with(n, p, 0.95) == pytest.approx(0.8, abs=1e-4)
    assert round(measure.comparison_size(delta=2 * p - 1).exact, 2) == n


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_newcombe_1998_table_two(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    """Method 10 of Newcombe (1998), its eight examples."""
    found = risk_difference(first, second, 0.95)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_kruskal_wallis_and_dunn_of_a_printed_example() -> None:
    """Hollander and Wolfe (1973), p. 116: mucociliary efficiency, H = 0.77143, p = .68.

    Dunn's z and p as Mangiafico prints them (rcompanion.org/handbook/F_08.html).
    """
    normal = [2.9, 3.0, 2.5, 2.6, 3.2]
    obstructed = [3.8, 2.7, 4.0, 2.4]
    asbestosis = [2.8, 3.4, 3.7, 2.2, 2.0]
    counted = tally([np.array(one) for one in (normal, obstructed, asbestosis)])
    found = kruskal_wallis(counted)
    assert (round(found.statistic, 5), round(found.p, 2)) == (0.77143, 0.68)
    among = ranked(counted)
    printed = {(0, 1): (0.6414270, 0.5212453), (0, 2): (-0.2267787, 0.8205958),
               (2, 1): (0.8552360, 0.3924205)}  # fmt: skip
    for pair, (z, p) in printed.items():
        test = dunn(among, *pair)
        assert (round(test.statistic, 7), round(test.p, 7)) == (z, p)


def test_wilcoxon_of_a_printed_example() -> None:
    """Hollander and Wolfe (1973), p. 29: depression scores, V = 40, one-sided p = .01953."""
    before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    found = signed_rank(np.array(before) - np.array(after), 0.95)
    assert found.tested.statistic == 40
    assert found.tested.p == pytest.approx(2 * 0.01953125, abs=1e-15)
    assert found.effect.value == pytest.approx((40 - 5) / 45)


def test_the_public_function_gives_the_vectors() -> None:
    row = measure.compare({"x": X, "y": Y}, distribution="asymptotic").loc[0]
    assert round(row["statistic"], 6) == 3.137467
    assert round(row["p"], 8) == 0.00578621
    assert round(row["estimate"], 6) == -0.577922
    assert (row["shift"], row["magnitude"], row["way"]) == (2, "large", "t")
    counts = {"a": dict(enumerate(PRODUCT, 1)), "b": dict(enumerate(QUEUE, 1))}
    table = measure.compare(counts, method="mann-whitney")
    assert table.loc[0, "statistic"] == 81286.5
    assert round(table.loc[0, "mean_first"], 4) == 3.9943
    assert round(table.loc[0, "mean_second"], 4) == 3.4000
