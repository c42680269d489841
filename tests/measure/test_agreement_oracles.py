"""Agreement against published vectors, and against krippendorff and statsmodels on random data."""

from __future__ import annotations

from itertools import permutations

import krippendorff
import numpy as np
import pandas as pd
import pytest
from sizes import size
from statsmodels.stats.inter_rater import fleiss_kappa

from journeys import measure
from journeys.measure.raters.answers import Answers, Unit
from journeys.measure.raters.consensus import dissent
from journeys.measure.raters.panel import panel

LEVELS = ("nominal", "ordinal", "interval", "ratio")
NAN = float("nan")
KRIPPENDORFF = pd.DataFrame({
    "A": [1, 2, 3, 3, 2, 1, 4, 1, 2, NAN, NAN, NAN],
    "B": [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NAN, 3],
    "C": [NAN, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NAN],
    "D": [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NAN],
})  # fmt: skip
FLEISS = (
    (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
)  # fmt: skip


@pytest.mark.parametrize(
    ("level", "expected"),
    [("nominal", 0.743421), ("ordinal", 0.815388), ("interval", 0.849107), ("ratio", 0.797403)],
)
def test_krippendorffs_example_c_to_the_printed_digits(level: str, expected: float) -> None:
    row = measure.agreement(KRIPPENDORFF, measurement=level).loc[0]  # type: ignore[arg-type]
    assert round(row["alpha"], 6) == expected
    assert row[["units", "raters", "ratings", "missing", "alone"]].tolist() == [11, 4, 40, 4, 1]


def test_two_observers_of_ten_units_to_the_printed_digits() -> None:
    table = pd.DataFrame({"A": [0, 1, 0, 0, 0, 0, 0, 0, 1, 0], "B": [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]})
    for level in LEVELS:
        alpha = measure.agreement(table, measurement=level)["alpha"][0]  # type: ignore[arg-type]
        assert round(alpha, 6) == 0.095238


def test_fleiss_table_to_the_printed_digits() -> None:
    rows = [np.repeat(np.arange(5), counts) for counts in FLEISS]
    row = measure.agreement(pd.DataFrame(rows), measurement="nominal").loc[0]
    assert round(row["kappa"], 6) == 0.209931
    assert row["kappa_low"] < row["kappa"] < row["kappa_high"]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((1, 8, 7, 2, 0), 0.27), ((3, 11, 4, 0, 0), 0.17), ((10, 7, 1, 0, 0), 0.22),
        ((0, 0, 4, 11, 3), 0.17), ((14, 4, 0, 0, 0), 0.13), ((5, 3, 1, 3, 6), 0.75),
        ((1, 5, 9, 3, 0), 0.26), ((0, 2, 12, 4, 0), 0.16),
    ],
)  # fmt: skip
def test_the_scoring_screen_to_the_printed_digits(counts: tuple[int, ...], expected: float) -> None:
    """18 people on eight steps, as the screen of a scoring round is drawn."""
    found = dissent(np.array(counts, float), np.arange(-2.0, 3), 4)
    assert round(float(found), 2) == expected


def test_consensus_is_that_of_the_example_of_agrmt() -> None:
    counts = np.array([30, 40, 210, 130, 530, 50, 10], float)
    assert round(1 - float(dissent(counts, np.arange(7.0), 6)), 7) == 0.7256876


def test_the_scoring_screen_has_alpha_one_half() -> None:
    columns = ((1, 8, 7, 2, 0), (3, 11, 4, 0, 0), (10, 7, 1, 0, 0), (0, 0, 4, 11, 3),
               (14, 4, 0, 0, 0), (5, 3, 1, 3, 6), (1, 5, 9, 3, 0), (0, 2, 12, 4, 0))  # fmt: skip
    rows = [np.repeat(np.arange(-2, 3), counts) for counts in columns]
    assert round(measure.agreement(pd.DataFrame(rows))["alpha"][0], 2) == 0.50


def answers(ratings: np.ndarray) -> Answers:
    """Ratings of shape (raters, units), NaN where missing."""
    rater, unit = np.nonzero(~np.isnan(ratings))
    units = tuple(Unit(str(at), str(at)) for at in range(ratings.shape[1]))
    rounds = np.ones(len(unit), dtype=int)
    return Answers("", "unit", "ordinal", unit, rater, rounds, ratings[rater, unit], units)


def drawn(seed: int) -> tuple[np.random.Generator, np.ndarray]:
    """Random ratings, some missing, on a random scale; no two data sets are alike in shape."""
    random = np.random.default_rng(seed)
    raters, units = random.integers(2, 9), random.integers(2, 31)
    scale = np.sort(
        random.choice([0, 1, 2, 3, 5, 8, 0.5, 1000, 1e-3], random.integers(2, 7), replace=False)
    )
    level = random.integers(0, len(scale), units)
    noise = random.integers(0, len(scale), (raters, units))
    ratings = scale[np.where(random.random((raters, units)) < random.random(), level, noise)]
    silent = random.random((raters, units)) < random.choice([0, 0.1, 0.4])
    return random, np.where(silent, np.nan, ratings)


def test_alpha_is_that_of_the_krippendorff_package_on_random_data() -> None:
    compared = 0
    for seed in range(size(60, 1500)):
        random, ratings = drawn(seed)
        paired = ratings[:, (~np.isnan(ratings)).sum(axis=0) > 1]
        if paired.shape[1] < 2 or len(np.unique(paired[~np.isnan(paired)])) < 2:
            continue
        if seed % 3 == 0:
            ratings = ratings - 3 * random.random()
        for level in LEVELS:
            if level == "ratio" and np.nanmin(ratings) < 0:
                continue
            expected = krippendorff.alpha(ratings, level_of_measurement=level)
            table = pd.DataFrame(ratings.T)
            found = measure.agreement(table, measurement=level, resamples=1)["alpha"][0]  # type: ignore[arg-type]
            assert found == pytest.approx(expected, abs=1e-9), (seed, level)
            compared += 1
    assert compared > size(60, 1500) * 3


def test_every_resample_of_units_is_that_of_the_krippendorff_package() -> None:
    for seed in range(size(10, 100)):
        random, ratings = drawn(seed)
        units = np.flatnonzero((~np.isnan(ratings)).sum(axis=0) > 1)
        if len(units) < 2:
            continue
        raters = np.flatnonzero((~np.isnan(ratings[:, units])).any(axis=1))
        counts = random.multinomial(len(units), [1 / len(units)] * len(units), 5)
        for level in LEVELS:
            made = panel(answers(ratings), level, units, raters)  # type: ignore[arg-type]
            found = made.drawn(counts.astype(float), "units")[:, 0]
            for count, one in zip(counts, found, strict=True):
                taken = ratings[:, units[np.repeat(np.arange(len(units)), count)]]
                if np.isfinite(one):
                    expected = krippendorff.alpha(taken, level_of_measurement=level)
                    assert one == pytest.approx(expected, abs=1e-9)
                else:
                    assert len(np.unique(taken[~np.isnan(taken)])) == 1


def test_kappa_is_that_of_statsmodels_on_random_data() -> None:
    for seed in range(size(60, 1500)):
        random = np.random.default_rng(seed)
        shape = (random.integers(2, 40), random.integers(2, 12))
        categories = int(random.integers(2, 6))
        ratings = random.integers(0, categories, shape)
        if len(np.unique(ratings)) < 2:
            continue
        counts = np.stack([(ratings == one).sum(axis=1) for one in range(categories)], axis=1)
        found = measure.agreement(pd.DataFrame(ratings), measurement="ordinal", resamples=1)
        assert found["kappa"][0] == pytest.approx(fleiss_kappa(counts), abs=1e-9), seed


def by_definition(ratings: np.ndarray, counts: np.ndarray, level: str) -> float:
    """Alpha from every single pair, people taken some times and never paired with themselves."""
    told = [(unit, rater, ratings[rater, unit]) for rater, unit in np.argwhere(~np.isnan(ratings))
            if counts[rater]]  # fmt: skip
    paired = {unit for unit, _, _ in told if len({r for u, r, _ in told if u == unit}) > 1}
    told = [one for one in told if one[0] in paired]
    values = np.array(sorted({value for _, _, value in told}))
    marginal = np.array([sum(counts[r] for _, r, v in told if v == value) for value in values])

    def apart(one: float, other: float) -> float:
        low, high = sorted(np.searchsorted(values, [one, other]))
        match level:
            case "nominal":
                return float(one != other)
            case "ordinal":
                return (marginal[low : high + 1].sum() - (marginal[low] + marginal[high]) / 2) ** 2
            case "interval":
                return (one - other) ** 2
            case _:
                return ((one - other) / (one + other)) ** 2 if one + other else 0.0

    def mean(pairs: list[tuple[float, float]]) -> float:
        return sum(w * d for w, d in pairs) / sum(w for w, _ in pairs)

    within = []
    for unit in paired:
        own = [one for one in told if one[0] == unit]
        of = mean(
            [(counts[a[1]] * counts[b[1]], apart(a[2], b[2])) for a, b in permutations(own, 2)]
        )
        within.append((sum(counts[rater] for _, rater, _ in own), of))
    # of a rating taken c times c (c - 1) pairs are of copies, which are no pairs
    among = mean(
        [(counts[a[1]] * counts[b[1]], apart(a[2], b[2])) for a, b in permutations(told, 2)]
    )
    return 1 - mean(within) / among


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("seed", range(8))
def test_a_person_drawn_twice_is_never_paired_with_themselves(level: str, seed: int) -> None:
    random = np.random.default_rng(seed)
    ratings = np.where(random.random((5, 6)) < 0.2, np.nan, random.integers(1, 5, (5, 6)))
    counts = random.multinomial(5, [0.2] * 5)
    units = np.flatnonzero((~np.isnan(ratings)).sum(axis=0) > 1)
    made = panel(answers(ratings), level, units, np.arange(5))  # type: ignore[arg-type]
    found = made.drawn(counts[None].astype(float), "raters")[0, 0]
    assert found == pytest.approx(by_definition(ratings[:, units], counts, level), abs=1e-12)
